package org.puente.benchmarks.engine;

import java.util.Locale;
import java.util.OptionalLong;

import org.puente.contract.control.Model;
import org.puente.engine.Matchmaker;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.incremental.IncrementalMatchmaker;

/** The matchmakers there are to measure, each by its name in lower case. */
public enum Matchmakers {
    /** Scores every pair; where there are more owners than it could serve, keeps the lists of some only. */
    EXHAUSTIVE(4_000),
    /** Skips what cannot matter. */
    INDEXED(Integer.MAX_VALUE);

    /** Lists kept where there are too many owners. */
    private static final int SAMPLE = 400;

    private final int mostOwners;

    Matchmakers(int mostOwners) {
        this.mostOwners = mostOwners;
    }

    /** {@code exhaustive}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Matchmaker make(Model model) {
        return switch (this) {
            case EXHAUSTIVE -> new ExhaustiveMatchmaker(model);
            case INDEXED -> new IncrementalMatchmaker(model);
        };
    }

    /** Of so many owners, one in this many has a list that is kept. */
    int stride(int owners) {
        return owners <= mostOwners ? 1 : owners / SAMPLE;
    }

    /** How many candidates it has scored so far, if it counts them. */
    OptionalLong scored(Matchmaker matchmaker) {
        return matchmaker instanceof IncrementalMatchmaker indexed
                ? OptionalLong.of(indexed.scored())
                : OptionalLong.empty();
    }
}
