package org.puente.matcher.inputs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;

/** Decodes and encodes records on as many threads as there are processors. */
final class RecordPreparation implements AutoCloseable {

    private final Decoder decoder;
    private final Function<Event, EncodedEvent> encoder;
    private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("fold-ahead-", 0).daemon().factory());

    RecordPreparation(Decoder decoder, Function<Event, EncodedEvent> encoder) {
        this.decoder = decoder;
        this.encoder = encoder;
    }

    /** Decodes and encodes this record on another thread. */
    CompletableFuture<PreparedRecord> prepare(ConsumerRecord<byte[], byte[]> message) {
        return CompletableFuture.supplyAsync(() -> PreparedRecord.of(decoder.decode(message), encoder), threads);
    }

    /** Drops records whose preparation has not begun. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
