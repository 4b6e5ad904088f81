package org.puente.engine.profile;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Models;
import org.puente.engine.kit.Draft;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has two joint projects at most is a newcomer here. */
class CollaborationHistoryTest {

    @ParameterizedTest(name = "{0} earlier and {1} recent with one that {2} name: {3}")
    @CsvSource({"1, 0, 1, 710", "0, 1, 1, 1420", "1, 1, 1, 1648", "1, 0, 16, 437", "0, 1, 81, 658",
            "1000, 1000, 1, 8493"})
    void aCollaboratorWeighsByProjectsTheRecentMoreAndByRarity(int earlier, int recent, int count, int weight) {
        Statistics counted = new Statistics(100, new TreeMap<>(), new TreeMap<>(),
                new TreeMap<>(Map.of("institutions/b", count)));
        EncodedProfile a = encoded(draft("a").workedWith("institutions/b", earlier, recent), counted);
        CollaborationHistory b = encoded(draft("b"), counted).history();
        assertThat(a.collaborators().weightOf(b.identity())).isEqualTo(weight);
        assertThat(a.collaborators().size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} earlier and {1} recent: {2}")
    @CsvSource({"0, 0, 0", "1, 0, 710", "0, 1, 2901", "2, 1, 3015"})
    void projectsAcrossTheAtlanticCountByTheirLogarithmARecentOneForSixteen(int earlier, int recent, int across) {
        Projects projects = new Projects(earlier, recent);
        CollaborationHistory history = history(draft("a").experience(projects, projects));
        assertThat(history.transatlanticLog()).isEqualTo(across);
        assertThat(history.transatlanticProjects()).isEqualTo(earlier + recent);
        assertThat(history(draft("a").experience(projects, Projects.NONE)).transatlanticLog()).isZero();
    }

    @ParameterizedTest(name = "{0} earlier and {1} recent: {2}")
    @CsvSource({"3, 0, false", "4, 0, true", "0, 1, false", "1, 1, true", "0, 2, true"})
    void fourProjectsMakeSeasonedARecentOneCountingForThree(int earlier, int recent, boolean seasoned) {
        assertThat(history(draft("a").experience(new Projects(earlier, recent), Projects.NONE)).seasoned())
                .isEqualTo(seasoned);
    }

    @Test
    void isKnownOfWhoNamesAPartnerOrAProject() {
        assertThat(history(draft("a")).isKnown()).isFalse();
        assertThat(history(draft("a").workedWith("projects/x", 1, 0)).isKnown()).isTrue();
        assertThat(history(draft("a").experience(new Projects(1, 0), Projects.NONE)).isKnown()).isTrue();
        assertThat(history(Draft.valueChain("a", Country.PE, "cocoa")).isKnown()).isFalse();
    }

    @Test
    void aNewcomerIsAnInstitutionOfFewKnownProjects() {
        assertThat(newcomer(draft("a"))).isTrue();
        assertThat(newcomer(draft("a").experience(new Projects(2, 1), Projects.NONE))).isFalse();
        assertThat(newcomer(draft("a").experience(new Projects(1, 1), Projects.NONE)
                .workedWith("institutions/b", 9, 0))).as("its own word counts no less than what it names").isFalse();
        assertThat(newcomer(draft("a").workedWith("institutions/b", 2, 0).workedWith("institutions/c", 2, 0)
                .workedWith("projects/d", 1, 0))).as("maybe the same two").isTrue();
        assertThat(newcomer(draft("a").workedWith("institutions/b", 1, 2))).isFalse();
        assertThat(newcomer(draft("a").workedWith("projects/b", 1, 0).workedWith("projects/c", 1, 0)
                .workedWith("projects/d", 1, 0))).isFalse();
        assertThat(newcomer(Draft.valueChain("a", Country.PE, "cocoa"))).isFalse();
    }

    private static boolean newcomer(Draft draft) {
        return history(draft).newcomer();
    }

    private static CollaborationHistory history(Draft draft) {
        return encoded(draft, Statistics.NONE).history();
    }

    private static EncodedProfile encoded(Draft draft, Statistics statistics) {
        Model initial = Models.initial();
        Model model = new Model("fair", initial.revision(), initial.k(), 0, initial.weights(),
                new Fairness(1, 2, 0, 0), statistics);
        return new ProfileEncoder(new Lexicon(), model).encode(draft.done());
    }

    private static Draft draft(String slug) {
        return Draft.institution(slug, Country.PE);
    }
}
