package org.puente.matcher.readmodel;

import org.bson.Document;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

/**
 * The write of a document over an older one, over one of another incarnation of the topic, or over none. Where the
 * store has one that is not older, the filter finds nothing, and inserting in its place runs into the key that is
 * there: the write is refused as a duplicate.
 */
public final class GuardedWrite {

    private static final int DUPLICATE_KEY = 11_000;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private GuardedWrite() {}

    /** The write of this document, which has an id and says of which record of which log it is. */
    public static ReplaceOneModel<Document> of(Document document) {
        return of(document.getString("_id"), document.getString(ViewStore.LOG), document.getLong(ViewStore.AT),
                document);
    }

    /** The write of a document in any form that has this id, and shows the record at this offset of this log. */
    public static <T> ReplaceOneModel<T> of(String id, String log, long at, T document) {
        return new ReplaceOneModel<>(
                and(eq("_id", id), or(ne(ViewStore.LOG, log), lt(ViewStore.AT, at))), document, UPSERT);
    }

    /** Whether nothing went wrong but that the store has documents that are not older. */
    public static boolean onlyOutdated(MongoBulkWriteException partial) {
        return partial.getWriteConcernError() == null
                && partial.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }
}
