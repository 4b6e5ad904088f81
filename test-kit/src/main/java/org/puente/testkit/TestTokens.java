package org.puente.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;

import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** A key pair made for one test, and the tokens that it signs. */
public final class TestTokens {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final KeyPair keys;
    private final NimbusJwtEncoder encoder;

    public TestTokens() {
        keys = generate();
        encoder = NimbusJwtEncoder.withKeyPair((RSAPublicKey) keys.getPublic(), (RSAPrivateKey) keys.getPrivate())
                .build();
    }

    /** Writes the public key into this folder; returns its location as Spring reads it. */
    public String publicKeyIn(Path folder) {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        try {
            return Files.writeString(folder.resolve("public.pem"), pem).toUri().toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A token with this scope that is valid for ten minutes. */
    public String withScope(String scope) {
        return with(claims -> claims.claim("scope", scope).expiresAt(Instant.now().plus(LIFETIME)));
    }

    /** A token with these claims, the subject {@code tester}, and no expiry unless it is among them. */
    public String with(Consumer<JwtClaimsSet.Builder> claims) {
        JwtClaimsSet.Builder set = JwtClaimsSet.builder().subject("tester");
        claims.accept(set);
        return encoder.encode(JwtEncoderParameters.from(set.build())).getTokenValue();
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasRsa) {
            throw new IllegalStateException(everyPlatformHasRsa);
        }
    }
}
