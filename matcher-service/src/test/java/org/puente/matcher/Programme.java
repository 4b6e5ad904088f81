package org.puente.matcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.puente.contract.profile.Capacity;
import org.puente.contract.profile.Experience;
import org.puente.contract.profile.ExternalIds;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.Texts;
import org.puente.contract.profile.Wishes;
import org.puente.contract.vocabulary.ActorClass;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;

/** Small profiles that suit each other, and random ones of which many do. */
public final class Programme {

    private static final List<Country> COUNTRIES = List.of(Country.EC, Country.PE, Country.ES, Country.PT);
    private static final List<ChainCode> CHAINS = List.of(new ChainCode("coffee"), new ChainCode("cocoa"));

    private Programme() {}

    /** An institution of this country that needs and offers these steps of the coffee chain. */
    public static Institution institution(String slug, Country country, ChainStep needs, ChainStep offers) {
        return institution(slug, country, CHAINS.getFirst(), needs, offers, Capacity.UNSTATED, Maturity.UNKNOWN);
    }

    /** The same with room for so many partnerships. */
    static Institution withCapacity(Institution institution, int partnerships) {
        return institution(institution.id().slug(), institution.country(), CHAINS.getFirst(),
                step(institution.needs()), step(institution.offers()), new Capacity(partnerships, null),
                Maturity.UNKNOWN);
    }

    /** The same until this day. */
    static Institution validUntil(Institution it, LocalDate day) {
        return new Institution(it.id(), it.country(), it.texts(), it.territory(), it.borderArea(), it.typology(),
                it.actorClass(),
                it.needs(), it.offers(), it.valueChains(), it.sectors(), it.sdgs(), it.maturity(), it.languages(),
                it.capacity(), it.collaborations(), it.experience(), it.wishes(), it.externalIds(), it.mailbox(), day);
    }

    /** One of so many slugs, of a country that follows from the slug, with random needs and offers. */
    public static Institution random(RandomGenerator random, int slugs) {
        int number = random.nextInt(slugs);
        return institution("i" + number, COUNTRIES.get(number % COUNTRIES.size()),
                CHAINS.get(random.nextInt(CHAINS.size())), any(ChainStep.values(), random),
                any(ChainStep.values(), random),
                random.nextInt(4) == 0 ? new Capacity(random.nextInt(2), null) : Capacity.UNSTATED,
                new Maturity(random.nextInt(6), random.nextInt(6), random.nextInt(6)));
    }

    /** One of these. */
    static <T> T any(T[] values, RandomGenerator random) {
        return values[random.nextInt(values.length)];
    }

    private static Institution institution(String slug, Country country, ChainCode chain, ChainStep needs,
            ChainStep offers, Capacity capacity, Maturity maturity) {
        return new Institution(ProfileId.institution(slug), country,
                Map.of("es", new Texts("Institución " + slug, null, null)), null, null, List.of(),
                ActorClass.GOVERNMENT,
                List.of(new Subject(null, chain, needs, null, Map.of())),
                List.of(new Subject(null, chain, offers, null, Map.of())), new ArrayList<>(List.of(chain)), List.of(),
                List.of("8"), maturity, List.of("es"), capacity, List.of(), Experience.UNSTATED, Wishes.NONE,
                ExternalIds.NONE,
                slug + "@example.org", null);
    }

    private static ChainStep step(List<Subject> subjects) {
        ChainStep step = subjects.getFirst().step();
        return step == null ? ChainStep.MARKET : step;
    }
}
