package org.puente.matcher.lists;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.puente.eventlog.Backoff;
import org.puente.matcher.inputs.FoldBarrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one owned partition of the match topic equal to what the engine computes. Fences older writers, waits until the
 * fold has reached the ends that the log has then, reads what the topic holds, and from then on writes every
 * difference. After any failure the work begins again from the fence, so that no failure has a path of its own.
 */
final class ListPartition implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ListPartition.class);
    private static final Duration FENCED_PAUSE = Duration.ofSeconds(1);

    private final int partition;
    private final Reconciliations reconciliations;
    private final FoldBarrier barrier;
    private final ListFlusher flusher;
    private final Backoff backoff;
    private final BooleanSupplier ownsMost;
    private volatile boolean released;
    private volatile boolean reconciled;

    /** @param ownsMost whether this instance owns most of the partitions */
    ListPartition(int partition, Reconciliations reconciliations, FoldBarrier barrier, ListFlusher flusher,
            Backoff backoff, BooleanSupplier ownsMost) {
        this.partition = partition;
        this.reconciliations = reconciliations;
        this.barrier = barrier;
        this.flusher = flusher;
        this.backoff = backoff;
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
        while (!released) {
            try {
                own();
            } catch (ProducerFencedException | InvalidProducerEpochException fenced) {
                LOG.info("Partition {} of the lists has another writer", partition);
                LockSupport.parkNanos(FENCED_PAUSE.toNanos());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                flusher.retried();
                LOG.warn("Partition {} of the lists begins again: {}", partition, failure.toString(),
                        failure instanceof KafkaException ? null : failure);
                backoff.await();
            }
        }
    }

    private void own() throws InterruptedException {
        reconciled = false;
        try (ListReconciliation lists = reconciliations.open(partition)) {
            barrier.await(() -> released);
            flusher.resume(partition);
            if (released) {
                return;
            }
            lists.begin();
            flushUntilReleased(lists, flusher.begin(partition, lists));
        }
    }

    private void flushUntilReleased(ListReconciliation lists, ListFlush flush) throws InterruptedException {
        while (!released && lists.isOpen()) {
            boolean preparing = ownsMost.getAsBoolean() && reconciliations.prepare();
            boolean idle = flush.flush(preparing, reconciled);
            backoff.reset();
            if (idle) {
                flush.proveOwnership();
            }
            if (idle && !preparing && !reconciled) {
                reconciled = true;
                LOG.info("Partition {} of the lists is reconciled: {} lists", partition, lists.size());
            }
        }
    }
}
