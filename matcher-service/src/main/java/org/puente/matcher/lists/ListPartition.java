package org.puente.matcher.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.puente.eventlog.Backoff;
import org.puente.matcher.control.ControlWriter;
import org.puente.matcher.deadletters.Rejections;
import org.puente.matcher.matching.DirtyList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one owned partition of the match topic equal to what the engine computes. Fences older writers, folds to the
 * ends the log has by then, reads what the topic holds, and from then on writes every difference. Whatever fails, it
 * begins again from the fence, so that no failure has a path of its own.
 */
final class ListPartition implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ListPartition.class);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration FENCED = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final int partition;
    private final PartitionTools tools;
    private final BooleanSupplier ownsMost;
    private volatile boolean released;
    private volatile boolean reconciled;
    private long written;
    private long nextWrite;

    /** @param ownsMost whether most of the partitions are in work here */
    ListPartition(int partition, PartitionTools tools, BooleanSupplier ownsMost) {
        this.partition = partition;
        this.tools = tools;
        this.ownsMost = ownsMost;
    }

    /** Whether the topic has equalled the engine's lists since the partition was gained. */
    boolean reconciled() {
        return reconciled;
    }

    /** Ends the work soon; a write under way is finished, or fenced. */
    void release() {
        released = true;
    }

    @Override
    public void run() {
        try {
            work();
        } finally {
            reconciled = false;
        }
    }

    private void work() {
        Backoff backoff = new Backoff(tools.properties().firstRetry(), tools.properties().longestRetry());
        while (!released) {
            try {
                own(backoff);
            } catch (ProducerFencedException | InvalidProducerEpochException fenced) {
                LOG.info("Partition {} of the lists has another writer", partition);
                LockSupport.parkNanos(FENCED.toNanos());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                tools.meters().retried();
                LOG.warn("Partition {} of the lists begins again: {}", partition, failure.toString(),
                        failure instanceof KafkaException ? null : failure);
                backoff.await();
            }
        }
    }

    private void own(Backoff backoff) throws InterruptedException {
        reconciled = false;
        try (ListReconciliation keeping = tools.open(partition)) {
            written = System.nanoTime();
            nextWrite = written;
            tools.foldToEnd(() -> released);
            tools.deadLetters().resume(partition);
            if (released) {
                return;
            }
            keeping.begin();
            List<ControlWriter> keepers = tools.keepers().of(partition);
            while (!released && keeping.isOpen()) {
                boolean ahead = ownsMost.getAsBoolean() && tools.prepare();
                boolean idle = flush(keeping, keepers, ahead);
                backoff.reset();
                if (idle) {
                    proveOwnership(keeping);
                }
                if (idle && !ahead && !reconciled) {
                    reconciled = true;
                    LOG.info("Partition {} of the lists is reconciled: {} lists", partition, keeping.size());
                }
            }
        }
    }

    /**
     * Writes at most one transaction of differences and rejections; returns whether there were none to look at.
     *
     * @param ahead whether more lists are to be made ahead: then only of those that are at hand
     */
    private boolean flush(ListReconciliation keeping, List<ControlWriter> keepers, boolean ahead)
            throws InterruptedException {
        int most = tools.properties().maxPerTransaction();
        boolean hurry = ahead || !reconciled || tools.deadLetters().waiting(partition);
        if (!hurry) {
            LockSupport.parkNanos(nextWrite - System.nanoTime());
        }
        List<DirtyList> taken = ahead ? keeping.takeAtHand(most) : keeping.take(most, hurry ? Duration.ZERO : IDLE);
        List<Difference> differences = keeping.differences(taken);
        Rejections rejections = tools.deadLetters().next(partition);
        List<ProducerRecord<byte[], byte[]>> further = new ArrayList<>(rejections.messages());
        keepers.forEach(keeper -> keeper.due().ifPresent(further::add));
        long start = System.nanoTime();
        if (keeping.write(differences, further, rejections.sent())) {
            written = start;
            nextWrite = taken.size() < most ? start + tools.properties().pace().toNanos() : start;
        }
        tools.deadLetters().forget(rejections.sent());
        tools.meters().flushed(differences, rejections);
        return taken.isEmpty() && rejections.isEmpty();
    }

    /** Commits something after a quiet while: a writer that never writes would not learn that it was fenced. */
    private void proveOwnership(ListReconciliation keeping) {
        if (System.nanoTime() - written > QUIET.toNanos()) {
            keeping.prove(tools.deadLetters().settled(partition).sent());
            written = System.nanoTime();
        }
    }
}
