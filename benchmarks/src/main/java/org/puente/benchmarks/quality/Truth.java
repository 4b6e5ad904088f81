package org.puente.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The partnerships of the test period: partners by institution, for institutions that have any.
 *
 * @param eu       Latin American partners of European institutions
 * @param euNew    new Latin American partners of European institutions, without earlier collaboration
 * @param latam    European partners of Latin American institutions
 * @param latamNew new European partners of Latin American institutions, without earlier collaboration
 */
record Truth(Map<String, Set<String>> eu, Map<String, Set<String>> euNew, Map<String, Set<String>> latam,
        Map<String, Set<String>> latamNew) {

    static Truth read(Path pairs) throws IOException {
        Truth truth = new Truth(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (NamedCsvRecord row : Tables.read(pairs)) {
            truth.add(row.getField("euId"), row.getField("latamId"), row.getField("collaboratedBefore").equals("0"));
        }
        return truth;
    }

    private void add(String european, String latinAmerican, boolean isNew) {
        join(eu, european, latinAmerican);
        join(latam, latinAmerican, european);
        if (isNew) {
            join(euNew, european, latinAmerican);
            join(latamNew, latinAmerican, european);
        }
    }

    private static void join(Map<String, Set<String>> partners, String institution, String partner) {
        partners.computeIfAbsent(institution, none -> new HashSet<>()).add(partner);
    }
}
