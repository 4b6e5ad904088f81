package org.puente.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.Models;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;
import org.puente.engine.vector.Census;
import org.puente.engine.vector.SparseVector;

/** Statistics of a corpus as the engine sees it: encoded under a model that is fitted to it. */
final class CorpusStatistics {

    private static final int OWNERS = 500;
    private static final int[] RANKS = {1, 10, 100, 1_000};

    private final SequencedMap<String, String> lines = new LinkedHashMap<>();
    private final List<EncodedProfile> all;

    private CorpusStatistics(Collection<Profile> profiles) {
        Census census = new Census();
        profiles.forEach(census::add);
        ProfileEncoder encoder = new ProfileEncoder(new Lexicon(),
                Models.initial().refitted(Models.initial().version(), census.statistics()));
        all = new ArrayList<>(profiles.stream().map(encoder::encode).toList());
        Collections.shuffle(all, new Random(1));
    }

    /** The formatted figures, by name. */
    static SequencedMap<String, String> of(Collection<Profile> profiles) {
        CorpusStatistics statistics = new CorpusStatistics(profiles);
        for (Side side : Side.values()) {
            statistics.sizes(side, profiles.stream().filter(it -> it.side() == side).map(Institution.class::cast)
                    .toList());
        }
        statistics.vectors("terms", EncodedProfile::terms);
        statistics.vectors("codes", EncodedProfile::codes);
        statistics.vectors("collaborators", EncodedProfile::collaborators);
        return statistics.lines;
    }

    private void sizes(Side side, List<Institution> profiles) {
        List<EncodedProfile> encoded = all.stream().filter(it -> it.side() == side).toList();
        put(side + " profiles", number(profiles.size(), 0));
        quantiles(side + " terms", encoded, it -> it.terms().size());
        quantiles(side + " codes", encoded, it -> it.codes().size());
        quantiles(side + " collaborators", encoded, it -> it.collaborators().size());
        quantiles(side + " features in all", encoded, EncodedProfile::features);
        quantiles(side + " projects", profiles, it -> it.experience().projects().all());
        quantiles(side + " projects across the Atlantic", profiles, it -> it.experience().transatlantic().all());
        put(side + " newcomers",
                number(encoded.stream().filter(it -> it.history().newcomer()).count() / (double) encoded.size(), 2));
    }

    private <T> void quantiles(String name, List<T> all, ToIntFunction<T> size) {
        int[] sizes = all.stream().mapToInt(size).sorted().toArray();
        put(name, sizes[sizes.length / 2] + " / " + sizes[sizes.length * 9 / 10] + " / "
                + sizes[sizes.length * 99 / 100]);
    }

    private void vectors(String name, Function<EncodedProfile, SparseVector> vector) {
        int[] quarter = frequencies(all.subList(0, all.size() / 4), vector);
        int[] whole = frequencies(all, vector);
        put(name + ": different ones", number(whole.length, 0));
        put(name + ": Heaps exponent of the last quadrupling",
                number(Math.log(whole.length / (double) quarter.length) / Math.log(4), 2));
        put(name + ": in % of profiles, rank 1 / 10 / 100 / 1000", IntStream.of(RANKS)
                .mapToObj(rank -> rank > whole.length ? "-" : number(100.0 * whole[rank - 1] / all.size(), 2))
                .collect(Collectors.joining(" / ")));
        put(name + ": Zipf exponent from rank 100 to 1000",
                whole.length < 1_000 ? "-" : number(Math.log10(whole[99] / (double) whole[999]), 2));
        pairs(name, vector);
    }

    private static int[] frequencies(List<EncodedProfile> profiles, Function<EncodedProfile, SparseVector> vector) {
        Map<Integer, Integer> counts = new HashMap<>();
        profiles.stream().map(vector).forEach(it -> IntStream.range(0, it.size())
                .forEach(place -> counts.merge(it.feature(place), 1, Integer::sum)));
        return counts.values().stream().sorted(Comparator.reverseOrder()).mapToInt(Integer::intValue).toArray();
    }

    /**
     * Dot products of European with Latin American profiles, scaled from 2^20 to 1: cosines, except for collaborators.
     */
    private void pairs(String name, Function<EncodedProfile, SparseVector> vector) {
        List<EncodedProfile> owners = all.stream().filter(it -> it.side() == Side.EU).limit(OWNERS).toList();
        List<EncodedProfile> candidates = all.stream().filter(it -> it.side() == Side.LATAM).limit(OWNERS).toList();
        double[][] products = owners.stream().map(owner -> candidates.stream()
                .mapToDouble(it -> vector.apply(owner).dot(vector.apply(it)) / (double) (1 << 20)).sorted().toArray())
                .toArray(double[][]::new);
        double[] flat = Arrays.stream(products).flatMapToDouble(Arrays::stream).sorted().toArray();
        put(name + ": pairs that share any, % of all",
                number(100.0 * Arrays.stream(flat).filter(it -> it > 0).count() / flat.length, 0));
        put(name + ": product of pairs, 90 % / 99 %",
                number(flat[flat.length * 9 / 10], 3) + " / " + number(flat[flat.length * 99 / 100], 3));
        put(name + ": product with best / 10th best, median",
                number(median(products, 1), 3) + " / " + number(median(products, 10), 3));
    }

    private static double median(double[][] products, int place) {
        return Arrays.stream(products).mapToDouble(it -> it[Math.max(0, it.length - place)]).sorted()
                .toArray()[products.length / 2];
    }

    private void put(String name, String figure) {
        lines.put(name, figure);
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
