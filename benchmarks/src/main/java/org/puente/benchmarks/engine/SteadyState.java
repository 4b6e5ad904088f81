package org.puente.benchmarks.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.contract.vocabulary.Side;

/** Small edits, large edits, arrivals and withdrawals, a quarter each, without end. */
public final class SteadyState implements Iterator<Change> {

    private final SyntheticCorpus corpus;
    private final SplittableRandom random;
    private final Map<Side, List<Integer>> present;

    /** Happens to so many of each side, whom the corpus has already. */
    public SteadyState(SyntheticCorpus corpus, int perSide, long seed) {
        this.corpus = corpus;
        random = new SplittableRandom(seed + 1);
        List<Integer> all = IntStream.range(0, perSide).map(it -> it + SyntheticCorpus.FOUNDERS).boxed().toList();
        present = Map.of(Side.EU, new ArrayList<>(all), Side.LATAM, new ArrayList<>(all));
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Change next() {
        Side side = random.nextBoolean() ? Side.EU : Side.LATAM;
        List<Integer> there = present(side);
        int place = random.nextInt(there.size());
        return switch (random.nextInt(4)) {
            case 0 -> Change.to(corpus.slightlyEdited(corpus.profile(side, there.get(place)).id()));
            case 1 -> Change.to(corpus.rewritten(corpus.profile(side, there.get(place)).id()));
            case 2 -> arrival(side);
            default -> there.size() < 2 ? arrival(side) : withdrawal(side, place);
        };
    }

    private Change arrival(Side side) {
        present(side).add(corpus.size(side));
        return Change.to(corpus.next(side));
    }

    private Change withdrawal(Side side, int place) {
        List<Integer> there = present(side);
        int gone = there.get(place);
        there.set(place, there.getLast());
        there.removeLast();
        return Change.withdrawalOf(corpus.profile(side, gone));
    }

    private List<Integer> present(Side side) {
        return Objects.requireNonNull(present.get(side));
    }
}
