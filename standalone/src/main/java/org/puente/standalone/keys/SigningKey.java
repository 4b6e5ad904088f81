package org.puente.standalone.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;

import org.puente.standalone.CannotStartException;

/**
 * The RSA key pair of this installation, generated at its first start.
 *
 * @param publicKeyFile the public key as PEM, which the services verify tokens with
 */
public record SigningKey(RSAPrivateCrtKey privateKey, RSAPublicKey publicKey, Path publicKeyFile) {

    private static final int BITS = 2048;

    /**
     * Reads the key pair, or generates one. The private key is written last, so that an interrupted first start leaves
     * no half of a pair in use.
     *
     * @throws CannotStartException if the folder holds an unusable key or cannot be written
     */
    public static SigningKey in(Path data) {
        Path folder = data.resolve("keys");
        try {
            PrivateFiles.folder(folder);
            Path privateKeyFile = folder.resolve("private.pem");
            RSAPrivateCrtKey privateKey = Files.exists(privateKeyFile)
                    ? Pem.readPrivate(Files.readString(privateKeyFile))
                    : generate();
            SigningKey key = new SigningKey(privateKey, publicKey(privateKey), folder.resolve("public.pem"));
            PrivateFiles.write(key.publicKeyFile, Pem.write("PUBLIC KEY", key.publicKey.getEncoded()));
            if (!Files.exists(privateKeyFile)) {
                PrivateFiles.write(privateKeyFile, Pem.write("PRIVATE KEY", privateKey.getEncoded()));
            }
            return key;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw new CannotStartException("The signing key in " + folder
                    + " can be neither read nor made: move that folder away and start again.", unusable);
        }
    }

    private static RSAPrivateCrtKey generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
    }

    private static RSAPublicKey publicKey(RSAPrivateCrtKey key) throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    }
}
