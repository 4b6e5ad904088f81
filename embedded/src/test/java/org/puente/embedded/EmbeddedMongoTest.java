package org.puente.embedded;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Projections.slice;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What Puente asks of a MongoDB, asked through the official driver. */
class EmbeddedMongoTest {

    private EmbeddedMongo store;
    private MongoClient client;
    private MongoCollection<Document> lists;

    @BeforeEach
    void start() {
        store = EmbeddedMongo.inMemory();
        client = MongoClients.create(store.connectionString());
        lists = client.getDatabase("puente").getCollection("lists");
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void replacesAnOlderDocumentAndInsertsAMissingOne() {
        replaceIfNewer("x", 1);
        replaceIfNewer("x", 2);
        assertThat(lists.find()).containsExactly(list("x", 2));
    }

    @Test
    void answersAnOlderReplacementWithADuplicateKey() {
        replaceIfNewer("x", 2);
        assertThatExceptionOfType(MongoWriteException.class).isThrownBy(() -> replaceIfNewer("x", 1)).satisfies(e -> {
            assertThat(e.getCode()).isEqualTo(11_000);
            assertThat(ErrorCategory.fromErrorCode(e.getCode())).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        });
        assertThat(lists.find()).containsExactly(list("x", 2));
    }

    @Test
    void answersAnOlderUpdateWithADuplicateKey() {
        replaceIfNewer("x", 2);
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(
                        () -> lists.updateOne(and(eq("x"), lt("at", 2L)), set("at", 2L),
                                new UpdateOptions().upsert(true)))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(11_000));
        lists.updateOne(and(eq("x"), lt("at", 3L)), set("at", 3L), new UpdateOptions().upsert(true));
        assertThat(lists.find()).containsExactly(list("x", 3));
    }

    @Test
    void goesOnAfterARefusedWriteOfAnUnorderedBulk() {
        replaceIfNewer("b", 9);
        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(
                        () -> lists.bulkWrite(List.of(replacement("a", 1), replacement("b", 1), replacement("c", 1)),
                                new BulkWriteOptions().ordered(false)))
                .satisfies(e -> assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                    assertThat(error.getIndex()).isEqualTo(1);
                    assertThat(error.getCode()).isEqualTo(11_000);
                }));
        assertThat(lists.find().sort(ascending("_id"))).containsExactly(list("a", 1), list("b", 9), list("c", 1));
    }

    @Test
    void findsByIdsWithFurtherConditions() {
        IntStream.range(0, 5).forEach(i -> replaceIfNewer("x" + i, i));
        assertThat(lists.find(in("_id", "x1", "x3", "x9"))).containsExactlyInAnyOrder(list("x1", 1), list("x3", 3));
        assertThat(lists.find(and(in("_id", "x1", "x3"), lt("at", 2L)))).containsExactly(list("x1", 1));
        assertThat(lists.countDocuments(and(eq("x1"), gte("at", 2L)))).isZero();
    }

    @Test
    void findsRangesOfPlainFieldsSortedAndLimited() {
        IntStream.range(0, 100).forEach(i -> lists.insertOne(list("x" + i, i / 2)));
        assertThat(
                lists.find(and(gte("at", 10L), lt("at", 20L))).sort(orderBy(descending("at"), ascending("_id")))
                        .limit(3))
                .containsExactly(list("x38", 19), list("x39", 19), list("x36", 18));
    }

    @Test
    void findsWhatAProjectionNamesPastValuesOfEveryType() {
        Document every = new Document("_id", "x").append("double", 1.5).append("text", "año")
                .append("document", new Document("of", 1).append("and", "more")).append("array", List.of(1, "two", 3L))
                .append("binary", new Binary(new byte[]{1, 2, 3})).append("object", new ObjectId()).append("is", true)
                .append("date", Instant.EPOCH).append("null", null).append("int", 3)
                .append("decimal", Decimal128.parse("1.25")).append("at", 7L);
        lists.insertMany(List.of(every, list("y", 5)));
        Bson atAndPart = include("at", "document.of");
        Document expected = list("x", 7).append("document", new Document("of", 1));
        assertThat(lists.find(eq("x")).projection(atAndPart)).containsExactly(expected);
        assertThat(lists.find(and(in("_id", "x", "y"), eq("document.and", "more"))).projection(atAndPart))
                .containsExactly(expected);
        assertThat(lists.find(or(eq("int", 3), eq("y"))).projection(atAndPart).sort(ascending("text", "_id")))
                .containsExactly(list("y", 5), expected);
        assertThat(lists.find(eq("x")).projection(exclude("at"))).singleElement()
                .satisfies(it -> assertThat(it).hasSize(every.size() - 1).doesNotContainKey("at"));
        assertThat(lists.find(eq("x")).projection(slice("array", 1))).singleElement()
                .satisfies(it -> assertThat(it).containsEntry("array", List.of(1)));
        assertThat(lists.find(eq("x"))).singleElement()
                .satisfies(it -> assertThat(it).containsOnlyKeys(every.keySet()));
    }

    @Test
    void deletesDocumentsAndDropsCollections() {
        replaceIfNewer("x", 1);
        replaceIfNewer("y", 1);
        assertThat(lists.deleteOne(and(eq("x"), lt("at", 1L))).getDeletedCount()).isZero();
        assertThat(lists.deleteOne(and(eq("x"), lt("at", 2L))).getDeletedCount()).isOne();
        assertThat(lists.find()).containsExactly(list("y", 1));
        lists.drop();
        assertThat(lists.countDocuments()).isZero();
        replaceIfNewer("x", 1);
        assertThat(lists.find()).containsExactly(list("x", 1));
    }

    @Test
    void keepsADocumentAboveTheLargestRecord() {
        Document large = list("x", 1).append("text", "ñ".repeat(200 << 10));
        lists.insertOne(large);
        assertThat(lists.find(eq("x")).first()).isEqualTo(large);
    }

    @Test
    void looksOnlyAtTheDocumentsAGuardedFilterNames() {
        long[] examined = IntStream.of(20, 2_000).mapToLong(size -> {
            lists.drop();
            lists.insertMany(IntStream.range(0, size).mapToObj(i -> list("x" + i, 5)).toList());
            long before = store.documentsExamined();
            replaceIfNewer("x7", 6);
            replaceIfNewer("new", 1);
            lists.updateOne(and(eq("x8"), lt("at", 6L)), set("at", 6L));
            lists.find(and(in("_id", "x1", "x2", "x3"), gte("at", 5L))).first();
            lists.deleteOne(new Document("_id", "x9").append("at", new Document("$lt", 6L)));
            return store.documentsExamined() - before;
        }).toArray();
        assertThat(examined[1]).isEqualTo(examined[0]).isLessThan(12);
    }

    private void replaceIfNewer(String id, long at) {
        lists.replaceOne(and(eq(id), lt("at", at)), list(id, at), new ReplaceOptions().upsert(true));
    }

    private static ReplaceOneModel<Document> replacement(String id, long at) {
        return new ReplaceOneModel<>(and(eq(id), lt("at", at)), list(id, at), new ReplaceOptions().upsert(true));
    }

    private static Document list(String id, long at) {
        return new Document("_id", id).append("at", at);
    }
}
