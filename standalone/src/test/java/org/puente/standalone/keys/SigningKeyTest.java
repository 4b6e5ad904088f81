package org.puente.standalone.keys;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.standalone.CannotStartException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SigningKeyTest {

    private static final Instant NOW = Instant.parse("2030-05-01T12:00:00Z");

    @TempDir
    Path data;

    @Test
    void isMadeOnceAndReadFromThenOn() {
        assertThat(SigningKey.in(data)).isEqualTo(SigningKey.in(data));
    }

    @Test
    void signsTokensOfOneScopeThatEndAfterThirtyDays() {
        SigningKey key = SigningKey.in(data);
        Tokens tokens = Tokens.issue(key, data, Clock.fixed(NOW, ZoneOffset.UTC));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(key.publicKey()).build();

        Jwt profiles = decoder.decode(tokens.profiles());
        assertThat(profiles.getClaimAsString("scope")).isEqualTo("profiles:write");
        assertThat(profiles.getExpiresAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(decoder.decode(tokens.decisions()).getClaimAsString("scope")).isEqualTo("decisions:write");
        assertThat(decoder.decode(tokens.models()).getClaimAsString("scope")).isEqualTo("model:write");
    }

    @Test
    void isForItsOwnersEyesOnly() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "This file system knows no owners");
        Tokens.issue(SigningKey.in(data), data, Clock.systemUTC());

        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(file -> !file.equals(data))).hasSize(7).allSatisfy(
                    file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .endsWith("------"));
        }
    }

    @Test
    void refusesADamagedKeyInOneSentence() throws IOException {
        SigningKey.in(data);
        Files.writeString(data.resolve("keys/private.pem"), "damaged");

        assertThatThrownBy(() -> SigningKey.in(data)).isInstanceOf(CannotStartException.class)
                .hasMessageContaining("move that folder away");
    }
}
