package org.puente.standalone.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.puente.standalone.CannotStartException;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Bearer tokens to try the services with, renewed at every start and good for 30 days.
 *
 * @param profiles  allows writing profiles
 * @param decisions allows writing decisions
 * @param models    allows trying models and putting them in force
 * @param folder    where they lie as text files
 */
public record Tokens(String profiles, String decisions, String models, Path folder) {

    private static final Duration LIFE = Duration.ofDays(30);

    /** Issues all three and writes them to the data folder. */
    public static Tokens issue(SigningKey key, Path data, Clock clock) {
        Path folder = data.resolve("tokens");
        NimbusJwtEncoder encoder = NimbusJwtEncoder.withKeyPair(key.publicKey(), key.privateKey()).build();
        Tokens tokens = new Tokens(issue(encoder, "profiles:write", clock), issue(encoder, "decisions:write", clock),
                issue(encoder, "model:write", clock), folder);
        try {
            PrivateFiles.folder(folder);
            PrivateFiles.write(folder.resolve("profiles-write.txt"), tokens.profiles);
            PrivateFiles.write(folder.resolve("decisions-write.txt"), tokens.decisions);
            PrivateFiles.write(folder.resolve("model-write.txt"), tokens.models);
        } catch (IOException unusable) {
            throw new CannotStartException("The folder " + folder
                    + " cannot be written to: give it the rights or choose another data folder.", unusable);
        }
        return tokens;
    }

    private static String issue(NimbusJwtEncoder encoder, String scope, Clock clock) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder().issuer("puente-standalone").subject("local").issuedAt(now)
                .expiresAt(now.plus(LIFE)).claim("scope", scope).build();
        return encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }
}
