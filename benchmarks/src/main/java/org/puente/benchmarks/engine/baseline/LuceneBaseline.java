package org.puente.benchmarks.engine.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.puente.benchmarks.engine.measure.Contender;
import org.puente.benchmarks.engine.scenario.Change;
import org.puente.contract.control.Model;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;

/**
 * A Lucene index of each side and, for each change, one query for the list of the changed profile. The lists of the
 * opposite side are not updated, and changes become searchable in batches; both flatter the baseline.
 */
public final class LuceneBaseline implements Contender {

    /** Number of changes that become searchable together. */
    static final int BATCH = 100;

    private final ProfileEncoder encoder;
    private final Map<Side, LuceneSide> sides = new EnumMap<>(Side.class);
    private final int k;
    private int pending;

    public LuceneBaseline(Model model) {
        encoder = new ProfileEncoder(new Lexicon(), model);
        k = model.k();
        try {
            for (Side side : Side.values()) {
                sides.put(side, new LuceneSide(AdditiveScore.of(model)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "lucene";
    }

    @Override
    public void build(Stream<Profile> population) {
        population.map(encoder::encode).forEach(it -> side(it).put(it));
        sides.values().forEach(LuceneSide::merge);
        refresh();
    }

    @Override
    public Runnable prepare(Change change) {
        EncodedProfile profile = encoder.encode(change.profile());
        return () -> apply(profile, change.withdrawn());
    }

    private void apply(EncodedProfile profile, boolean withdrawn) {
        if (withdrawn) {
            side(profile).remove(profile.id());
        } else {
            side(profile).put(profile);
        }
        pending++;
        if (pending == BATCH) {
            refresh();
        }
        opposite(profile).best(profile, k);
    }

    /** The best candidates for a profile, best first. */
    List<ProfileId> best(EncodedProfile profile) {
        LuceneSide opposite = opposite(profile);
        return opposite.ids(opposite.best(profile, k));
    }

    private void refresh() {
        sides.values().forEach(LuceneSide::refresh);
        pending = 0;
    }

    private LuceneSide opposite(EncodedProfile profile) {
        return Objects.requireNonNull(sides.get(profile.side().opposite()));
    }

    private LuceneSide side(EncodedProfile profile) {
        return Objects.requireNonNull(sides.get(profile.side()));
    }
}
