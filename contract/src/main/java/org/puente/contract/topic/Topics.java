package org.puente.contract.topic;

import java.time.Duration;
import java.util.List;

import org.puente.contract.topic.Topic.Cleanup;

/** Every topic of Puente. All have the same number of partitions, fixed for life. */
public final class Topics {

    /** How many partitions each topic has unless told otherwise at first start. */
    public static final int DEFAULT_PARTITIONS = 12;

    private static final Duration AUDIT = Duration.ofDays(30);

    /** Room for any record but a model: one is at most 64 KiB. */
    private static final int ROOM_FOR_RECORDS = 256 * 1024;

    /** Room for a model, which is at most 1,000,000 bytes; a producer's own limit need not be raised for it. */
    private static final int ROOM_FOR_A_MODEL = 1024 * 1024;

    /** Twice as much as what is rejected, so that the reason fits in too, whatever the broker's own limit is. */
    private static final int ROOM_FOR_REJECTIONS = 2 * ROOM_FOR_RECORDS;

    public static final Topic PROFILES = new Topic("puente.profiles", "kind/slug of the profile",
            "an institution or a value chain; null withdraws it", Cleanup.COMPACT, AUDIT, ROOM_FOR_RECORDS,
            "ingest-service");
    public static final Topic MATCHES = new Topic("puente.matches", "kind/slug of the list's owner",
            "its match list; null when the owner is gone", Cleanup.COMPACT, AUDIT, ROOM_FOR_RECORDS, "matcher-service");
    public static final Topic DECISIONS = new Topic("puente.decisions", "kind/slug~kind/slug/actor",
            "the actor's standing decision on the pair; null takes it back", Cleanup.COMPACT, AUDIT, ROOM_FOR_RECORDS,
            "matcher-service");
    public static final Topic CONTROL = new Topic("puente.control", "model or today", "the model, or the day",
            Cleanup.COMPACT, AUDIT, ROOM_FOR_A_MODEL, "matcher-service");
    public static final Topic REJECTIONS = new Topic("puente.profiles-dlt", "the rejected record's key",
            "the rejected record's value, with reason and origin in headers", Cleanup.DELETE, AUDIT,
            ROOM_FOR_REJECTIONS, "matcher-service");

    /** All of them. */
    public static final List<Topic> ALL = List.of(PROFILES, MATCHES, DECISIONS, CONTROL, REJECTIONS);

    private Topics() {}
}
