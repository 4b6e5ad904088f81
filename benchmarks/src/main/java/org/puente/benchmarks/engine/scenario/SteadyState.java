package org.puente.benchmarks.engine.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.contract.vocabulary.Side;

/** An endless stream of small edits, large edits, arrivals and withdrawals, a quarter each. */
public final class SteadyState implements Iterator<Change> {

    private final SyntheticCorpus corpus;
    private final SplittableRandom random;
    private final Map<Side, List<Integer>> present;

    /**
     * Changes to the first profiles of each side.
     *
     * @param perSide how many of each side serials are already, founders not counted
     */
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
        List<Integer> serials = present(side);
        int index = random.nextInt(serials.size());
        return switch (random.nextInt(4)) {
            case 0 -> Change.to(corpus.slightlyEdited(corpus.profile(side, serials.get(index)).id()));
            case 1 -> Change.to(corpus.rewritten(corpus.profile(side, serials.get(index)).id()));
            case 2 -> arrival(side);
            default -> serials.size() < 2 ? arrival(side) : withdrawal(side, index);
        };
    }

    private Change arrival(Side side) {
        present(side).add(corpus.size(side));
        return Change.to(corpus.next(side));
    }

    private Change withdrawal(Side side, int index) {
        List<Integer> serials = present(side);
        int withdrawn = serials.get(index);
        serials.set(index, serials.getLast());
        serials.removeLast();
        return Change.withdrawalOf(corpus.profile(side, withdrawn));
    }

    private List<Integer> present(Side side) {
        return Objects.requireNonNull(present.get(side));
    }
}
