package org.puente.engine.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class FramesTest {

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final Random random = new Random(seed);

    @Test
    void whatIsWrittenInAnyPiecesIsReadInOne() throws IOException {
        byte[] content = new byte[3 * FramedOutput.MOST_BYTES + random.nextInt(1_000)];
        random.nextBytes(content);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (FramedOutput out = new FramedOutput(file)) {
            for (int at = 0; at < content.length;) {
                int length = Math.min(content.length - at, random.nextInt(300_000));
                out.write(content, at, length);
                at += length;
                if (at < content.length) {
                    out.write(content[at++]);
                }
            }
            out.end();
        }
        assertThat(read(file.toByteArray())).as("seed %d", seed).isEqualTo(content);
    }

    @Test
    void noCutAndNoFlippedBitGoesUnnoticed() throws IOException {
        byte[] content = new byte[200];
        random.nextBytes(content);
        byte[] file = framed(content);
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatIOException().as("seed %d, cut at %d", seed, length).isThrownBy(() -> read(cut));
        }
        for (int bit = 0; bit < 8 * file.length; bit++) {
            byte[] flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatIOException().as("seed %d, bit %d", seed, bit).isThrownBy(() -> read(flipped));
        }
    }

    @Test
    void whatStandsBehindTheEndIsNoticed() throws IOException {
        byte[] file = framed(new byte[10]);
        assertThatIOException().isThrownBy(() -> read(Arrays.copyOf(file, file.length + 1)));
    }

    private static byte[] framed(byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (FramedOutput out = new FramedOutput(file)) {
            out.write(content, 0, content.length);
            out.end();
        }
        return file.toByteArray();
    }

    private static byte[] read(byte[] file) throws IOException {
        try (FramedInput in = new FramedInput(new ByteArrayInputStream(file))) {
            byte[] content = in.readAllBytes();
            in.requireEnd();
            return content;
        }
    }
}
