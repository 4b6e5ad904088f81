package org.puente.engine.vector;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.contract.profile.Profile;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.ValueChain;

/** Collects the codes of a profile: sectors, products and topics, each with the broader codes that contain it. */
final class CodeNames {

    /** Sectors have two to four digits, HS headings four above chapters of two. */
    private static final int FEWEST_DIGITS = 2;

    private CodeNames() {}

    /**
     * Codes as {@code sector:}, {@code hs:} or {@code topic:} with a code, each with the number of the profile's stated
     * codes that it contains, itself included.
     */
    static Map<String, Integer> of(Profile profile) {
        Stream<String> sectors = profile.sectors().stream().flatMap(sector -> IntStream
                .rangeClosed(FEWEST_DIGITS, sector.length())
                .mapToObj(digits -> "sector:" + sector.substring(0, digits)));
        Stream<String> topics = subjects(profile).map(Subject::topic).flatMap(Stream::ofNullable).distinct()
                .flatMap(TopicPath::codes).map(code -> "topic:" + code);
        Stream<String> products = profile instanceof ValueChain chain
                ? chain.hs().stream().flatMap(heading -> Stream.of("hs:" + heading.substring(0, FEWEST_DIGITS),
                        "hs:" + heading))
                : Stream.empty();
        return Stream.of(sectors, topics, products).flatMap(all -> all)
                .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum));
    }

    private static Stream<Subject> subjects(Profile profile) {
        Stream<Subject> stated = Stream.concat(profile.needs().stream(), profile.offers().stream());
        return profile instanceof ValueChain chain ? Stream.concat(stated, chain.sought()) : stated;
    }
}
