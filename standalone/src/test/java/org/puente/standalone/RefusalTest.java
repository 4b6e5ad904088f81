package org.puente.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.puente.embedded.DataFolder;
import org.puente.standalone.fixture.ProgramProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot work is said in one sentence, and the program ends with status 1. */
@Timeout(60)
class RefusalTest {

    @TempDir
    Path folder;

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(refusal("--puente.standalone.data=" + folder.resolve("data"), "--puente.standalone.kafka-port=0",
                    "--puente.standalone.mongo-port=0", "--puente.standalone.ingest-port=0",
                    "--puente.standalone.matcher-port=" + taken.getLocalPort()))
                    .contains("Port " + taken.getLocalPort(), "the matcher service",
                            "--puente.standalone.matcher-port");
        }
    }

    @Test
    void namesADataFolderThatIsAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(refusal(freePorts("--puente.standalone.data=" + file))).contains(file.toString());
    }

    @Test
    void namesADataFolderThatIsInUse() throws Exception {
        try (DataFolder taken = DataFolder.open(folder.resolve("data"))) {
            assertThat(refusal(freePorts("--puente.standalone.data=" + taken.path()))).contains(taken.path().toString(),
                    "in use");
        }
    }

    @Test
    void namesALanguageAndAPortThatMakeNoSense() throws Exception {
        assertThat(refusal("--puente.standalone.lang=de")).contains("es, pt, en or fr");
        assertThat(refusal("--puente.standalone.kafka-port=many")).contains("kafka-port");
        assertThat(refusal("--puente.standalone.mongo-port=65536")).contains("mongo-port");
    }

    @Test
    void namesASampleThatIsNotThere() throws Exception {
        assertThat(refusal("--puente.standalone.data=" + folder.resolve("data"), "--puente.standalone.kafka-port=0",
                "--puente.standalone.mongo-port=0", "--puente.standalone.ingest-port=0",
                "--puente.standalone.matcher-port=0", "--puente.standalone.sample=missing.ndjson"))
                .contains("missing.ndjson");
    }

    private static String[] freePorts(String data) {
        return new String[]{data, "--puente.standalone.kafka-port=0", "--puente.standalone.mongo-port=0",
                "--puente.standalone.ingest-port=0", "--puente.standalone.matcher-port=0",
                "--puente.standalone.sample=none"};
    }

    /** The only line that is printed. */
    private String refusal(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        try (ProgramProcess child = ProgramProcess.start(output, List.of(arguments))) {
            assertThat(child.exitStatus(30)).isEqualTo(1);
            assertThat(child.output().lines()).hasSize(1);
            return child.output();
        }
    }
}
