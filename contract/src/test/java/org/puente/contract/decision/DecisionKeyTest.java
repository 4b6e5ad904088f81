package org.puente.contract.decision;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.profile.ProfileId;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionKeyTest {

    private static final ProfileId ECOSUR = ProfileId.institution("ecosur");
    private static final ProfileId COFFEE = ProfileId.valueChain("coffee-ec-pe");

    @Test
    void readsWhatItWrites() {
        for (Actor actor : Actor.values()) {
            DecisionKey key = new DecisionKey(Pair.of(COFFEE, ECOSUR), actor);
            assertThat(DecisionKey.parse(key.key())).contains(key);
        }
        assertThat(ProfileId.parse(COFFEE.key())).contains(COFFEE);
    }

    @Test
    void namesAPairOneWayWhoeverAsks() {
        assertThat(Pair.of(COFFEE, ECOSUR)).isEqualTo(Pair.of(ECOSUR, COFFEE))
                .hasToString("institutions/ecosur~value-chains/coffee-ec-pe");
    }

    @Test
    void readsNothingElse() {
        assertThat(List.of("", "~", "/", "~/", "institutions/a~institutions/b", "institutions/a~institutions/b/",
                "institutions/a~institutions/b/third", "institutions/b~institutions/a/first",
                "institutions/a~institutions/a/first", "institutions/a/first", "institutions/a~b/first",
                "institutions/a~institutions/b/first\n", "institutions/a~institutions/b~institutions/c/first"))
                .allMatch(key -> DecisionKey.parse(key).isEmpty());
        assertThat(List.of("", "/", "institutions/", "institutions/-a", "institutions/A", "institutions/a/b",
                "institutions/a\n", "people/a", "institutions/" + "a".repeat(101), "institutions/ñ"))
                .allMatch(key -> ProfileId.parse(key).isEmpty());
    }
}
