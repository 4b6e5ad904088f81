package org.puente.matcher.lists;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.puente.contract.topic.Topic;
import org.puente.eventlog.Backoff;
import org.puente.eventlog.ServiceLoop;
import org.puente.matcher.inputs.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Which list partitions this instance owns: those that the ownership group assigns to it. The group's consumer
 * subscribes to all input topics, whose equal partition counts make the range assignor give a number on all of them to
 * the same instance; it stays paused, since records are the fold's business.
 *
 * <p>A partition stays in work while the group rebalances and is released once it is assigned elsewhere. The overlap is
 * harmless: the new owner's producer fences ours. An instance that the log's model is not for takes no part. Alarm when
 * all instances together own fewer than there are.
 */
@Component
public class Ownership extends ServiceLoop {

    private static final Logger LOG = LoggerFactory.getLogger(Ownership.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration TELL_EVERY = Duration.ofSeconds(5);
    private static final Duration WRITES_UNDER_WAY = Duration.ofSeconds(2);

    private final PartitionTools tools;
    private final Map<Integer, ListPartition> owned = new TreeMap<>();
    private final ExecutorService workers = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("lists-", 0).factory());
    private volatile Map<Integer, ListPartition> snapshot = Map.of();
    private volatile boolean assigned;
    private long told = System.nanoTime();

    Ownership(PartitionTools tools, MeterRegistry registry) {
        super("ownership", 1);
        this.tools = tools;
        Gauge.builder("puente.partitions.owned", this, ownership -> ownership.partitions().size())
                .description("List partitions that this instance keeps up to date").register(registry);
    }

    /** The partitions in work. */
    public Set<Integer> partitions() {
        return snapshot.keySet();
    }

    /** Whether the group has spoken and every owned partition of the topic equals what the engine computes. */
    public boolean settled() {
        return assigned && snapshot.values().stream().allMatch(ListPartition::reconciled);
    }

    @Override
    protected void run() {
        Backoff backoff = new Backoff(tools.properties().firstRetry(), tools.properties().longestRetry());
        try {
            tools.progress().awaitCaughtUp(() -> !isRunning());
            while (isRunning()) {
                try {
                    if (tools.succession().isEntitled()) {
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
        try (Consumer<byte[], byte[]> member = tools.clients().consumer("puente-ownership", membership())) {
            member.subscribe(Inputs.TOPICS.stream().map(Topic::name).toList(), new Assignments(member));
            while (isRunning() && tools.succession().isEntitled()) {
                member.poll(POLL);
                backoff.reset();
                tellProgress();
            }
            if (isRunning()) {
                leave(member);
            }
        }
    }

    private void tellProgress() {
        if (assigned && !settled() && System.nanoTime() - told > TELL_EVERY.toNanos()) {
            told = System.nanoTime();
            LOG.info("{} of {} partitions of the lists are reconciled, {} lists of those read are to be compared",
                    owned.values().stream().filter(ListPartition::reconciled).count(), owned.size(),
                    tools.matching().waiting());
        }
    }

    /** Leaves the group for good, which closing does not do for an instance that has a name of its own. */
    private void leave(Consumer<byte[], byte[]> member) {
        own(Set.of());
        assigned = false;
        member.close(CloseOptions.timeout(POLL).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        LOG.warn("This instance has left the owners of the lists, since the log's model is not for it");
    }

    private Map<String, Object> membership() {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.GROUP_ID_CONFIG, tools.ownership().group());
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
        int session = Math.toIntExact(tools.ownership().sessionTimeout().toMillis());
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / 4);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        if (tools.ownership().instanceId() != null) {
            config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, tools.ownership().instanceId());
        }
        return config;
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
            if (!workers.awaitTermination(WRITES_UNDER_WAY.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void start(int partition) {
        ListPartition work = new ListPartition(partition, tools, this::ownsMost);
        owned.put(partition, work);
        workers.execute(work);
    }

    /** Then it is worth making all lists at once, also those that other instances write. */
    private boolean ownsMost() {
        return 2 * snapshot.size() > tools.partitioning().partitions();
    }

    /** What the group says. */
    private final class Assignments implements ConsumerRebalanceListener {

        private final Consumer<byte[], byte[]> member;

        private Assignments(Consumer<byte[], byte[]> member) {
            this.member = member;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            member.pause(partitions);
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
