package org.puente.matcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** A key pair and the tokens it signs. */
final class Tokens {

    private final KeyPair keys;

    Tokens() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasRsa) {
            throw new IllegalStateException(everyPlatformHasRsa);
        }
    }

    /** Writes the public key where a service can read it. */
    Path publicKey(Path folder) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
        return Files.writeString(folder.resolve("public.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
    }

    /** A token of this scope, good for ten minutes. */
    String token(String scope) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), new JWTClaimsSet.Builder().subject("test")
                .claim("scope", scope).expirationTime(Date.from(Instant.now().plusSeconds(600))).build());
        token.sign(new RSASSASigner(keys.getPrivate()));
        return token.serialize();
    }
}
