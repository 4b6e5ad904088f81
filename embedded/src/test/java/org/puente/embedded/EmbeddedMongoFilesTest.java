package org.puente.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedMongoFilesTest {

    private static final int WIDE = 2;

    @TempDir
    Path folder;

    @Test
    void keepsItsDocumentsOverARestartOnTheSamePort() {
        int port;
        try (EmbeddedMongo store = start()) {
            insert(store.connectionString(), "x");
            port = store.port();
        }
        try (EmbeddedMongo store = EmbeddedMongo.start(new EmbeddedMongo.Config(folder, port))) {
            insert(store.connectionString(), "y");
            assertThat(ids(store.connectionString())).containsExactlyInAnyOrder("x", "y");
        }
    }

    @Test
    void keepsWholeWhatChangesWhileItIsWrittenAndRead() {
        try (EmbeddedMongo store = start();
                MongoClient client = MongoClients.create(store.connectionString() + "/?retryReads=false")) {
            for (int round = 0; round < 400; round++) {
                CompletableFuture<List<Document>> read = CompletableFuture
                        .supplyAsync(() -> lists(client).find().into(new ArrayList<>()));
                lists(client).bulkWrite(replacements(round));
                assertThat(read.join()).allMatch(document -> document.equals(wide(document)));
            }
        }
        try (EmbeddedMongo store = start(); MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(lists(client).find()).hasSize(WIDE).allMatch(document -> document.equals(wide(document)));
        }
    }

    @Test
    void keepsADocumentWhoseIdIsNullAndTheOrderOfIdsOverARestart() {
        try (EmbeddedMongo store = start(); MongoClient client = MongoClients.create(store.connectionString())) {
            lists(client).insertMany(List.of(new Document("_id", null).append("no", "id"), new Document("_id", "a"),
                    new Document("_id", "b")));
        }
        try (EmbeddedMongo store = start(); MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(lists(client).find(eq("no", "id"))).hasSize(1);
            assertThat(lists(client).find(ne("_id", null)).sort(descending("$natural")))
                    .extracting(it -> it.getString("_id")).containsExactly("b", "a");
            lists(client).drop();
            assertThat(lists(client).countDocuments()).isZero();
        }
    }

    @Test
    void servesAClientThatStayedWhileItWasStopped() {
        EmbeddedMongo store = start();
        try (MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> lists = lists(client);
            lists.insertOne(new Document("_id", "x"));
            store.close();
            store = EmbeddedMongo.start(new EmbeddedMongo.Config(folder, store.port()));
            assertThat(lists.countDocuments()).isOne();
        } finally {
            store.close();
        }
    }

    @Test
    void startsEmptyWhenItsFilesWereDeleted() throws IOException {
        try (EmbeddedMongo store = start()) {
            insert(store.connectionString(), "x");
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        try (EmbeddedMongo store = start()) {
            assertThat(ids(store.connectionString())).isEmpty();
            insert(store.connectionString(), "x");
        }
    }

    @Test
    void startsEmptyAndWritableAfterItWasKilled() throws Exception {
        try (ServerProcess child = ServerProcess.withStore(folder)) {
            insert(child.address(), "x");
            child.kill();
        }
        try (EmbeddedMongo store = start()) {
            assertThat(ids(store.connectionString())).isEmpty();
            insert(store.connectionString(), "x");
        }
        try (EmbeddedMongo store = start()) {
            assertThat(ids(store.connectionString())).containsExactly("x");
        }
    }

    @Test
    void setsADamagedFileAsideAndStartsEmpty() throws IOException {
        String damaged = "no store ".repeat(2_000);
        Files.writeString(folder.resolve("store.mv.db"), damaged);
        try (EmbeddedMongo store = start()) {
            assertThat(ids(store.connectionString())).isEmpty();
            insert(store.connectionString(), "x");
        }
        assertThat(folder.resolve("store.set-aside")).hasContent(damaged);
        try (EmbeddedMongo store = start()) {
            assertThat(ids(store.connectionString())).containsExactly("x");
        }
    }

    @Test
    void letsItsJvmEndOnceClosed() throws Exception {
        try (ServerProcess child = ServerProcess.withStore(folder)) {
            insert(child.address(), "x");
            assertThat(child.endInOrder()).isZero();
        }
        try (EmbeddedMongo store = start()) {
            assertThat(ids(store.connectionString())).containsExactly("x");
        }
    }

    @Test
    void refusesAFolderInUse() throws IOException {
        try (ServerProcess child = ServerProcess.withStore(folder)) {
            insert(child.address(), "x");
            assertThatExceptionOfType(EmbeddedStartException.class).isThrownBy(() -> start().close())
                    .withMessageStartingWith("The data folder " + folder + " is in use");
            assertThat(ids(child.address())).containsExactly("x");
        }
    }

    @Test
    void refusesAPortInUseAndLeavesTheFolderFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatExceptionOfType(EmbeddedStartException.class)
                    .isThrownBy(() -> EmbeddedMongo.start(new EmbeddedMongo.Config(folder, port)).close())
                    .withMessageStartingWith("Port " + port + " on 127.0.0.1 is in use");
        }
        start().close();
    }

    private EmbeddedMongo start() {
        return EmbeddedMongo.start(new EmbeddedMongo.Config(folder));
    }

    private static List<ReplaceOneModel<Document>> replacements(int round) {
        return IntStream.range(0, WIDE)
                .mapToObj(id -> new ReplaceOneModel<>(new Document("_id", id), wide(id, round),
                        new ReplaceOptions().upsert(true)))
                .toList();
    }

    /** The one with the same id and round. */
    private static Document wide(Document document) {
        return wide(document.getInteger("_id"), document.getInteger("round"));
    }

    /** With so many fields that changing it takes a while, and none but its round in common with another round's. */
    private static Document wide(int id, int round) {
        Document document = new Document("_id", id).append("round", round);
        IntStream.range(0, 1_000).forEach(field -> document.append("field-%d-%d".formatted(round, field), id));
        return document;
    }

    private static void insert(String address, String id) {
        try (MongoClient client = MongoClients.create(address)) {
            lists(client).insertOne(new Document("_id", id));
        }
    }

    private static List<String> ids(String address) {
        try (MongoClient client = MongoClients.create(address)) {
            return lists(client).distinct("_id", String.class).into(new ArrayList<>());
        }
    }

    private static MongoCollection<Document> lists(MongoClient client) {
        return client.getDatabase("puente").getCollection("lists");
    }
}
