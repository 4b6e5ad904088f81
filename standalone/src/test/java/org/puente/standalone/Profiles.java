package org.puente.standalone;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random but valid profiles of both sides, in few words, so that many suit many. */
final class Profiles {

    private static final List<String> COUNTRIES = List.of("ES", "PT", "IT", "DK", "FR", "EC", "PE", "CO", "BR", "MX");
    private static final List<String> CHAINS = List.of("coffee", "cocoa", "tourism", "clean-energy", "fish-farming",
            "vine-and-wine");
    private static final List<String> STEPS = List.of("input", "production", "processing", "market");
    private static final List<String> SDGS = List.of("2", "7", "8", "12.2");
    private static final List<String> LANGUAGES = List.of("es", "pt", "en", "fr");
    private static final List<String> CLASSES = List.of("government", "academia", "business", "civil-society");

    private Profiles() {}

    /** NDJSON of so many profiles, each of its own id; one in five is a value chain. */
    static String lines(RandomGenerator random, int profiles) {
        return IntStream.range(0, profiles).mapToObj(number -> line(random, number))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The profile of this number, as random as the others. */
    static String line(RandomGenerator random, int number) {
        return number % 5 == 0
                ? """
                        {"id":"value-chains/c%d","chain":"%s","country":"%s","texts":{"en":{"name":"C%d"}},"needs":[%s],\
                        "offers":[%s],"sdgs":["%s"]}"""
                        .formatted(number, one(random, CHAINS), one(random, COUNTRIES), number, subject(random),
                                subject(random), one(random, SDGS))
                : """
                        {"id":"institutions/i%d","country":"%s","texts":{"en":{"name":"I%d"}},"actorClass":"%s",\
                        "needs":[%s],"offers":[%s],"maturity":{"governance":%d,"economy":%d,"helix":%d},\
                        "languages":["%s"]}"""
                        .formatted(number, one(random, COUNTRIES), number, one(random, CLASSES), subject(random),
                                subject(random), random.nextInt(6), random.nextInt(6), random.nextInt(6),
                                one(random, LANGUAGES));
    }

    private static String subject(RandomGenerator random) {
        return "{\"chain\":\"%s\",\"step\":\"%s\"}".formatted(one(random, CHAINS), one(random, STEPS));
    }

    private static String one(RandomGenerator random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
