package org.puente.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.match.Match;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.kit.Draft;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of three places, one or two of them for newcomers, which have one project at most and score half or more. */
class NewcomerPlacesTest {

    private static final int FLOOR = 500_000;
    private static final ProfileId OWNER = ProfileId.institution("owner");

    private Matchmaker matchmaker = matchmaker(1);

    @Test
    void theBestNewcomerOutsideTakesTheLowestPlaceAndSaysSo() {
        know(known("a", 2), known("b", 3), known("c", 3), newcomer("n", 3), newcomer("o", 3));
        assertThat(list()).containsExactly("a", "b", "n*");
    }

    @Test
    void aNewcomerAmongTheBestFillsThePlace() {
        know(known("a", 2), newcomer("b", 3), known("c", 3), newcomer("n", 3));
        assertThat(list()).containsExactly("a", "b", "c");
    }

    @Test
    void onlyMissingNewcomersAreGivenPlacesAndNoneIsReplaced() {
        matchmaker = matchmaker(2);
        know(known("a", 2), known("b", 2), newcomer("c", 2), newcomer("n", 3), newcomer("o", 4));
        assertThat(list()).containsExactly("a", "c", "n*");
    }

    @Test
    void noNewcomerIsGivenAPlaceBelowTheFloor() {
        know(known("a", 2), known("b", 2), known("c", 2), newcomer("n", 5));
        assertThat(list()).containsExactly("a", "b", "c");
        know(newcomer("n", 4));
        assertThat(list()).containsExactly("a", "b", "n*");
    }

    @Test
    void aNewcomerThatGainsExperienceLosesThePlace() {
        know(known("a", 2), known("b", 2), known("c", 2), newcomer("n", 3));
        assertThat(list()).containsExactly("a", "b", "n*");
        know(known("n", 3));
        assertThat(list()).containsExactly("a", "b", "c");
    }

    @Test
    void aFullNewcomerIsGivenNoPlace() {
        ProfileId full = ProfileId.institution("n");
        know(known("a", 2), known("b", 2), known("c", 2), newcomer("n", 3).partnerships(1), newcomer("o", 4));
        assertThat(list()).containsExactly("a", "b", "n*");
        Stream.of(Actor.FIRST, Actor.SECOND).forEach(actor -> matchmaker.fold(
                new Event.VerdictGiven(Pair.of(full, ProfileId.institution("else")), actor, Verdict.AGREED)));
        assertThat(list()).containsExactly("a", "b", "o*");
    }

    @Test
    void chainsAreNoNewcomers() {
        know(chain("a"), chain("b"), chain("c"), chain("d"));
        assertThat(matchmaker.list(OWNER).orElseThrow().valueChains()).extracting(match -> match.candidate().slug())
                .containsExactly("a", "b", "c");
    }

    private static Matchmaker matchmaker(int places) {
        Matchmaker matchmaker = new ExhaustiveMatchmaker(new Model("fair", Models.REVISION, 3, 0,
                Map.of("chain-and-step", Model.FULL_SCORE), new Fairness(places, 1, FLOOR, Model.FULL_SCORE),
                Statistics.NONE));
        matchmaker.fold(new Event.ProfileChanged(Draft.institution("owner", Country.ES).chains("coffee").done()));
        return matchmaker;
    }

    /** Scores one over the square root of its chains, one of which is the owner's. */
    private static Draft newcomer(String slug, int chains) {
        return Draft.institution(slug, Country.PE).experience(new Projects(0, 1), Projects.NONE)
                .chains(List.of("coffee", "cocoa", "mining", "tourism", "agro-food").subList(0, chains)
                        .toArray(String[]::new));
    }

    private static Draft known(String slug, int chains) {
        return newcomer(slug, chains).experience(new Projects(1, 1), Projects.NONE);
    }

    private static Draft chain(String slug) {
        return Draft.valueChain(slug, Country.PE, "coffee");
    }

    private void know(Draft... drafts) {
        Stream.of(drafts).forEach(draft -> matchmaker.fold(new Event.ProfileChanged(draft.done())));
    }

    /** The slugs of the institutions in the owner's list, with a star if they are in it by a newcomers' place. */
    private List<String> list() {
        return matchmaker.list(OWNER).orElseThrow().institutions().stream()
                .map(match -> match.candidate().slug() + (isPlaced(match) ? "*" : "")).toList();
    }

    private static boolean isPlaced(Match match) {
        return match.reasons().getLast().equals(new Reason("newcomer-place", 0, List.of()));
    }
}
