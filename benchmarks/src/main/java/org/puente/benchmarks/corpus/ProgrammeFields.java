package org.puente.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.Subject;
import org.puente.contract.vocabulary.Chain;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Typology;
import org.puente.contract.vocabulary.Vocabulary;

/**
 * The fields that a programme asks for besides texts and collaborations, as frequent as in the institutions of the
 * INNOVACT sample: one or two chains, one or two needs and offers along them, each with step and goal, two or three
 * goals, one to three languages, kinds of land two times of three, a border area two times of three, maturity nine
 * times of ten.
 */
record ProgrammeFields(List<ChainCode> chains, List<Subject> needs, List<Subject> offers, List<String> sdgs,
        Maturity maturity,
        List<String> languages, List<Typology> typology, @Nullable String borderArea) {

    static final ProgrammeFields EMPTY = new ProgrammeFields(List.of(), List.of(), List.of(), List.of(),
            Maturity.UNKNOWN, List.of(),
            List.of(), null);

    private static final List<ChainCode> CHAINS = Vocabulary.chains().stream().map(Chain::code).toList();
    private static final List<ChainStep> STEPS = List.of(ChainStep.values());
    private static final List<Typology> LAND = List.of(Typology.values());
    private static final List<String> GOALS = IntStream.rangeClosed(1, 17).mapToObj(Integer::toString).toList();
    private static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr", "it", "de");

    static ProgrammeFields random(Country country, List<Country> neighbours, SplittableRandom random) {
        List<ChainCode> chains = some(1 + random.nextInt(2), CHAINS, random);
        Supplier<Subject> subject = () -> new Subject(null, one(chains, random), one(STEPS, random),
                one(GOALS, random), Map.of());
        return new ProgrammeFields(chains, Stream.generate(subject).distinct().limit(1 + random.nextInt(2)).toList(),
                Stream.generate(subject).distinct().limit(1 + random.nextInt(3)).toList(),
                some(2 + random.nextInt(2), GOALS, random),
                random.nextInt(10) == 0 ? Maturity.UNKNOWN : maturity(random),
                some(1 + random.nextInt(3), LANGUAGES, random), some(random.nextInt(3), LAND, random),
                random.nextInt(3) == 0 ? null : borderArea(country, one(neighbours, random)));
    }

    static Subject topic(String path) {
        return new Subject(path, null, null, null, Map.of());
    }

    static List<Subject> joined(List<Subject> some, List<Subject> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static @Nullable String borderArea(Country one, Country other) {
        return one == other
                ? null
                : Stream.of(one, other).map(Country::name).sorted().collect(Collectors.joining("-"));
    }

    private static Maturity maturity(SplittableRandom random) {
        int[] levels = random.ints(3, 2, 6).toArray();
        return new Maturity(levels[0], levels[1], levels[2]);
    }

    /** Draws with decreasing probability along the list: the smaller of two uniform draws. */
    private static <T> T one(List<T> all, SplittableRandom random) {
        int last = random.nextInt(all.size());
        return all.get(Math.min(last, random.nextInt(all.size())));
    }

    private static <T> List<T> some(int size, List<T> all, SplittableRandom random) {
        List<T> some = new ArrayList<>();
        while (some.size() < size) {
            T it = one(all, random);
            if (!some.contains(it)) {
                some.add(it);
            }
        }
        return some;
    }
}
