package org.puente.matcher.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.matcher.control.ControlWriter;
import org.puente.matcher.deadletters.DeadLetters;
import org.puente.matcher.deadletters.Rejections;
import org.puente.matcher.matching.DirtyList;

/**
 * The transactions of one owned partition from a fence to the first failure: differences of lists, rejections and
 * control records that are due. For one thread.
 */
final class ListFlush {

    private static final Duration IDLE_WAIT = Duration.ofMillis(200);
    private static final Duration QUIET_TIME = Duration.ofSeconds(10);

    private final int partition;
    private final ListReconciliation lists;
    private final DeadLetters deadLetters;
    private final List<ControlWriter> controlWriters;
    private final ListMeters meters;
    private final ListsProperties properties;
    private long written = System.nanoTime();
    private long nextWrite = written;

    ListFlush(int partition, ListReconciliation lists, DeadLetters deadLetters, List<ControlWriter> controlWriters,
            ListMeters meters, ListsProperties properties) {
        this.partition = partition;
        this.lists = lists;
        this.deadLetters = deadLetters;
        this.controlWriters = controlWriters;
        this.meters = meters;
        this.properties = properties;
    }

    /**
     * Writes at most one transaction of differences, rejections and control records.
     *
     * @param preparing whether lists are still being built in bulk: then only lists that need no search are taken
     * @param paced     whether to wait for lists and to keep the pace between transactions
     * @return whether there was neither a list nor a rejection to look at
     * @throws InterruptedException if the thread is interrupted
     */
    boolean flush(boolean preparing, boolean paced) throws InterruptedException {
        int most = properties.maxPerTransaction();
        boolean waits = paced && !preparing && !deadLetters.waiting(partition);
        if (waits) {
            LockSupport.parkNanos(nextWrite - System.nanoTime());
        }
        List<DirtyList> taken = preparing
                ? lists.takeReady(most)
                : lists.take(most, waits ? IDLE_WAIT : Duration.ZERO);
        List<Difference> differences = lists.differences(taken);
        Rejections rejections = deadLetters.next(partition);
        List<ProducerRecord<byte[], byte[]>> further = new ArrayList<>(rejections.messages());
        controlWriters.forEach(writer -> writer.due().ifPresent(further::add));
        long start = System.nanoTime();
        if (lists.write(differences, further, rejections.sent())) {
            written = start;
            nextWrite = taken.size() < most ? start + properties.pace().toNanos() : start;
        }
        deadLetters.forget(rejections.sent());
        meters.flushed(differences, rejections);
        return taken.isEmpty() && rejections.isEmpty();
    }

    /** Commits offsets after ten quiet seconds: a writer that never writes would not learn that it was fenced. */
    void proveOwnership() {
        if (System.nanoTime() - written > QUIET_TIME.toNanos()) {
            lists.prove(deadLetters.settled(partition).sent());
            written = System.nanoTime();
        }
    }
}
