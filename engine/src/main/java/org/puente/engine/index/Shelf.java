package org.puente.engine.index;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.factor.Anatomy;

/**
 * The profiles of one side, each in a numbered slot, with columns of what bounds of its scores need. Slots are used again.
 *
 * <p>Invariant: for every pair, its score is at most what the cohort has with the other profile, plus what this one has
 * done across the ocean where that counts, plus {@link Gains} of what both share.
 */
public final class Shelf {

    /** So low that no threshold is reached from here, so high that adding to it overflows nothing. */
    static final int NEVER = -1_000_000_000;
    /** A threshold that nobody reaches. */
    public static final int CLOSED = 1_000_000_000;

    /** A feature of each kind is common if more than one slot in so many has it. */
    private static final int COMMON_TERMS = 16;
    private static final int COMMON_CODES = 8;
    private static final int COMMON_COLLABORATORS = 2;

    private static final Group[] GROUPS = Group.values();

    final Side side;
    final Gains gains;
    final Kinds<Cohort> cohorts = new Kinds<>(Cohort::of);
    final List<Trait> traits;
    final Meetings meetings = new Meetings();
    final Postings collaborators = new Postings(COMMON_COLLABORATORS, Gains.COARSENESS);
    final Postings terms = new Postings(COMMON_TERMS, 0);
    final Postings codes = new Postings(COMMON_CODES, 0);
    private final PostingTable selves = new PostingTable();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int end;
    private long version;

    private @Nullable Encoded[] profiles = new Encoded[0];
    /** By slot: the number of its cohort. */
    int[] numbers = new int[0];
    /** By slot: the number of its group. */
    byte[] groups = new byte[0];
    /** Points that a slot brings to every pair where it counts by what it has done across the ocean. */
    int[] across = new int[0];
    /** The ties behind these points. */
    int[] ties = new int[0];
    private final Map<Group, int[]> thresholds = new EnumMap<>(Group.class);

    /** An empty one for profiles of this side. */
    public Shelf(Side side, Anatomy anatomy) {
        this.side = side;
        this.gains = new Gains(anatomy);
        this.traits = anatomy.readings().stream().map(Trait::new).toList();
        for (Group group : Group.values()) {
            thresholds.put(group, new int[0]);
        }
    }

    /**
     * Puts a profile in a slot of its own and returns it.
     *
     * @throws IllegalStateException if there are {@value Posting#MOST_SLOTS} already
     */
    public int add(Encoded profile) {
        if (free.isEmpty() && end == Posting.MOST_SLOTS) {
            throw new IllegalStateException("%s: more than %,d profiles".formatted(side, Posting.MOST_SLOTS));
        }
        version++;
        Integer again = free.poll();
        int slot = again == null ? end++ : again;
        grow();
        selves.make(profile.history().self()).add(slot, 0);
        meetings.add(slot, profile);
        collaborators.add(slot, profile.history().collaborators());
        terms.add(slot, profile.terms());
        codes.add(slot, profile.codes());
        occupy(slot, profile);
        return slot;
    }

    /** Puts another version of a profile in its slot. */
    public void change(int slot, Encoded profile) {
        version++;
        Encoded before = at(slot);
        vacate(slot);
        meetings.change(slot, before, profile);
        collaborators.change(slot, before.history().collaborators(), profile.history().collaborators());
        terms.change(slot, before.terms(), profile.terms());
        codes.change(slot, before.codes(), profile.codes());
        occupy(slot, profile);
    }

    /** Frees a slot. */
    public void remove(int slot) {
        version++;
        Encoded profile = at(slot);
        vacate(slot);
        Posting self = Objects.requireNonNull(selves.get(profile.history().self()));
        self.remove(slot);
        if (self.size() == 0) {
            selves.remove(profile.history().self());
        }
        meetings.remove(slot, profile);
        collaborators.remove(slot, profile.history().collaborators());
        terms.remove(slot, profile.terms());
        codes.remove(slot, profile.codes());
        profiles[slot] = null;
        free.push(slot);
    }

    public Side side() {
        return side;
    }

    /** The slots in use, ascending. */
    public IntStream slots() {
        return IntStream.range(0, end).filter(this::isTaken);
    }

    /** The profile in a slot that is in use. */
    public Encoded at(int slot) {
        return Objects.requireNonNull(profiles[slot]);
    }

    /** Says with which score at least a candidate of a group may have a place in this slot's list. */
    public void threshold(int slot, Group group, int score) {
        thresholds(group)[slot] = score;
    }

    /** Nobody has a place in this slot's list. */
    public void close(int slot) {
        for (int[] threshold : thresholds.values()) {
            threshold[slot] = CLOSED;
        }
    }

    /** By slot: the lowest score with which a candidate of this group may have a place in its list. */
    int[] thresholds(Group group) {
        return Objects.requireNonNull(thresholds.get(group));
    }

    Cohort cohort(int slot) {
        return Objects.requireNonNull(cohorts.at(numbers[slot]));
    }

    Group group(int slot) {
        return GROUPS[groups[slot]];
    }

    /** Whether a profile is there. */
    boolean isTaken(int slot) {
        return profiles[slot] != null;
    }

    /** Slots in use are below this one. */
    int end() {
        return end;
    }

    /** Another one whenever a profile has come or gone. */
    long version() {
        return version;
    }

    /** The slots of profiles that others name as this collaborator; null if of none. */
    @Nullable
    Posting named(int self) {
        return selves.get(self);
    }

    private void occupy(int slot, Encoded profile) {
        profiles[slot] = profile;
        numbers[slot] = cohorts.join(profile);
        traits.forEach(trait -> trait.add(slot, profile));
        ties[slot] = (int) Anatomy.across(side, profile.history());
        across[slot] = gains.ties(ties[slot]);
        groups[slot] = (byte) Group.of(profile).number();
        close(slot);
    }

    private void vacate(int slot) {
        cohorts.leave(numbers[slot]);
        traits.forEach(trait -> trait.remove(slot));
        close(slot);
        across[slot] = 0;
    }

    private void grow() {
        int before = numbers.length;
        if (end <= before) {
            return;
        }
        int length = end + (end >> 2) + 64;
        profiles = Arrays.copyOf(profiles, length);
        numbers = Arrays.copyOf(numbers, length);
        groups = Arrays.copyOf(groups, length);
        across = Arrays.copyOf(across, length);
        ties = Arrays.copyOf(ties, length);
        collaborators.reserve(length);
        terms.reserve(length);
        codes.reserve(length);
        thresholds.replaceAll((group, column) -> Arrays.copyOf(column, length));
        traits.forEach(trait -> trait.reserve(length));
        for (int slot = before; slot < length; slot++) {
            close(slot);
        }
    }
}
