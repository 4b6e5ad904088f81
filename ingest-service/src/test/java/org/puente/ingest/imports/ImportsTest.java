package org.puente.ingest.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.puente.embedded.EmbeddedKafka;
import org.puente.ingest.fixture.RunningIngest;
import org.puente.ingest.fixture.SampleProfiles;
import org.puente.testkit.TopicClient;

import tools.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ImportsTest {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    @TempDir
    static Path folder;
    private static EmbeddedKafka kafka;
    private static RunningIngest ingest;
    private String name;

    @BeforeAll
    static void start() throws Exception {
        kafka = EmbeddedKafka.start(new EmbeddedKafka.Config(folder.resolve("kafka")));
        ingest = new RunningIngest(kafka.bootstrapServers(), folder.resolve("ingest"),
                Map.of("puente.imports.at-once", 1));
    }

    @AfterAll
    static void stop() {
        ingest.close();
        kafka.close();
    }

    @BeforeEach
    void nameTheImport(TestInfo test) {
        name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    }

    @Test
    void reportsEachLineAndLetsTheGoodOnesThrough() throws Exception {
        JsonNode summary = imported(NDJSON, String.join("\n", SampleProfiles.institution("a1"), "nonsense", "",
                SampleProfiles.valueChain("b2"), SampleProfiles.institution("a1"), SampleProfiles.institution("C"),
                SampleProfiles.institution("d4"))
                + "\n");
        assertThat(summary.path("state").asString()).isEqualTo("done");
        assertThat(summary.path("lines").asInt()).isEqualTo(7);
        assertThat(outcomes()).containsExactly("1 institutions/a1 accepted", "2 - json", "4 value-chains/b2 accepted",
                "5 institutions/a1 duplicate-in-file", "6 - pattern", "7 institutions/d4 accepted");
        String event = new TopicClient(kafka.bootstrapServers())
                .valueAt(ingest.report(name).getFirst().path("position").asString());
        assertThat(event).isEqualTo(SampleProfiles.institution("a1"));
    }

    @Test
    void readsTheFlatFormat() throws Exception {
        imported(CSV,
                """
                        id,country,name.es,description.es,actorClass,languages,maturity.governance,need1.chain,need1.step,need1.text.es,need3.topic
                        institutions/csv-one,MX,"Colegio, ""El"" Sur","two
                        lines",academia,es; en,3,coffee,processing,Tostado,smart-specialisation
                        """);
        assertThat(outcomes()).containsExactly("2 institutions/csv-one accepted");
        String event = new TopicClient(kafka.bootstrapServers())
                .valueAt(ingest.report(name).getFirst().path("position").asString());
        assertThat(event).contains("\"name\":\"Colegio, \\\"El\\\" Sur\"", "\"description\":\"two\\nlines\"",
                "\"governance\":3", "\"languages\":[\"es\",\"en\"]", "\"topic\":\"smart-specialisation\"");
    }

    @Test
    void readsValueChainsWithTheirStepsAndActions() throws Exception {
        imported(CSV,
                """
                        id;country;chain;name.es;step.production.strength;step.processing.gap;action1.text.es;action1.seeks.chain
                        value-chains/csv-coffee;EC;coffee;Café;4;5;Tostar;coffee
                        """);
        assertThat(outcomes()).containsExactly("2 value-chains/csv-coffee accepted");
    }

    @Test
    void readsHistoryAndLandFromCells() throws Exception {
        imported(CSV,
                """
                        id,country,name.es,actorClass,typology,collaborations,experience.projects.earlier,experience.projects.recent,experience.transatlantic.recent
                        institutions/csv-two,MX,Dos,academia,rainforest; rural,institutions/ecosur:2+1; projects/innovact,5,2,1
                        """);
        assertThat(outcomes()).containsExactly("2 institutions/csv-two accepted");
        String event = new TopicClient(kafka.bootstrapServers())
                .valueAt(ingest.report(name).getFirst().path("position").asString());
        assertThat(event).contains("\"typology\":[\"rainforest\",\"rural\"]",
                "\"collaborations\":[{\"with\":\"institutions/ecosur\",\"earlier\":2,\"recent\":1},"
                        + "{\"with\":\"projects/innovact\",\"earlier\":1,\"recent\":0}]",
                "\"experience\":{\"projects\":{\"earlier\":5,\"recent\":2},"
                        + "\"transatlantic\":{\"earlier\":0,\"recent\":1}}");
    }

    @Test
    void losesOnlyTheRowWhoseHistoryIsUnreadable() throws Exception {
        imported(CSV,
                """
                        id,country,name.es,actorClass,typology,collaborations,experience.projects.earlier,experience.transatlantic.earlier
                        institutions/h1,MX,Uno,academia,,institutions/a; projects/b:2,,
                        institutions/h2,MX,Dos,academia,,projects/b:two+1,,
                        institutions/h3,MX,Tres,academia,,projects/b:1+2,3,3
                        institutions/h4,MX,Cuatro,academia,,people/b:1+2,,
                        institutions/h5,MX,Cinco,academia,,projects/b:1001+0,,
                        institutions/h6,MX,Seis,academia,swamp,,,
                        institutions/h7,MX,Siete,academia,,,some,
                        institutions/h8,MX,Ocho,academia,,,1,2
                        institutions/h9,MX,Nueve,academia,,projects/b;,,
                        """);
        List<String> problems = new ArrayList<>();
        for (JsonNode line : ingest.report(name)) {
            JsonNode problem = line.path("problems").path(0);
            problems.add(problem.isMissingNode()
                    ? line.path("outcome").asString()
                    : problem.path("pointer").asString() + " " + problem.path("rule").asString());
        }
        assertThat(problems).containsExactly("/collaborations/1 collaboration-counts",
                "/collaborations/0 collaboration-counts", "accepted", "/collaborations/0/with pattern",
                "/collaborations/0/earlier maximum", "/typology/0 unknown-code", "/experience/projects/earlier type",
                "/experience/transatlantic/earlier part-of-projects", "accepted");
    }

    @Test
    void refusesAFileWhoseColumnsAreWrong() throws Exception {
        var response = ingest.post(name, CSV, BodyPublishers.ofString("id,nonsense,id\nx,y,z\n"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("urn:puente:problem:invalid-import", "missing-column", "unknown-column",
                "duplicate-column", "/columns/1").doesNotContain("nonsense");
        assertThat(ingest.json("/api/imports/" + name).path("state").asString()).isEqualTo("refused");
    }

    @Test
    void goesOnAfterStrayQuotesLatinBytesAndWrongWidths() throws Exception {
        String file = String.join("\r\n", "\uFEFFid,country,name.es,actorClass", "institutions/q1,MX,Uno,academia",
                "institutions/q2,MX,Do\"s,academia", "institutions/q3,MX,Tres,academia",
                "institutions/q4,MX,\"Cuatro,academia", "institutions/q5,MX,Cinco,academia", "institutions/q6,MX", "");
        byte[] latin = "institutions/q7,MX,Educaci\u00f3n,academia\r\n".getBytes(ISO_8859_1);
        byte[] end = "institutions/q8,MX,Educaci\u00f3n,academia\r\n".getBytes(UTF_8);
        imported(CSV, List.of(file.getBytes(UTF_8), latin, end));
        assertThat(outcomes()).containsExactly("2 institutions/q1 accepted", "3 - stray-quote",
                "4 institutions/q3 accepted", "5 - stray-quote", "6 institutions/q5 accepted", "7 - column-count",
                "8 - encoding", "9 institutions/q8 accepted");
    }

    @Test
    void skipsALineThatIsTooLongAndOneThatIsLatin() throws Exception {
        imported(NDJSON,
                List.of(("\uFEFF" + SampleProfiles.institution("l1") + "\n").getBytes(UTF_8),
                        "x".repeat(1_000_000).getBytes(UTF_8),
                        "\n".getBytes(UTF_8), SampleProfiles.institution("l3", "Educaci\u00f3n").getBytes(ISO_8859_1),
                        "\n".getBytes(UTF_8),
                        SampleProfiles.institution("l4").getBytes(UTF_8)));
        assertThat(outcomes()).containsExactly("1 institutions/l1 accepted", "2 - too-large", "3 - encoding",
                "4 institutions/l4 accepted");
    }

    @Test
    void saysThatAFileEndsInTheMiddleOfALine() throws Exception {
        JsonNode summary = imported(NDJSON,
                SampleProfiles.institution("m1") + "\n" + SampleProfiles.institution("m2").substring(0, 60));
        assertThat(summary.path("state").asString()).isEqualTo("cut");
        assertThat(outcomes()).containsExactly("1 institutions/m1 accepted", "2 - cut");
    }

    @Test
    void keepsWhatCameBeforeTheClientWentAway() throws Exception {
        try (Socket socket = upload(100_000)) {
            OutputStream out = socket.getOutputStream();
            out.write((SampleProfiles.institution("k1") + "\n" + SampleProfiles.institution("k2") + "\n{\"id\":")
                    .getBytes(UTF_8));
            out.flush();
            await().until(() -> ingest.json("/api/imports/" + name).path("lines").asInt() == 2);
        }
        await().until(() -> ingest.json("/api/imports/" + name).path("state").asString().equals("cut"));
        assertThat(outcomes()).containsExactly("1 institutions/k1 accepted", "2 institutions/k2 accepted", "3 - cut");
    }

    @Test
    void tellsOfItsProgressAndTakesNoMoreThanItCan() throws Exception {
        byte[] first = (SampleProfiles.institution("p1") + "\n").getBytes(UTF_8);
        byte[] second = (SampleProfiles.institution("p2") + "\n").getBytes(UTF_8);
        try (Socket socket = upload(first.length + second.length)) {
            socket.getOutputStream().write(first);
            await().until(() -> ingest.json("/api/imports/" + name).path("accepted").asInt() == 1);
            assertThat(ingest.json("/api/imports/" + name).path("state").asString()).isEqualTo("running");
            assertThat(ingest.get("/api/imports").body()).contains(name);
            assertThat(ingest.post("another", NDJSON, BodyPublishers.noBody()).statusCode()).isEqualTo(429);
            socket.getOutputStream().write(second);
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine())
                    .startsWith("HTTP/1.1 200");
        }
        assertThat(ingest.json("/api/imports/" + name).path("accepted").asInt()).isEqualTo(2);
        assertThat(ingest.post(name, NDJSON, BodyPublishers.noBody()).statusCode()).isEqualTo(409);
    }

    @Test
    void knowsNothingOfImportsThatNeverWere() throws Exception {
        for (String unknown : List.of("never", "..", "Bad_Name")) {
            assertThat(ingest.get("/api/imports/" + unknown + "/report").statusCode()).isIn(400, 404);
        }
        assertThat(ingest.post("Bad Name", NDJSON, BodyPublishers.noBody()).statusCode()).isEqualTo(400);
        assertThat(ingest.post("x", NDJSON + ";charset=ISO-8859-1", BodyPublishers.noBody()).statusCode())
                .isEqualTo(415);
        assertThat(ingest.post("x", "application/pdf", BodyPublishers.noBody()).statusCode()).isEqualTo(415);
    }

    /** An upload whose body the caller writes. */
    private Socket upload(int length) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), ingest.port());
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("POST /api/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON
                        + "\r\nImport-Id: " + name + "\r\nContent-Length: " + length + "\r\nAuthorization: Bearer "
                        + ingest.token("profiles:write") + "\r\n\r\n").getBytes(UTF_8));
        return socket;
    }

    private JsonNode imported(String type, String file) throws Exception {
        return imported(type, List.of(file.getBytes(UTF_8)));
    }

    private JsonNode imported(String type, List<byte[]> file) throws Exception {
        var response = ingest.post(name, type, BodyPublishers.ofByteArrays(file));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("location")).hasValue("/api/imports/" + name);
        return ingest.json("/api/imports/" + name);
    }

    /** For each line its number, its id or a hyphen, and its outcome or the first rule it broke. */
    private List<String> outcomes() throws Exception {
        List<String> outcomes = new ArrayList<>();
        for (JsonNode line : ingest.report(name)) {
            String outcome = line.path("outcome").asString();
            outcomes.add(line.path("line").asInt() + " " + line.path("id").asString("-") + " "
                    + (outcome.equals("rejected") ? line.path("problems").path(0).path("rule").asString() : outcome));
        }
        return outcomes;
    }
}
