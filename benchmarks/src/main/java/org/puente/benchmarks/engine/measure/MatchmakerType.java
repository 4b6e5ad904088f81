package org.puente.benchmarks.engine.measure;

import java.util.Locale;
import java.util.OptionalLong;

import org.puente.contract.control.Model;
import org.puente.engine.Matchmaker;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.incremental.IncrementalMatchmaker;

/** The implementations of {@link Matchmaker} to measure. */
public enum MatchmakerType {
    /** Scores every pair; above 4,000 owners only a sample of the lists is maintained. */
    EXHAUSTIVE(4_000),
    /** Maintains lists event by event, with upper bounds that skip pairs. */
    INCREMENTAL(Integer.MAX_VALUE);

    /** Size of the sample of maintained lists. */
    private static final int SAMPLE = 400;

    private final int mostOwners;

    MatchmakerType(int mostOwners) {
        this.mostOwners = mostOwners;
    }

    /** The constant as the command line spells it, such as {@code exhaustive}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Matchmaker create(Model model) {
        return switch (this) {
            case EXHAUSTIVE -> new ExhaustiveMatchmaker(model);
            case INCREMENTAL -> new IncrementalMatchmaker(model);
        };
    }

    /** The sampling stride: one in this many of the owners has a maintained list. */
    int stride(int owners) {
        return owners <= mostOwners ? 1 : owners / SAMPLE;
    }

    /** Number of candidates scored so far; empty if the matchmaker does not count them. */
    OptionalLong scored(Matchmaker matchmaker) {
        return matchmaker instanceof IncrementalMatchmaker incremental
                ? OptionalLong.of(incremental.scored())
                : OptionalLong.empty();
    }
}
