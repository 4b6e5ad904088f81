package org.puente.engine.vector;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Hashes names of unbounded vocabularies (terms, codes, collaborators) to features by CRC32C. No dictionary is kept, so
 * a feature cannot be turned back into its name. Of 100,000 names about one pair collides.
 */
public final class Features {

    private Features() {}

    /** The feature of a name. */
    public static int of(String name) {
        CRC32C checksum = new CRC32C();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }
}
