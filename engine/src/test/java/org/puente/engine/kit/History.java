package org.puente.engine.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Typology;
import org.puente.engine.Event;
import org.puente.engine.Models;
import org.puente.engine.vector.Census;

/**
 * Random events about few profiles in few words, so that ties, full lists, shared agreements and repetitions are
 * frequent. The seed determines all events.
 */
public final class History {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<Country> COUNTRIES = List.of(Country.ES, Country.PT, Country.IT, Country.EC, Country.PE,
            Country.BR);
    private static final List<String> CHAINS = List.of("cocoa", "fine-aroma-cocoa", "coffee");
    private static final List<String> SUBJECTS = List.of("cocoa", "fine-aroma-cocoa/processing", "coffee/processing",
            "coffee/market", "coffee", "#finance", "#finance@8", "cocoa/market@8.2");
    private static final List<String> STEPS = List.of("production", "processing", "market");
    private static final List<String> SDGS = List.of("8", "8.2", "8.a", "12", "2");
    private static final List<String> LANGUAGES = List.of("es", "pt-BR", "pt", "en");
    private static final List<String> PHRASES = List.of("Cacao fino de aroma", "cacau fino de aroma", "coffee", "café",
            "mercados locales", "mercado local", "local markets");
    private static final List<String> SECTORS = List.of("01", "0127", "0126", "62");
    private static final List<String> HS = List.of("1801", "1806", "0901");
    private static final List<String> PARTNERS = List.of("institutions/p0", "institutions/p1", "institutions/p2",
            "value-chains/p1", "institutions/elsewhere", "projects/alpha", "projects/beta");

    private final Random random;
    private final int slugs;

    /** A history about this many ids of each kind. */
    public History(long seed, int slugs) {
        this.random = new Random(seed);
        this.slugs = slugs;
    }

    public Event next() {
        int dice = random.nextInt(100);
        if (dice < 60) {
            return new Event.ProfileChanged(profile());
        }
        if (dice < 72) {
            return new Event.ProfileWithdrawn(id());
        }
        if (dice < 86) {
            return new Event.VerdictGiven(pair(), anyOf(Actor.values()), anyOf(Verdict.values()));
        }
        if (dice < 94) {
            return new Event.VerdictTakenBack(pair(), anyOf(Actor.values()));
        }
        return new Event.DayChanged(day());
    }

    /** A profile whose every part may be missing. */
    public Profile profile() {
        ProfileId id = id();
        Draft draft = switch (id.kind()) {
            case INSTITUTION -> history(Draft.institution(id.slug(), country(id)), id).chains(some(CHAINS, 2))
                    .partnerships(random.nextInt(4) == 0 ? random.nextInt(3) : null)
                    .wishes(random.nextInt(5) == 0 ? List.of(anyOf(COUNTRIES), anyOf(COUNTRIES)) : List.of(),
                            random.nextInt(5) == 0 ? List.of(id()) : List.of());
            case VALUE_CHAIN -> chain(Draft.valueChain(id.slug(), country(id), anyOf(CHAINS)));
        };
        for (String language : some(LANGUAGES, 2)) {
            draft.says(language, String.join(", ", some(PHRASES, 3)));
        }
        return draft.sectors(some(SECTORS, 2))
                .typology(random.nextBoolean() ? List.of(anyOf(Typology.values())) : List.of())
                .needs(some(SUBJECTS, 3)).offers(some(SUBJECTS, 3)).sdgs(some(SDGS, 2))
                .languages(some(LANGUAGES, 2)).maturity(random.nextInt(6), random.nextInt(6), random.nextInt(6))
                .validUntil(random.nextInt(4) == 0 ? day() : null).borderArea(random.nextBoolean() ? "MX-GT" : null)
                .done();
    }

    private Draft history(Draft draft, ProfileId id) {
        for (String partner : some(PARTNERS, 3)) {
            if (!partner.equals(id.key())) {
                draft.workedWith(partner, random.nextInt(3), random.nextInt(3));
            }
        }
        Projects across = new Projects(random.nextInt(2), random.nextInt(2));
        Projects all = new Projects(across.earlier() + random.nextInt(3), across.recent() + random.nextInt(3));
        return random.nextInt(3) == 0 ? draft.experience(all, across) : draft;
    }

    private Draft chain(Draft draft) {
        draft.hs(some(HS, 2));
        for (String step : some(STEPS, 3)) {
            draft.step(step, random.nextInt(6), random.nextInt(6));
        }
        for (String sought : some(SUBJECTS, 1)) {
            draft.seeks(sought);
        }
        return draft;
    }

    /** Mostly the country that its slug suggests; now and then a profile crosses the ocean. */
    private Country country(ProfileId id) {
        return random.nextInt(20) == 0
                ? anyOf(COUNTRIES)
                : COUNTRIES.get(Math.floorMod(id.slug().hashCode(), COUNTRIES.size()));
    }

    private ProfileId id() {
        String slug = "p" + random.nextInt(slugs);
        return random.nextBoolean() ? ProfileId.institution(slug) : ProfileId.valueChain(slug);
    }

    private Pair pair() {
        ProfileId one = id();
        ProfileId other = id();
        return one.equals(other) ? pair() : Pair.of(one, other);
    }

    private @Nullable LocalDate day() {
        return random.nextInt(10) == 0 ? null : FIRST_DAY.plusDays(random.nextInt(5));
    }

    /** A model to rank a history by. */
    public Model model() {
        if (random.nextInt(4) == 0) {
            return Models.initial();
        }
        int complementarity = random.nextInt(1_000_001);
        int k = 1 + random.nextInt(4);
        return new Model("random-" + random.nextInt(1000), Models.REVISION, k, random.nextInt(500_000),
                Map.of("complementarity", complementarity, "chain-and-step", Model.FULL_SCORE - complementarity),
                fairness(k), random.nextBoolean() ? Statistics.NONE : statistics());
    }

    private Fairness fairness(int k) {
        return new Fairness(random.nextInt(Math.min(3, k)), random.nextInt(4), random.nextInt(500_000),
                Model.FULL_SCORE);
    }

    private Statistics statistics() {
        Census census = new Census();
        Stream.generate(this::profile).limit(20).forEach(census::add);
        return census.statistics();
    }

    private String[] some(List<String> words, int most) {
        return random.ints(random.nextInt(most + 1), 0, words.size()).distinct().mapToObj(words::get)
                .toArray(String[]::new);
    }

    private <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T anyOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
