package org.puente.contract.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Capacity;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Experience;
import org.puente.contract.profile.ExternalIds;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.PlannedAction;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.Projects;
import org.puente.contract.profile.StepState;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.Texts;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.profile.Wishes;
import org.puente.contract.vocabulary.ActorClass;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Typology;
import org.puente.contract.vocabulary.Vocabulary;

/** Valid profiles of every kind and size, the same for the same seed. */
final class RandomProfiles {

    private static final String LETTERS = "abcñçéÁ水𝛑 xyz.,<>&'-\u00a0";

    private final RandomGenerator random;

    RandomProfiles(RandomGenerator random) {
        this.random = random;
    }

    Profile next() {
        return random.nextBoolean() ? institution() : valueChain();
    }

    private Institution institution() {
        boolean latin = random.nextBoolean();
        Country country = latin ? Country.PE : Country.GR;
        return new Institution(ProfileId.institution("own-" + slug()), country, map(8, true, this::texts),
                maybe(() -> latin ? one("PE-LOR", "PE-TAC") : one("EL3", "EL30", "EL301")),
                maybe(() -> latin ? one("PE-CL", "CO-PE", "BO-PE-BR") : "GR-BG"), typology(), of(ActorClass.values()),
                subjects(),
                subjects(), distinct(19, this::chain), distinct(4, this::sector), distinct(6, this::sdg), maturity(),
                distinct(4, this::language), orDefault(Capacity.UNSTATED,
                        () -> new Capacity(maybe(() -> random.nextInt(1001)), maybe(() -> random.nextInt(10_001)))),
                collaborations(), experience(), wishes(), externalIds(), maybe(() -> "a.b+c@" + slug() + ".org"),
                day());
    }

    private ValueChain valueChain() {
        return new ValueChain(ProfileId.valueChain(slug()), chain(), Country.EC, map(8, true, this::texts),
                distinct(4, () -> one("EC-Z", "PE-CAJ", "PE-PIU", "EC-L")), "EC-PE", typology(), steps(), subjects(),
                subjects(),
                distinct(4, this::sector), distinct(4, () -> one("0901", "1801", "9701", "0801")),
                distinct(6, this::sdg), maturity(), distinct(4, this::language), maybe(this::institutionId), actions(),
                day());
    }

    private Texts texts() {
        return new Texts(text(200), maybe(() -> text(500)), maybe(() -> text(3990) + "\n\t."));
    }

    private Subject subject() {
        boolean chain = random.nextBoolean();
        return new Subject(chain ? maybe(this::slug) : slug(), chain ? chain() : maybe(this::chain),
                maybe(() -> of(ChainStep.values())), maybe(this::sdg), map(3, false, () -> text(300)));
    }

    private List<Subject> subjects() {
        return distinct(random.nextInt(20) == 0 ? 50 : 5, this::subject);
    }

    private List<PlannedAction> actions() {
        return distinct(3, () -> new PlannedAction(map(2, true, () -> text(300)), maybe(this::subject)));
    }

    private List<StepState> steps() {
        return distinct(6, () -> of(ChainStep.values())).stream()
                .map(step -> new StepState(step, random.nextInt(6), random.nextInt(6))).toList();
    }

    private Maturity maturity() {
        return orDefault(Maturity.UNKNOWN,
                () -> new Maturity(random.nextInt(6), random.nextInt(6), random.nextInt(6)));
    }

    private Wishes wishes() {
        return orDefault(Wishes.NONE, () -> new Wishes(distinct(47, () -> of(Country.values())),
                distinct(9, () -> random.nextBoolean() ? institutionId() : ProfileId.valueChain(slug()))));
    }

    private ExternalIds externalIds() {
        return orDefault(ExternalIds.NONE, () -> new ExternalIds(maybe(() -> "000000001"),
                maybe(() -> "https://ror.org/05bpb0y22"), maybe(() -> "529900T8BM49AURSDO55")));
    }

    private ProfileId institutionId() {
        return ProfileId.institution(slug());
    }

    private List<Typology> typology() {
        return distinct(4, () -> of(Typology.values()));
    }

    private List<Collaboration> collaborations() {
        return distinct(60, () -> one("institutions/", "value-chains/", "projects/") + slug()).stream()
                .map(with -> new Collaboration(with, random.nextInt(3), random.nextInt(3))).toList();
    }

    private Experience experience() {
        return orDefault(Experience.UNSTATED, () -> new Experience(
                new Projects(20 + random.nextInt(20), 10 + random.nextInt(10)),
                orDefault(Projects.NONE, () -> new Projects(random.nextInt(20), random.nextInt(10)))));
    }

    private ChainCode chain() {
        return Vocabulary.chains().get(random.nextInt(Vocabulary.chains().size())).code();
    }

    private String sdg() {
        return one("1", "17", "7.2", "7.a", "8.10", "17.19", "13");
    }

    private String sector() {
        return one("01", "0127", "351", "62", "9900");
    }

    private String language() {
        return one("es", "pt", "pt-BR", "en", "fr", "qu", "arn", "zh-Hant", "el");
    }

    private @Nullable LocalDate day() {
        return maybe(() -> LocalDate.ofEpochDay(random.nextInt(100_000)));
    }

    private String slug() {
        StringBuilder slug = new StringBuilder().append((char) random.nextInt('a', 'z' + 1));
        int length = random.nextInt(10) == 0 ? 62 : random.nextInt(12);
        for (int i = 0; i < length; i++) {
            slug.append(i % 5 == 4 ? '-' : (char) random.nextInt('0', '9' + 1));
        }
        return slug.toString();
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(30) == 0 ? most - 3 : random.nextInt(Math.min(most - 3, 60));
        for (int i = 0; i < length; i++) {
            int at = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
            int letter = LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, at));
            boolean opensTag = text.charAt(text.length() - 1) == '<';
            text.appendCodePoint(opensTag ? ' ' : letter);
        }
        return text.toString();
    }

    private <T> Map<String, T> map(int most, boolean some, Supplier<T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = random.nextInt(some ? 1 : 0, most); i > 0; i--) {
            map.put(language(), value.get());
        }
        return map;
    }

    private <T> List<T> distinct(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            items.add(item.get());
        }
        return items.stream().distinct().toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? value.get() : null;
    }

    private <T> T orDefault(T standard, Supplier<T> value) {
        return random.nextBoolean() ? standard : value.get();
    }

    private <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String one(String... values) {
        return of(values);
    }
}
