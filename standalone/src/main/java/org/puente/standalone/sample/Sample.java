package org.puente.standalone.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.puente.contract.profile.Profile;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.standalone.CannotStartException;

/**
 * A programme to load: a file of profiles as NDJSON, small enough for the heap.
 *
 * @param file     the NDJSON file
 * @param hash     first 8 bytes of the SHA-256 of the content, as 16 hexadecimal digits
 * @param profiles the profiles of the readable lines
 */
public record Sample(Path file, String hash, List<Profile> profiles) {

    public Sample {
        profiles = List.copyOf(profiles);
    }

    /**
     * Reads the file; skips lines that are no valid profile.
     *
     * @throws CannotStartException if the file cannot be read
     */
    public static Sample read(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return new Sample(file, hash(content), profiles(new String(content, StandardCharsets.UTF_8)));
        } catch (IOException missing) {
            throw new CannotStartException(
                    "The sample %s cannot be read: choose another, or none, with --puente.standalone.sample."
                            .formatted(file.toAbsolutePath().normalize()),
                    missing);
        }
    }

    private static List<Profile> profiles(String lines) {
        ProfileReader reader = ProfileReader.lenient();
        return lines.lines().filter(line -> !line.isBlank())
                .map(line -> reader.read(line.getBytes(StandardCharsets.UTF_8)))
                .flatMap(reading -> reading instanceof Reading.Accepted<Profile>(Profile profile)
                        ? Stream.of(profile)
                        : Stream.empty())
                .toList();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
