package org.puente.benchmarks.quality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A corpus of four institutions, in which the past says who belongs together. */
class QualityCommandTest {

    private static final String INSTITUTIONS = """
            id,name,country,side,city,nuts,activityType,ror,profileProjects,profileProjectsWithText,text,topicCodes
            e1,Instituto del Agua,ES,EU,,,REC,,2,1,"Drip irrigation of olive trees <br/>in dry land",ENV.2010.1-1:2
            e2,Mining School,DE,EU,,,HES,,1,1,"Safety of deep copper mines",NMP.2012.3:1
            l1,Universidad de Tacna,PE,LATAM,,,HES,,1,1,"Irrigation of olive trees in the desert",ENV.2010.1-2:1
            l2,Escuela de Minas,CL,LATAM,,,HES,,1,1,"Copper mines and their tailings",NMP.2012.4:1
            """;
    private static final String PARTICIPATIONS = """
            projectId,institutionId
            FP7:1,e1
            FP7:1,l1
            H2020:2,e1
            FP7:3,e2
            FP7:3,l2
            """;
    private static final String PAIRS = """
            euId,latamId,startDate,consortiumSize,collaboratedBefore
            e1,l1,2019-01-01,4,1
            """;

    @TempDir
    Path data;

    @Test
    void whoWorkedTogetherBeforeIsRankedFirstAndEveryCandidateIsInTheRun() throws IOException {
        gzip("institutions.csv.gz", INSTITUTIONS);
        gzip("participations.csv.gz", PARTICIPATIONS);
        Path pairs = Files.writeString(data.resolve("pairs.csv"), PAIRS);
        Path run = data.resolve("run.tsv.gz");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        QualityCommand.run(data, pairs, Optional.of(run), true, new PrintStream(printed, true, UTF_8));
        assertThat(lines(run)).hasSize(8).anyMatch(line -> line.startsWith("e1\tl1\t1\t"))
                .anyMatch(line -> line.startsWith("l2\te2\t1\t"));
        assertThat(printed.toString(UTF_8).lines().toList()).anyMatch(line -> line.startsWith("network"))
                .last().asString().contains("\"eu\":{\"queries\":1,\"ndcg\":1.0");
    }

    private void gzip(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(data.resolve(name)))) {
            out.write(text.getBytes(UTF_8));
        }
    }

    private static List<String> lines(Path gzipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(gzipped))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
