package org.puente.matcher.lists;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.puente.eventlog.Backoff;
import org.puente.eventlog.ServiceLoop;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.models.switching.ModelSwitch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Which list partitions this instance owns: those that the ownership group assigns to it. The group's consumer
 * subscribes to all input topics, whose equal partition counts make the range assignor give a number on all of them to
 * the same instance; it stays paused, since the fold reads the records.
 *
 * <p>A partition stays owned while the group rebalances and is released once it is assigned elsewhere. The overlap is
 * harmless: the new owner's producer fences the old one. An instance leaves the group while the log's model is for
 * another revision of the engine. Alarm when all instances together own fewer partitions than there are.
 */
@Component
public class Ownership extends ServiceLoop {

    private static final Logger LOG = LoggerFactory.getLogger(Ownership.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LOG_INTERVAL = Duration.ofSeconds(5);
    private static final Duration FINISH_TIMEOUT = Duration.ofSeconds(2);

    private final ListPartitions lists;
    private final OwnershipGroup group;
    private final FoldProgress progress;
    private final ModelSwitch modelSwitch;
    private final ListsProperties properties;
    private final Map<Integer, ListPartition> owned = new TreeMap<>();
    private final ExecutorService workers = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("lists-", 0).factory());
    private volatile Map<Integer, ListPartition> snapshot = Map.of();
    private volatile boolean assigned;
    private long lastLogged = System.nanoTime();

    Ownership(ListPartitions lists, OwnershipGroup group, FoldProgress progress, ModelSwitch modelSwitch,
            ListsProperties properties, MeterRegistry registry) {
        super("ownership", 1);
        this.lists = lists;
        this.group = group;
        this.progress = progress;
        this.modelSwitch = modelSwitch;
        this.properties = properties;
        Gauge.builder("puente.partitions.owned", this, ownership -> ownership.partitions().size())
                .description("List partitions that this instance keeps up to date").register(registry);
    }

    /** The partitions that this instance owns. */
    public Set<Integer> partitions() {
        return snapshot.keySet();
    }

    /** Whether the group has assigned partitions and each of them equals what the engine computes. */
    public boolean settled() {
        return assigned && snapshot.values().stream().allMatch(ListPartition::reconciled);
    }

    @Override
    protected void run() {
        Backoff backoff = properties.backoff();
        try {
            progress.awaitCaughtUp(() -> !isRunning());
            while (isRunning()) {
                try {
                    if (modelSwitch.isEntitled()) {
                        takePart(backoff);
                    } else {
                        LockSupport.parkNanos(POLL.toNanos());
                    }
                } catch (KafkaException outage) {
                    LOG.warn("Ownership waits for the broker: {}", outage.getMessage());
                    backoff.await();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            own(Set.of());
            assigned = false;
            end(workers);
        }
    }

    private void takePart(Backoff backoff) {
        Assignments assignments = new Assignments();
        try (Consumer<byte[], byte[]> member = group.join(assignments)) {
            assignments.member = member;
            while (isRunning() && modelSwitch.isEntitled()) {
                member.poll(POLL);
                backoff.reset();
                logProgress();
            }
            if (isRunning()) {
                leave(member);
            }
        }
    }

    private void logProgress() {
        if (assigned && !settled() && System.nanoTime() - lastLogged > LOG_INTERVAL.toNanos()) {
            lastLogged = System.nanoTime();
            LOG.info("{} of {} partitions of the lists are reconciled, {} lists of those read are to be compared",
                    owned.values().stream().filter(ListPartition::reconciled).count(), owned.size(),
                    lists.waiting());
        }
    }

    private void leave(Consumer<byte[], byte[]> member) {
        own(Set.of());
        assigned = false;
        group.leave(member, POLL);
        LOG.warn("This instance has left the owners of the lists, since the log's model is not for it");
    }

    private void own(Set<Integer> partitions) {
        owned.entrySet().removeIf(entry -> {
            boolean gone = !partitions.contains(entry.getKey());
            if (gone) {
                entry.getValue().release();
            }
            return gone;
        });
        partitions.stream().filter(partition -> !owned.containsKey(partition)).forEach(this::start);
        snapshot = Map.copyOf(owned);
    }

    private static void end(ExecutorService workers) {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(FINISH_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void start(int partition) {
        ListPartition work = lists.make(partition, this::ownsMost);
        owned.put(partition, work);
        workers.execute(work);
    }

    /** Whether this instance owns most partitions: then building all lists in bulk pays. */
    private boolean ownsMost() {
        return 2 * snapshot.size() > lists.count();
    }

    /** Follows the assignments of the group. */
    private final class Assignments implements ConsumerRebalanceListener {

        /** Set before the first poll, in which alone the group speaks. */
        private @Nullable Consumer<byte[], byte[]> member;

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            Objects.requireNonNull(member).pause(partitions);
            own(partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet()));
            assigned = true;
            LOG.info("This instance owns partitions {} of the lists", snapshot.keySet());
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            LOG.debug("Ownership is being assigned anew");
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            own(Set.of());
            assigned = false;
            LOG.warn("This instance was taken for dead and owns nothing until the group assigns anew");
        }
    }
}
