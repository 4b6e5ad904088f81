package org.puente.matcher.readmodel;

import java.util.Collection;
import java.util.Map;

import org.bson.Document;

/**
 * One view's collection, as one projector sees it. An older record never replaces a newer one, whoever writes it and
 * however late. A marker says which incarnation of the topic the collection shows, and names its own making: where it
 * is missing or another one, the store has forgotten since, and everything is to be written again, by every projector.
 */
public interface ViewStore {

    /** The field that names the incarnation of the topic. */
    String LOG = "log";

    /** The field with the offset of the record that is shown. */
    String AT = "at";

    /** Makes the collection show this incarnation of its topic: what shows another goes. */
    void begin(String log);

    /** Whether the store still knows what {@link #begin} told it. */
    boolean remembers(String log);

    /**
     * Removes, when it is time to, what instances that show another incarnation have written since {@link #begin}. If
     * there was any, the store has forgotten.
     */
    void clear();

    /** The offsets of the records that these keys' documents show, of those that there are. */
    Map<String, Long> offsets(Collection<String> keys);

    /**
     * Below which offset of each of these partitions everything has been shown, as {@link #reached} has said since the
     * collection was made; 0 where it has not.
     */
    Map<Integer, Long> positions(Collection<Integer> partitions);

    /** Says that everything below these offsets has been written, by partition. */
    void reached(Map<Integer, Long> positions);

    /**
     * Writes each of these documents, unless the store has a newer one by now. After a failure, any of them may have
     * been written.
     */
    void write(Collection<Document> documents);
}
