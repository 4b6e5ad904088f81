package org.puente.contract.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BadInputTest {

    private static final ProfileReader STRICT = ProfileReader.strict();

    @ParameterizedTest(name = "{2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
            "\"country\":\"MX\" | \"country\":\"US\" | unknown-code | /country",
            "\"country\":\"MX\" | \"country\":7 | type | /country",
            "\"country\":\"MX\" | \"country\":null | type | /country",
            "\"country\":\"MX\", | | required | /country",
            "\"country\":\"MX\" | \"country\":\"MX\",\"county\":\"x\" | unknown-field | /county",
            "\"country\":\"MX\" | \"country\":\"MX\",\"a/b~\\u0007\":\"x\" | unknown-field | /a~1b~0\uFFFD",
            "\"country\":\"MX\" | \"country\":\"MX\",\"country\":\"MX\" | duplicate-key | ''",
            "\"name\":\"El Colegio de la Frontera Sur\" | \"name\":\"x\",\"n\":{\"a\":1,\"a\":2} | duplicate-key | /texts/es/n",
            "\"MX-CHP\" | \"MEC01\" | territory-in-country | /territory",
            "\"MX-CHP\" | \"GT-17\" | territory-in-country | /territory",
            "\"MX-CHP\" | \"Chiapas\" | max-length | /territory",
            "\"MX-GT\" | \"GT-SV\" | border-area-country | /borderArea",
            "\"MX-GT\" | \"MX-ES\" | border-area-side | /borderArea",
            "\"MX-GT\" | \"MX-US\" | border-area-countries | /borderArea",
            "\"MX-GT\" | \"MX-MX\" | border-area-countries | /borderArea",
            "\"rural\" | \"swamp\" | unknown-code | /typology/1",
            "\"rural\" | \"rainforest\" | unique-items | /typology",
            "\"academia\" | \"wizard\" | unknown-code | /actorClass",
            "[\"clean-energy\"] | [\"alchemy\"] | unknown-code | /valueChains/0",
            "[{\"chain\":\"coffee\"}] | [{\"chain\":\"alchemy\"}] | unknown-code | /offers/0/chain",
            "[{\"chain\":\"coffee\"}] | [{\"step\":\"market\"}] | required | /offers/0/chain",
            "[{\"chain\":\"coffee\"}] | [{\"chain\":\"coffee\"},{\"chain\":\"coffee\"}] | unique-items | /offers",
            "\"step\":\"processing\" | \"step\":\"magic\" | unknown-code | /needs/0/step",
            "\"7.2\" | \"7.9\" | sdg-exists | /needs/0/sdg",
            "[\"7\",\"13.a\"] | [\"7\",\"18\"] | pattern | /sdgs/1",
            "\"3510\" | \"3410\" | sector-exists | /sectors/0",
            "[\"es\",\"en\"] | [\"es\",\"xx\"] | language-tag | /languages/1",
            "\"en\":{ | \"english\":{ | entry-name | /texts/english",
            "\"en\":{ | \"xx\":{ | language-tag | /texts/xx",
            "{\"name\":\"College of the Southern Border\"} | {} | required | /texts/en/name",
            "College | <script>College | no-markup | /texts/en/name",
            "College | \\u0000College | plain-text | /texts/en/name",
            "College | \\nCollege | plain-text | /texts/en/name",
            "College | \\ud800College | plain-text | /texts/en/name",
            "College | \\u202eCollege | plain-text | /texts/en/name",
            "College of the Southern Border | \\t | blank | /texts/en/name",
            "\"hosting\":12 | \"hosting\":-1 | minimum | /capacity/hosting",
            "\"hosting\":12 | \"hosting\":12.0 | type | /capacity/hosting",
            "\"hosting\":12 | \"hosting\":1e1 | type | /capacity/hosting",
            "\"hosting\":12 | \"hosting\":99999999999999999999 | maximum | /capacity/hosting",
            "\"governance\":3 | \"governance\":6 | maximum | /maturity/governance",
            "institutions/conacyt | institutions/ecosur | names-itself | /collaborations/0/with",
            "projects/innovact-1 | institutions/conacyt | partner-once | /collaborations/1/with",
            "projects/innovact-1 | people/innovact-1 | pattern | /collaborations/1/with",
            "{\"with\":\"institutions/conacyt\",\"earlier\":2,\"recent\":1} | \"institutions/conacyt\" | type | /collaborations/0",
            "\"earlier\":2 | \"earlier\":1001 | maximum | /collaborations/0/earlier",
            "\"earlier\":2 | \"since\":2019 | unknown-field | /collaborations/0/since",
            "\"earlier\":5 | \"earlier\":0 | part-of-projects | /experience/transatlantic/earlier",
            "\"recent\":0}},\"wishes | \"recent\":3}},\"wishes | part-of-projects | /experience/transatlantic/recent",
            "institutions/y | institutions/ecosur | names-itself | /wishes/neverWith/0",
            "institutions/y | people/y | pattern | /wishes/neverWith/0",
            "529900T8BM49AURSDO55 | 529900T8BM49AURSDO56 | check-digits | /externalIds/lei",
            "cooperacion@example.org | cooperacion | pattern | /mailbox",
            "cooperacion@example.org | cooperacion@example.org\\n | pattern | /mailbox",
            "2027-12-31 | 2027-02-29 | format | /validUntil",
            "institutions/ecosur\",\"country | institutions/eco/sur\",\"country | pattern | /id",
            "institutions/ecosur\",\"country | institutions/ecosur\\n\",\"country | pattern | /id"})
    void isRefusedWithThePlaceAndTheRule(String good, String bad, String rule, String pointer) {
        String json = Samples.INSTITUTION.replace(good, bad == null ? "" : bad);
        assertThat(json).isNotEqualTo(Samples.INSTITUTION);
        assertThat(problems(json)).extracting(Problem::rule, Problem::pointer)
                .contains(tuple(rule, pointer.equals("''") ? "" : pointer));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
            "\"PE-CAJ\" | \"PEA01\" | territory-in-country | /territories/1",
            "\"PE-CAJ\" | \"CO-NAR\" | territory-in-country | /territories/1",
            "\"step\":\"processing\" | \"step\":\"production\" | step-once | /steps/1/step",
            "\"0901\" | \"7701\" | hs-exists | /hs/0",
            "\"institutions/ecosur\" | \"value-chains/other\" | pattern | /lead",
            "\"roasting\" | \"Roasting!\" | pattern | /actions/0/seeks/topic",
            "\"mountain\" | \"swamp\" | unknown-code | /typology/0",
            "\"Catas\" | \"</b>\" | no-markup | /actions/0/text/es",
            "\"chain\":\"coffee\",\"country\" | \"chain\":\"tea\",\"country\" | unknown-code | /chain"})
    void isRefusedInValueChainsToo(String good, String bad, String rule, String pointer) {
        String json = Samples.VALUE_CHAIN.replace(good, bad);
        assertThat(json).isNotEqualTo(Samples.VALUE_CHAIN);
        assertThat(problems(json)).extracting(Problem::rule, Problem::pointer).contains(tuple(rule, pointer));
    }

    @Test
    void isRefusedWhereItIsNotAnObjectOfJson() {
        for (String json : List.of("", "nonsense", "[]", "3", "null", "{", "{\"id\":NaN}", "{} {}", "{'id':1}")) {
            assertThat(problems(json)).as(json).extracting(Problem::rule).containsExactly("json");
        }
    }

    @Test
    void isRefusedInAnyEncodingButUtf8() {
        assertThat(problems(Samples.INSTITUTION.getBytes(ISO_8859_1))).extracting(Problem::rule)
                .containsExactly("encoding");
        assertThat(problems(Samples.INSTITUTION.getBytes(UTF_16))).extracting(Problem::rule)
                .containsExactly("encoding");
        assertThat(problems("\uFEFF" + Samples.INSTITUTION)).extracting(Problem::rule).containsExactly("encoding");
    }

    @Test
    void isRefusedWhereItIsTooLargeOrTooDeep() {
        assertThat(problems(Samples.INSTITUTION + " ".repeat(64 * 1024))).extracting(Problem::rule)
                .containsExactly("too-large");
        assertThat(problems("{\"needs\":" + "[".repeat(1000) + "]".repeat(1000) + "}")).extracting(Problem::rule)
                .containsExactly("too-deep");
    }

    @Test
    void isRefusedAtTheCountWhereThereAreTenThousandNeeds() {
        String needs = IntStream.range(0, 4_000).mapToObj(i -> "{\"topic\":\"\"}").collect(joining(","));
        assertThat(problems(
                Samples.VALUE_CHAIN.replace("[{\"chain\":\"coffee\",\"step\":\"market\"}]", "[" + needs + "]")))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(tuple("max-items", "/needs"));
        String many = "1,".repeat(9_999) + "1";
        assertThat(
                problems(Samples.VALUE_CHAIN.replace("[{\"chain\":\"coffee\",\"step\":\"market\"}]", "[" + many + "]")))
                .extracting(Problem::rule, Problem::detail)
                .containsExactly(tuple("max-items", "At most 50 items"));
    }

    @Test
    void isRefusedUnderAnotherId() {
        ProfileId other = ProfileId.institution("other");
        assertThat(STRICT.read(other, Samples.bytes(Samples.INSTITUTION)))
                .isEqualTo(Reading.Refused
                        .of(new Problem("/id", "id-mismatch", "The id is the one that it is sent under")));
        assertThat(problems(Samples.INSTITUTION.replace("institutions/ecosur", "institutions/" + "a".repeat(300))))
                .extracting(Problem::pointer, Problem::rule)
                .containsExactly(tuple("/id", "pattern"));
    }

    @Test
    void isNeverEchoed() {
        String marker = "Zanahoria";
        for (String field : List.of("country", "territory", "borderArea", "actorClass", "mailbox", "validUntil")) {
            String json = Samples.INSTITUTION.replaceFirst("\"" + field + "\":\"[^\"]*\"",
                    "\"" + field + "\":\"" + marker + "\"");
            assertThat(problems(json)).isNotEmpty().noneMatch(problem -> problem.toString().contains(marker));
        }
    }

    @Test
    void isToldWhatTheNamesOfEntriesAre() {
        assertThat(problems(Samples.INSTITUTION.replace("\"en\":{", "\"english\":{"))).containsExactly(new Problem(
                "/texts/english", "entry-name", "BCP 47 language tag in its usual case, for example es or pt-BR"));
    }

    @Test
    void countsUpToTwentyProblems() {
        String unknown = IntStream.range(0, 1_000).mapToObj(i -> "\"x" + i + "\":1").collect(joining(","));
        assertThat(problems("{\"id\":\"institutions/a\"," + unknown + "}")).hasSize(Reading.Refused.MOST);
    }

    @Test
    void isPastOnlyForThoseWhoAsk() {
        Profile profile = Reads.accepted(STRICT.read(Samples.bytes(Samples.INSTITUTION)));
        assertThat(STRICT.notPast(profile, LocalDate.of(2027, 12, 31))).isEmpty();
        assertThat(STRICT.notPast(profile, LocalDate.of(2028, 1, 1))).extracting(Problem::pointer, Problem::rule)
                .containsExactly(tuple("/validUntil", "not-past"));
    }

    private static List<Problem> problems(String json) {
        return problems(json.getBytes(UTF_8));
    }

    private static List<Problem> problems(byte[] json) {
        return Reads.refused(STRICT.read(json));
    }
}
