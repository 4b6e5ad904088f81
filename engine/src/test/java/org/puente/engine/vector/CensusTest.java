package org.puente.engine.vector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Profile;
import org.puente.contract.reading.ControlReader;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.Reading;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Models;
import org.puente.engine.kit.Draft;

import static org.assertj.core.api.Assertions.assertThat;

class CensusTest {

    @Test
    void countsInHowManyProfilesATermACodeAndACollaboratorOccur() {
        Profile one = Draft.institution("norte", Country.PE).says("es", "cacao fino de aroma, más cacao")
                .sectors("0127")
                .workedWith("projects/x", 3, 4).done();
        Profile other = Draft.institution("sur", Country.PT).says("pt", "cacau").says("en", "cocoa").sectors("0126")
                .needs("#env.2012.6").workedWith("projects/x", 1, 0).workedWith("institutions/norte", 1, 0).done();
        Statistics statistics = count(List.of(one, other));
        assertThat(statistics.profiles()).isEqualTo(2);
        assertThat(statistics.terms()).isEqualTo(Map.of("chain:cocoa", 2, "chain:fine-aroma-cocoa", 1, "nort", 1,
                "sur", 1));
        assertThat(statistics.codes()).isEqualTo(Map.of("sector:01", 2, "sector:012", 2, "sector:0126", 1,
                "sector:0127", 1, "topic:env", 1, "topic:env.6", 1));
        assertThat(statistics.collaborators()).isEqualTo(Map.of("projects/x", 2, "institutions/norte", 1));
        assertThat(count(List.of(other, one))).isEqualTo(statistics);
    }

    @Test
    void countsWhatAnEncodingLeavesOut() {
        Draft draft = Draft.institution("x", Country.PE);
        IntStream.range(0, 500).forEach(i -> draft.workedWith("institutions/p" + i, 1, 0));
        assertThat(count(List.of(draft.done())).collaborators()).hasSize(500);
    }

    @Test
    void keepsTheMostFrequentAndOfEquallyFrequentOnesTheFirstByName() {
        Map<String, Integer> counts = names("t%05d", 20_000, 1);
        counts.put("zzz", 2);
        assertThat(StatisticsBudget.TERMS.mostFrequent(counts)).hasSize(12_000).containsEntry("zzz", 2)
                .containsKey("t11998").doesNotContainKey("t11999");
    }

    @Test
    void aNameWithoutRoomCountsAsTheRarestThatFoundSome() {
        Map<String, Integer> counts = names("t%05d", 12_000, 7);
        assertThat(StatisticsBudget.TERMS.countOfAbsent(new TreeMap<>(counts))).isEqualTo(7);
        counts.remove("t00000");
        assertThat(StatisticsBudget.TERMS.countOfAbsent(new TreeMap<>(counts))).isEqualTo(1);
        Map<String, Integer> longNames = names("institutions/" + "x".repeat(90) + "%05d", 8_000, 7);
        assertThat(StatisticsBudget.COLLABORATORS.countOfAbsent(StatisticsBudget.COLLABORATORS.mostFrequent(longNames)))
                .isEqualTo(7);
    }

    @Test
    void aModelFittedToTheLongestNamesIsStillRead() {
        Map<String, Integer> terms = names("\uAC00".repeat(43) + "%05d", 12_000, 99_999_999);
        Map<String, Integer> quoted = names("\u05D0\"".repeat(20) + "%05d", 12_000, 99_999_999);
        terms.putAll(quoted);
        Map<String, Integer> codes = names("topic:" + "x".repeat(59) + "%05d", 4_000, 99_999_999);
        Map<String, Integer> collaborators = names("institutions/" + "x".repeat(95) + "%05d", 8_000, 99_999_999);
        Model model = Models.initial().refitted("fitted", new Statistics(100_000_000,
                StatisticsBudget.TERMS.mostFrequent(terms), StatisticsBudget.CODES.mostFrequent(codes),
                StatisticsBudget.COLLABORATORS.mostFrequent(collaborators)));
        byte[] json = Json.write(model);
        assertThat(json.length).isBetween(800_000, 905_000);
        assertThat(ControlReader.model(json)).isEqualTo(new Reading.Accepted<>(model));
    }

    @Test
    void aFloodOfNewNamesIsForgottenAndWhatManySayIsNot() {
        LossyCounter tally = new LossyCounter();
        for (int flood = 0; flood < 40; flood++) {
            int number = flood;
            tally.add(IntStream.range(0, 10_000).mapToObj(i -> "new" + number + '-' + i).toList());
            tally.add(List.of("cocoa"));
        }
        assertThat(tally.counts()).hasSizeLessThanOrEqualTo(LossyCounter.MOST).containsEntry("cocoa", 40);
    }

    private static Statistics count(List<Profile> profiles) {
        Census census = new Census();
        profiles.forEach(census::add);
        assertThat(census.profiles()).isEqualTo(profiles.size());
        return census.statistics();
    }

    private static Map<String, Integer> names(String format, int many, int count) {
        return IntStream.range(0, many).boxed()
                .collect(Collectors.toMap(format::formatted, i -> count, (a, b) -> a, HashMap::new));
    }
}
