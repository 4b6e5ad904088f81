package org.puente.engine.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the engine computes has not changed since its revision was named. Snapshots and models of one revision are
 * believed by every engine of that revision, so an engine that computes otherwise has to name another.
 */
class RevisionTest {

    private static final String COMPUTED = "3 45d94dbc678024c464e1d826d40b378d9797724cc0b6394a8d493d9ede04f55e";

    @Test
    void anotherResultIsAnotherRevision() throws NoSuchAlgorithmException {
        Matchmaker matchmaker = Innovact.matchmaker();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<ProfileId> owners = matchmaker.owners().stream().sorted().toList();
        owners.forEach(owner -> digest.update(Json.write(matchmaker.list(owner).orElseThrow())));
        for (ProfileId owner : owners) {
            for (ProfileId other : owners) {
                matchmaker.explain(owner, other)
                        .ifPresent(it -> digest.update(Integer.toString(it.score()).getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(Models.REVISION + " " + HexFormat.of().formatHex(digest.digest()))
                .as("name a new revision in Models and what it computes here; if the sample has changed, only the latter")
                .isEqualTo(COMPUTED);
    }
}
