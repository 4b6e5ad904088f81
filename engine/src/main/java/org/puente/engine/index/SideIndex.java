package org.puente.engine.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.InternPool;
import org.puente.engine.score.ScoreDecomposition;

/**
 * The profiles of one side, each in a slot of its cohort's {@linkplain SlotRows rows}, with columns of what bounds of
 * its scores need.
 *
 * <p>Invariant: for every pair, its score is at most what the cohort has with the other profile, plus what this one has
 * done across the ocean where that counts, plus {@link SimilarityBounds} and {@link CollaborationBounds} of what both
 * share.
 */
public final class SideIndex {

    /** A threshold that nobody reaches. */
    public static final int CLOSED = 1_000_000_000;

    final Side side;
    final CollaborationBounds gains;
    final SlotRows rows;
    final List<DictionaryColumn> traits;
    final SubjectPostings meetings = new SubjectPostings();
    final Postings collaborators = new Postings(CollaborationBounds.COARSENESS);
    final Postings terms = new Postings(0);
    final Postings codes = new Postings(0);
    final SlotsByFeature selves = new SlotsByFeature();
    private final InternPool pool = new InternPool();
    private long version;

    private @Nullable EncodedProfile[] profiles = new EncodedProfile[0];
    /** Points that a slot brings to every pair where it counts by what it has done across the ocean. */
    int[] across = new int[0];
    /** The ties behind these points. */
    int[] ties = new int[0];
    private final Map<CandidateGroup, Thresholds> thresholds = new EnumMap<>(CandidateGroup.class);

    /** An empty one for profiles of this side. */
    public SideIndex(Side side, ScoreDecomposition decomposition) {
        this.side = side;
        this.rows = new SlotRows(side, Posting.MOST_SLOTS / SlotRows.LENGTH);
        this.gains = new CollaborationBounds(decomposition);
        this.traits = decomposition.structuredTerms().stream().map(DictionaryColumn::new).toList();
        for (CandidateGroup group : CandidateGroup.values()) {
            thresholds.put(group, new Thresholds());
        }
    }

    /**
     * Puts a profile in a slot of its own and returns it.
     *
     * @throws IllegalStateException if it would need more than {@value Posting#MOST_SLOTS} slots
     */
    public int add(EncodedProfile profile) {
        version++;
        int slot = rows.take(cohortOf(profile));
        grow();
        selves.add(profile.history().identity(), slot);
        meetings.add(slot, profile);
        collaborators.add(slot, profile.collaborators());
        terms.add(slot, profile.terms());
        codes.add(slot, profile.codes());
        occupy(slot, profile);
        return slot;
    }

    /** Whether another version of the profile in this slot may stay there. */
    public boolean canReplace(int slot, EncodedProfile profile) {
        return cohort(slot).equals(cohortOf(profile));
    }

    /** Puts another version of a profile in its slot, which suits it. */
    public void replace(int slot, EncodedProfile profile) {
        version++;
        EncodedProfile before = at(slot);
        vacate(slot);
        meetings.change(slot, before, profile);
        collaborators.change(slot, before.collaborators(), profile.collaborators());
        terms.change(slot, before.terms(), profile.terms());
        codes.change(slot, before.codes(), profile.codes());
        occupy(slot, profile);
    }

    /** Frees a slot. */
    public void remove(int slot) {
        version++;
        EncodedProfile profile = at(slot);
        vacate(slot);
        selves.remove(profile.history().identity(), slot);
        meetings.remove(slot, profile);
        collaborators.remove(slot, profile.collaborators());
        terms.remove(slot, profile.terms());
        codes.remove(slot, profile.codes());
        profiles[slot] = null;
        rows.release(slot);
    }

    public Side side() {
        return side;
    }

    /** The slots in use, ascending. */
    public IntStream slots() {
        return IntStream.range(0, end()).filter(this::isTaken);
    }

    /** The same, those first that have done most across the ocean. */
    public int[] mostExperiencedFirst() {
        return slots().boxed().sorted(Comparator.comparingInt((Integer slot) -> -ties[slot]))
                .mapToInt(Integer::intValue).toArray();
    }

    /** The profile in a slot that is in use. */
    public EncodedProfile at(int slot) {
        return Objects.requireNonNull(profiles[slot]);
    }

    /** Says with which score at least a candidate of a group may have a place in this slot's list. */
    public void setThreshold(int slot, CandidateGroup group, int score) {
        thresholds(group).set(slot, score);
    }

    /** Nobody has a place in this slot's list. */
    public void close(int slot) {
        thresholds.values().forEach(it -> it.set(slot, CLOSED));
    }

    /** With which scores at least a candidate of this group may have a place in the lists. */
    Thresholds thresholds(CandidateGroup group) {
        return Objects.requireNonNull(thresholds.get(group));
    }

    /** That all of a row belong to. */
    CandidateGroup group(int row) {
        return rows.cohort(rows.numberOf(row)).group();
    }

    Cohort cohort(int slot) {
        return rows.cohort(rows.numberOf(SlotRows.rowOf(slot)));
    }

    /** Whether a profile is there. */
    public boolean isTaken(int slot) {
        return profiles[slot] != null;
    }

    /** Slots in use are below this one. */
    int end() {
        return rows.end();
    }

    /** Another one whenever a profile has come or gone. */
    long version() {
        return version;
    }

    private Cohort cohortOf(EncodedProfile profile) {
        return Cohort.of(profile, gains.band(ScoreDecomposition.transatlanticTies(side, profile.history())));
    }

    private void occupy(int slot, EncodedProfile arrived) {
        EncodedProfile profile = pool.intern(arrived);
        profiles[slot] = profile;
        traits.forEach(trait -> trait.add(slot, profile));
        ties[slot] = (int) ScoreDecomposition.transatlanticTies(side, profile.history());
        across[slot] = gains.ties(ties[slot]);
        close(slot);
    }

    private void vacate(int slot) {
        traits.forEach(trait -> trait.remove(slot));
        close(slot);
        across[slot] = 0;
    }

    private void grow() {
        int before = profiles.length;
        int end = end();
        if (end <= before) {
            return;
        }
        int length = end + (end >> 2);
        profiles = Arrays.copyOf(profiles, length);
        across = Arrays.copyOf(across, length);
        ties = Arrays.copyOf(ties, length);
        thresholds.values().forEach(it -> it.reserve(length));
        traits.forEach(trait -> trait.reserve(length));
    }
}
