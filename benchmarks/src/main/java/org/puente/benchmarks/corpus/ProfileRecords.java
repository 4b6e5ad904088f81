package org.puente.benchmarks.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.puente.contract.profile.Capacity;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.ExternalIds;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.Texts;
import org.puente.contract.profile.Wishes;
import org.puente.contract.vocabulary.ActorClass;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;

/** Sketches as the records that the log carries. */
final class ProfileRecords {

    /** A language without an analyser of its own: its words are kept as they are. */
    private static final String LANGUAGE = "nl";

    private static final Map<Side, List<Country>> COUNTRIES = Arrays.stream(Country.values())
            .collect(Collectors.groupingBy(Country::side));

    private final long seed;
    private final ProfileDetail fill;

    ProfileRecords(long seed, ProfileDetail fill) {
        this.seed = seed;
        this.fill = fill;
    }

    /** The same sketch gives the same record. */
    Institution profile(PackedProfile it) {
        SplittableRandom random = new SplittableRandom(seed ^ PackedCollaborations.number(it.side, it.serial));
        List<Country> countries = COUNTRIES.getOrDefault(it.side, List.of());
        Country country = countries.get(random.nextInt(countries.size()));
        ProgrammeFields form = fill == ProfileDetail.PROGRAMME
                ? ProgrammeFields.filled(country, countries, random)
                : ProgrammeFields.EMPTY;
        List<Subject> offers = IntStream.of(it.topics)
                .mapToObj(topic -> ProgrammeFields.topic(TopicSampler.path(topic))).toList();
        return new Institution(it.id(), country, Map.of(LANGUAGE, texts(it)), null, form.borderArea(),
                form.typology(), ActorClass.ACADEMIA, form.needs(), ProgrammeFields.joined(form.offers(), offers),
                form.chains(),
                List.of(), form.sdgs(), form.maturity(), form.languages(), Capacity.UNSTATED, collaborations(it),
                it.experience, Wishes.NONE, ExternalIds.NONE, null, null);
    }

    private static Texts texts(PackedProfile it) {
        String text = IntStream.range(0, it.words.length)
                .mapToObj(place -> (word(it, place) + " ").repeat(it.frequencies[place]))
                .collect(Collectors.joining());
        return new Texts(word(it, 0), null, text.strip());
    }

    private static String word(PackedProfile it, int place) {
        return "w" + Integer.toString(it.words[place], Character.MAX_RADIX);
    }

    private static List<Collaboration> collaborations(PackedProfile it) {
        return IntStream.range(0, it.acquaintances.size()).mapToObj(it.acquaintances::collaboration).toList();
    }
}
