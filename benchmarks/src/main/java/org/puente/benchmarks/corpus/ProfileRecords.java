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

/** Generates contract records from packed profiles. */
final class ProfileRecords {

    /** A language without an analyser of its own, so that words are neither stemmed nor removed. */
    private static final String LANGUAGE = "nl";

    private static final Map<Side, List<Country>> COUNTRIES = Arrays.stream(Country.values())
            .collect(Collectors.groupingBy(Country::side));

    private final long seed;
    private final ProfileDetail detail;

    ProfileRecords(long seed, ProfileDetail detail) {
        this.seed = seed;
        this.detail = detail;
    }

    /** The record of a profile; deterministic. */
    Institution profile(PackedProfile profile) {
        SplittableRandom random = new SplittableRandom(
                seed ^ PackedCollaborations.number(profile.side, profile.serial));
        List<Country> countries = COUNTRIES.getOrDefault(profile.side, List.of());
        Country country = countries.get(random.nextInt(countries.size()));
        ProgrammeFields fields = detail == ProfileDetail.PROGRAMME
                ? ProgrammeFields.random(country, countries, random)
                : ProgrammeFields.EMPTY;
        List<Subject> offers = IntStream.of(profile.topics)
                .mapToObj(topic -> ProgrammeFields.topic(TopicSampler.path(topic))).toList();
        return new Institution(profile.id(), country, Map.of(LANGUAGE, texts(profile)), null, fields.borderArea(),
                fields.typology(), ActorClass.ACADEMIA, fields.needs(), ProgrammeFields.joined(fields.offers(), offers),
                fields.chains(),
                List.of(), fields.sdgs(), fields.maturity(), fields.languages(), Capacity.UNSTATED,
                collaborations(profile),
                profile.experience, Wishes.NONE, ExternalIds.NONE, null, null);
    }

    private static Texts texts(PackedProfile profile) {
        String text = IntStream.range(0, profile.words.length)
                .mapToObj(index -> (word(profile, index) + " ").repeat(profile.frequencies[index]))
                .collect(Collectors.joining());
        return new Texts(word(profile, 0), null, text.strip());
    }

    private static String word(PackedProfile profile, int index) {
        return "w" + Integer.toString(profile.words[index], Character.MAX_RADIX);
    }

    private static List<Collaboration> collaborations(PackedProfile profile) {
        return IntStream.range(0, profile.collaborations.size()).mapToObj(profile.collaborations::collaboration)
                .toList();
    }
}
