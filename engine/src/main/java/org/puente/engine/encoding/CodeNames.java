package org.puente.engine.encoding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.contract.profile.PlannedAction;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.ValueChain;

/** The codes that a profile names, each with the broader ones that it belongs to. */
final class CodeNames {

    /** Sectors have two to four digits, HS headings four above chapters of two. */
    private static final int FEWEST_DIGITS = 2;

    private CodeNames() {}

    /** {@code sector:}, {@code hs:} and {@code topic:} with a code each. */
    static Set<String> of(Profile profile) {
        Set<String> names = new HashSet<>();
        profile.sectors().forEach(sector -> IntStream.rangeClosed(FEWEST_DIGITS, sector.length())
                .forEach(digits -> names.add("sector:" + sector.substring(0, digits))));
        subjects(profile).map(Subject::topic).flatMap(Stream::ofNullable).flatMap(TopicPath::codes)
                .forEach(code -> names.add("topic:" + code));
        if (profile instanceof ValueChain chain) {
            addProducts(chain.hs(), names);
        }
        return names;
    }

    /** What a chain's planned actions seek. */
    static Stream<Subject> sought(ValueChain chain) {
        return chain.actions().stream().map(PlannedAction::seeks).flatMap(Stream::ofNullable);
    }

    private static void addProducts(List<String> headings, Set<String> names) {
        for (String heading : headings) {
            names.add("hs:" + heading);
            names.add("hs:" + heading.substring(0, FEWEST_DIGITS));
        }
    }

    private static Stream<Subject> subjects(Profile profile) {
        Stream<Subject> stated = Stream.concat(profile.needs().stream(), profile.offers().stream());
        return profile instanceof ValueChain chain ? Stream.concat(stated, sought(chain)) : stated;
    }
}
