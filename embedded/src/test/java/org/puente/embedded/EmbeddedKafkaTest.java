package org.puente.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedKafkaTest {

    @TempDir
    Path folder;

    @Test
    void showsReadersOnlyWhatWasCommitted() throws Exception {
        try (EmbeddedKafka broker = start()) {
            Topic topic = Topic.create(broker.bootstrapServers(), "lists");
            try (KafkaProducer<String, String> producer = topic.transactionalProducer("lists-0")) {
                producer.beginTransaction();
                topic.send(producer, List.of("aborted"));
                producer.abortTransaction();
                producer.beginTransaction();
                topic.send(producer, List.of("committed"));
                producer.commitTransaction();
            }
            assertThat(topic.read()).containsExactly("committed");
        }
    }

    @Test
    void fencesTheEarlierOfTwoProducers() throws Exception {
        try (EmbeddedKafka broker = start()) {
            Topic topic = Topic.create(broker.bootstrapServers(), "lists");
            try (KafkaProducer<String, String> earlier = topic.transactionalProducer("lists-0")) {
                earlier.beginTransaction();
                topic.send(earlier, List.of("late"));
                try (KafkaProducer<String, String> later = topic.transactionalProducer("lists-0")) {
                    assertThatExceptionOfType(ProducerFencedException.class).isThrownBy(earlier::commitTransaction);
                    later.beginTransaction();
                    topic.send(later, List.of("fresh"));
                    later.commitTransaction();
                }
            }
            assertThat(topic.read()).containsExactly("fresh");
        }
    }

    @Test
    void keepsItsDataOverARestartOnOtherPorts() throws Exception {
        try (EmbeddedKafka broker = start()) {
            Topic.create(broker.bootstrapServers(), "lists").write(List.of("a", "b"));
        }
        try (EmbeddedKafka broker = start()) {
            Topic topic = new Topic(broker.bootstrapServers(), "lists");
            topic.write(List.of("c"));
            assertThat(topic.read()).containsExactly("a", "b", "c");
        }
    }

    @Test
    void keepsWhatItAcknowledgedBeforeItWasKilled() throws Exception {
        List<String> values = IntStream.range(0, 2_000).mapToObj(Integer::toString).toList();
        try (ServerProcess child = ServerProcess.withBroker(folder)) {
            Topic.create(child.address(), "lists").write(values);
            child.kill();
        }
        try (EmbeddedKafka broker = start()) {
            Topic topic = new Topic(broker.bootstrapServers(), "lists");
            topic.write(List.of("after"));
            assertThat(topic.read()).startsWith("0").endsWith("1999", "after").containsAll(values).hasSize(2_001);
        }
    }

    @Test
    void letsItsJvmEndOnceClosed() throws Exception {
        try (ServerProcess child = ServerProcess.withBroker(folder)) {
            Topic.create(child.address(), "lists").write(List.of("a"));
            assertThat(child.endInOrder()).isZero();
        }
    }

    @Test
    void outlivesAFaultOverWhichKafkaWouldEndTheProcess() throws Exception {
        try (EmbeddedKafka broker = start()) {
            Exit.halt(1, "as asked by this test");
            assertThat(Topic.create(broker.bootstrapServers(), "lists").read()).isEmpty();
        }
    }

    @Test
    void livesBesideAnotherAndAfterIt(@TempDir Path otherFolder) throws Exception {
        try (EmbeddedKafka broker = start()) {
            Topic topic = Topic.create(broker.bootstrapServers(), "lists");
            try (EmbeddedKafka other = EmbeddedKafka.start(config(otherFolder))) {
                topic.write(List.of("a"));
                assertThat(Topic.create(other.bootstrapServers(), "lists").read()).isEmpty();
            }
            assertThat(topic.read()).containsExactly("a");
        }
    }

    @Test
    void refusesAFolderInUseByThisJvm() {
        try (EmbeddedKafka broker = start()) {
            assertRefused(config(folder), "The data folder " + folder + " is in use by another running program");
            assertThat(broker.bootstrapServers()).startsWith("127.0.0.1:");
        }
    }

    @Test
    void refusesAFolderInUseByAnotherJvm() throws IOException {
        try (ServerProcess child = ServerProcess.withBroker(folder)) {
            assertThat(child.address()).isNotBlank();
            assertRefused(config(folder), "The data folder " + folder + " is in use by another running program");
        }
    }

    @Test
    void refusesAPortInUseAndLeavesTheFolderFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertRefused(new EmbeddedKafka.Config(folder, port), "Port " + port + " on 127.0.0.1 is in use");
            assertRefused(new EmbeddedKafka.Config(folder, 0, port), "Port " + port + " on 127.0.0.1 is in use");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(config(file), "The data folder " + file + " cannot be created or written to");
    }

    @Test
    void refusesDataItCannotReadAndLeavesTheFolderFree() throws IOException {
        Files.writeString(folder.resolve("meta.properties"), "version=1\nnode.id=7\ncluster.id=another\n");
        assertRefused(config(folder), "The Kafka data in " + folder + " cannot be used");
        DataFolder.open(folder).close();
    }

    private EmbeddedKafka start() {
        return EmbeddedKafka.start(config(folder));
    }

    private static EmbeddedKafka.Config config(Path folder) {
        return new EmbeddedKafka.Config(folder);
    }

    private static void assertRefused(EmbeddedKafka.Config config, String reason) {
        assertThatExceptionOfType(EmbeddedStartException.class).isThrownBy(() -> EmbeddedKafka.start(config).close())
                .withMessageStartingWith(reason).withMessageMatching("[^\n]*(stop|give|move) [^\n]*\\.");
    }
}
