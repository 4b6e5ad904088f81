package org.puente.benchmarks.quality;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.puente.contract.profile.ProfileId;

/** Rankings as lines {@code query TAB candidate TAB rank TAB score}, gzipped. */
final class RunFile {

    private RunFile() {}

    static void write(Path file, Map<ProfileId, List<Ranked>> rankings) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)),
                StandardCharsets.UTF_8)) {
            for (Map.Entry<ProfileId, List<Ranked>> ranking : rankings.entrySet()) {
                int rank = 0;
                for (Ranked one : ranking.getValue()) {
                    rank++;
                    out.write(ranking.getKey().slug() + '\t' + one.candidate().slug() + '\t' + rank + '\t'
                            + one.score() + '\n');
                }
            }
        }
    }
}
