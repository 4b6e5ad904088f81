package org.puente.engine.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Vocabulary;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;

import static org.assertj.core.api.Assertions.assertThat;

/** The language that a profile is told in makes little difference to whom it is suggested. */
class AnyLanguageTest {

    private static final int TOP = 5;

    private final Matchmaker matchmaker = Innovact.matchmaker();

    @Test
    void aProfileFindsTheSamePartnersWhicheverOfFourLanguagesItIsToldIn() {
        Map<ProfileId, List<Set<ProfileId>>> found = new HashMap<>();
        for (String language : Vocabulary.LANGUAGES) {
            List<Profile> originals = Innovact.profiles();
            List<Profile> told = Innovact.toldIn(language);
            for (int i = 0; i < told.size(); i++) {
                matchmaker.fold(new Event.ProfileChanged(told.get(i)));
                found.computeIfAbsent(told.get(i).id(), fresh -> new ArrayList<>())
                        .add(top(told.get(i).id(), matchmaker));
                matchmaker.fold(new Event.ProfileChanged(originals.get(i)));
            }
        }
        assertThat(found.values().stream().mapToDouble(AnyLanguageTest::overlap).average().orElse(0))
                .isGreaterThanOrEqualTo(0.8);
        assertThat(found.values().stream().filter(sets -> overlap(sets) < 0.4)).as("profiles that language changes")
                .isEmpty();
    }

    @Test
    void aProgrammeToldInOneLanguageFindsThePartnersOfOneToldInAnother() {
        Map<ProfileId, Set<ProfileId>> spanish = tops(Innovact.toldIn("es"), matchmaker);
        for (String language : List.of("pt", "en", "fr")) {
            assertThat(overlap(spanish, tops(Innovact.toldIn(language), matchmaker))).as(language)
                    .isGreaterThanOrEqualTo(0.8);
        }
    }

    /** Sectors and topics say much of a theme, too; what words add is there in every language. */
    @Test
    void wordsFindTheSamePartnersInAnotherLanguageWhereNothingButTheThemeCounts() {
        Model initial = Models.initial();
        Matchmaker byTheme = Innovact.matchmaker(new Model("theme", initial.revision(), 10, 0,
                Map.of("theme", Model.FULL_SCORE), Fairness.OFF, Statistics.NONE));
        Map<ProfileId, Set<ProfileId>> spanish = tops(Innovact.toldIn("es"), byTheme);
        for (String language : List.of("pt", "en", "fr")) {
            assertThat(overlap(spanish, tops(Innovact.toldIn(language), byTheme))).as(language)
                    .isGreaterThanOrEqualTo(0.85);
        }
        assertThat(overlap(spanish, tops(Innovact.wordless(), byTheme))).as("without words").isLessThan(0.8);
    }

    private static double overlap(Map<ProfileId, Set<ProfileId>> one, Map<ProfileId, Set<ProfileId>> other) {
        return one.keySet().stream().mapToDouble(id -> overlap(List.of(one.get(id), other.get(id)))).average()
                .orElse(0);
    }

    private static Map<ProfileId, Set<ProfileId>> tops(List<Profile> programme, Matchmaker matchmaker) {
        programme.forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        Map<ProfileId, Set<ProfileId>> found = new HashMap<>();
        matchmaker.owners().forEach(owner -> found.put(owner, top(owner, matchmaker)));
        return found;
    }

    /** The best five institutions and the best five chains. */
    private static Set<ProfileId> top(ProfileId owner, Matchmaker matchmaker) {
        MatchList list = matchmaker.list(owner).orElseThrow();
        Set<ProfileId> top = new HashSet<>();
        Stream.of(list.institutions(), list.valueChains())
                .forEach(section -> section.stream().limit(TOP).map(Match::candidate).forEach(top::add));
        return top;
    }

    /** Mean share in common of every two of these sets; 1 for empty ones. */
    private static double overlap(List<Set<ProfileId>> sets) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                Set<ProfileId> common = new HashSet<>(sets.get(i));
                common.retainAll(sets.get(j));
                int size = Math.max(sets.get(i).size(), sets.get(j).size());
                sum += size == 0 ? 1 : common.size() / (double) size;
                pairs++;
            }
        }
        return sum / pairs;
    }
}
