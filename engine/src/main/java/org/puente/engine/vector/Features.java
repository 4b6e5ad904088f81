package org.puente.engine.vector;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Numbers for names without end: terms, codes, collaborators. A number depends on the name alone, so nothing is kept
 * for it, and nothing leads back from it to the name. Of 100,000 names about one pair shares a number.
 */
public final class Features {

    private Features() {}

    /** The number of a name. */
    public static int of(String name) {
        CRC32C checksum = new CRC32C();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }
}
