package org.puente.engine.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The sentences of one language by key; {@code {0}} and {@code {1}} stand for what they are about. */
final class Sentences {

    private final Properties byKey = new Properties();

    /** Reads {@code <language>.properties}, UTF-8, beside this class. */
    Sentences(String language) {
        try (InputStream in = Sentences.class.getResourceAsStream(language + ".properties")) {
            byKey.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> keys() {
        return byKey.stringPropertyNames();
    }

    /** Returns the sentence, or null if there is none. Plain replacement: an apostrophe is an apostrophe. */
    @Nullable
    String fill(String key, String... values) {
        String sentence = byKey.getProperty(key);
        for (int i = 0; sentence != null && i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", values[i]);
        }
        return sentence;
    }
}
