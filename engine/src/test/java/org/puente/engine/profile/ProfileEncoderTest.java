package org.puente.engine.profile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Profile;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Models;
import org.puente.engine.kit.Draft;
import org.puente.engine.vector.Features;
import org.puente.engine.vector.SparseVector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ProfileEncoderTest {

    private final ProfileEncoder uncounted = new ProfileEncoder(new Lexicon(), Models.initial());

    @Test
    void equalProfilesEncodeEqual() {
        assertThat(uncounted.encode(full().done())).isEqualTo(uncounted.encode(full().done()))
                .hasSameHashCodeAs(uncounted.encode(full().done()));
    }

    @Test
    void aSummaryThatChangesNoTermChangesNothing() {
        assertThat(uncounted.encode(draft().says("es", "Mercados locales de cacao").done()))
                .isEqualTo(uncounted.encode(draft().says("es", "El cacao y el mercado local").done()))
                .isNotEqualTo(uncounted.encode(draft().says("es", "Mercados de cacao").done()));
    }

    @Test
    void theOrderOfLanguagesNeedsSectorsAndPartnersLeavesNoTrace() {
        Draft one = draft().says("es", "cacao").says("en", "cocoa market").needs("coffee", "#finance")
                .sectors("0127", "62").workedWith("projects/a", 1, 0).workedWith("institutions/b", 0, 1);
        Draft other = draft().workedWith("institutions/b", 0, 1).workedWith("projects/a", 1, 0)
                .sectors("62", "0127").needs("#finance", "coffee").says("en", "cocoa market").says("es", "cacao");
        assertThat(uncounted.encode(one.done())).isEqualTo(uncounted.encode(other.done()));
    }

    @Test
    void aTermWeighsByItsFrequencyAndByItsRarity() {
        SparseVector uncountedTerms = uncounted.encode(draft("sol").says("xx", "luz luz").done()).terms();
        assertThat(weight(uncountedTerms, "luz")).isEqualTo(828);
        assertThat(weight(uncountedTerms, "sol")).isEqualTo(602);
        Statistics counted = new Statistics(9, new TreeMap<>(Map.of("luz", 9, "sol", 2)), new TreeMap<>(),
                new TreeMap<>());
        SparseVector terms = encoder(counted).encode(draft("sol").says("xx", "luz rara").done()).terms();
        assertThat(weight(terms, "luz")).isEqualTo(127);
        assertThat(weight(terms, "sol")).isEqualTo(660);
        assertThat(weight(terms, "rara")).as("not counted: as rare as can be").isEqualTo(772);
    }

    @Test
    void theDotProductOfUnitVectorsIsTheCosineOfTheirAngle() {
        SparseVector a = uncounted.encode(full().done()).terms();
        SparseVector b = uncounted.encode(draft("sol").says("xx", "luz").done()).terms();
        SparseVector c = uncounted.encode(draft("sol").says("xx", "mar").done()).terms();
        assertThat(a.dot(a)).isCloseTo(1 << 20, within(10_000L));
        assertThat(b.dot(c)).isCloseTo(1 << 19, within(1_000L));
        assertThat(b.dot(SparseVector.EMPTY)).isZero();
    }

    @Test
    void codesMeetInTheBroaderOnesTheyBelongTo() {
        Profile cocoa = Draft.valueChain("x", Country.PE, "cocoa").hs("1801").sectors("0127")
                .needs("#env.2012.6.1-1").seeks("#finance").done();
        assertThat(features(uncounted.encode(cocoa).codes())).isEqualTo(features("hs:18", "hs:1801", "sector:01",
                "sector:012", "sector:0127", "topic:env", "topic:env.6", "topic:env.6.1", "topic:env.6.1.1",
                "topic:finance"));
        Profile neighbour = draft().sectors("0126").offers("#env.2011.6-2").done();
        assertThat(common(uncounted.encode(cocoa).codes(), uncounted.encode(neighbour).codes()))
                .isEqualTo(features("sector:01", "sector:012", "topic:env", "topic:env.6"));
    }

    @Test
    void whateverIsSubmittedIsAtMost256Features() {
        Draft hostile = draft();
        IntStream.range(0, 50).forEach(i -> hostile.needs("#need-a-b-c-" + i).offers("#offer.a.b.c." + i)
                .sectors(strings("0%d", 111, 20)).sdgs(strings("%d", 1, 17)));
        IntStream.range(0, 500).forEach(i -> hostile.workedWith("institutions/p" + i, 1, i));
        IntStream.range(0, 8).forEach(i -> hostile.texts("a" + (char) ('a' + i), "n" + i, null, words(i)));
        EncodedProfile encoded = uncounted.encode(hostile.done());
        assertThat(encoded.features()).isEqualTo(256);
        assertThat(encoded.needs().size()).isEqualTo(32);
        assertThat(encoded.codes().size()).isEqualTo(24);
        assertThat(encoded.collaborators().size()).isEqualTo((256 - 32 - 32 - 16 - 24) * 3 / 4);
        assertThat(encoded).isEqualTo(uncounted.encode(hostile.done()));
    }

    @Test
    void collaboratorsTakeThreeQuartersOfTheRoomAtMostAndTheStrongestStay() {
        Draft draft = draft();
        IntStream.range(0, 500).forEach(i -> draft.workedWith("institutions/p" + i, 1 + i, 0));
        SparseVector collaborators = uncounted.encode(draft.done()).collaborators();
        assertThat(features(collaborators)).isEqualTo(features(IntStream.range(308, 500)
                .mapToObj(i -> "institutions/p" + i).toArray(String[]::new)));
    }

    @Test
    void ofEquallyStrongCollaboratorsTheRareStay() {
        Draft draft = draft();
        IntStream.range(0, 200).forEach(i -> draft.workedWith("institutions/p" + i, 1, 0));
        TreeMap<String, Integer> common = new TreeMap<>();
        IntStream.range(192, 200).forEach(i -> common.put("institutions/p" + i, 2));
        Statistics counted = new Statistics(100, new TreeMap<>(), new TreeMap<>(), common);
        assertThat(features(encoder(counted).encode(draft.done()).collaborators()))
                .isEqualTo(features(IntStream.range(0, 192).mapToObj(i -> "institutions/p" + i)
                        .toArray(String[]::new)));
    }

    @Test
    void thereAreNoMoreThan32TermsOfOneLanguageAnd64OfSeveralHoweverMuchRoomThereIs() {
        Draft draft = draft().says("xx", words(1));
        assertThat(uncounted.encode(draft.done()).terms().size()).isEqualTo(32);
        assertThat(uncounted.encode(draft.says("xx-YY", words(2)).done()).terms().size()).isEqualTo(32);
        assertThat(uncounted.encode(draft.says("yy", words(3)).done()).terms().size()).isEqualTo(64);
        assertThat(uncounted.encode(draft.says("zz", words(4)).done()).terms().size()).isEqualTo(64);
    }

    private static ProfileEncoder encoder(Statistics statistics) {
        return new ProfileEncoder(new Lexicon(), Models.initial().refitted("counted", statistics));
    }

    private static Draft full() {
        return draft().says("es", "Mercados locales de cacao fino de aroma").says("en", "Local markets")
                .needs("coffee/processing@8.2", "#finance").offers("cocoa").sectors("0127").sdgs("8", "12")
                .languages("es", "en").workedWith("institutions/b", 1, 1);
    }

    private static Draft draft() {
        return draft("x");
    }

    private static Draft draft(String slug) {
        return Draft.institution(slug, Country.PE);
    }

    /** 4,000 characters of different words. */
    private static String words(int language) {
        return IntStream.range(0, 571).mapToObj(i -> "w%d%04d".formatted(language, i)).collect(Collectors.joining(" "));
    }

    private static String[] strings(String format, int first, int count) {
        return IntStream.range(first, first + count).mapToObj(format::formatted).toArray(String[]::new);
    }

    private static int weight(SparseVector vector, String name) {
        return vector.weightOf(Features.of(name));
    }

    private static List<Integer> features(String... names) {
        return List.of(names).stream().map(Features::of).sorted().toList();
    }

    private static List<Integer> features(SparseVector vector) {
        return IntStream.range(0, vector.size()).mapToObj(vector::feature).toList();
    }

    private static List<Integer> common(SparseVector a, SparseVector b) {
        return features(a).stream().filter(feature -> b.weightOf(feature) > 0).toList();
    }
}
