package org.puente.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An empty file, named after a sample's hash, that exists once every line of the sample was acknowledged. */
final class LoadedMarker {

    private final Path file;

    LoadedMarker(Path data, Sample sample) {
        file = data.resolve("samples").resolve(sample.hash() + ".loaded");
    }

    boolean isSet() {
        return Files.exists(file);
    }

    void set() {
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
