package org.puente.matcher.readmodel;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.puente.eventlog.Backoff;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.Partitioning;
import org.puente.eventlog.ServiceLoop;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.web.lifecycle.UnrecoverableFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;

import com.mongodb.MongoException;

/**
 * Tails the owned partitions of a view's topic into its collection, from where the store says that everything has been
 * shown: what it has beyond that is passed over, so a restart writes nothing. After any failure it starts over, and
 * when the store turns out to have forgotten, from the beginning of the log; that is the whole of recovery. A store
 * outage stops this thread and no other. A topic that was created anew ends the service: what its writers believe to be
 * there is not.
 */
final class ViewProjector extends ServiceLoop {

    private static final Logger LOG = LoggerFactory.getLogger(ViewProjector.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** Records of one poll: many, since whoever writes by turns has to know what came last. */
    private static final int READ = 5_000;
    private static final Duration NOTE_EVERY = Duration.ofSeconds(1);

    private final View view;
    private final ViewStore store;
    private final Partitioning partitioning;
    private final KafkaClients clients;
    private final TopicIncarnations incarnations;
    private final FoldProgress progress;
    private final Supplier<Set<Integer>> owned;
    private final ViewProperties properties;
    private final ViewMeters meters;
    private final ApplicationEventPublisher events;
    private volatile Set<Integer> followed = Set.of();
    private volatile long lag = Long.MAX_VALUE;
    private @Nullable String shown;
    private final Map<Integer, Long> reached = new HashMap<>();
    private final Map<Integer, Long> endsWhenGained = new HashMap<>();
    private long noted = System.nanoTime();

    ViewProjector(View view, ViewStore store, ViewTools tools) {
        super("view-" + view.collection(), 0);
        this.view = view;
        this.store = store;
        this.partitioning = tools.partitioning();
        this.clients = tools.clients();
        this.incarnations = tools.incarnations();
        this.progress = tools.progress();
        this.owned = tools.ownership()::partitions;
        this.properties = tools.properties();
        this.events = tools.events();
        this.meters = new ViewMeters(tools.registry(), view.collection(), this);
    }

    /** Whether everything on the owned partitions has been shown, as far as is known. */
    boolean caughtUp() {
        return followed.equals(owned.get()) && lag == 0;
    }

    /** Records that wait to be shown; {@link Long#MAX_VALUE} while that is unknown. */
    long lag() {
        return lag;
    }

    @Override
    protected void run() {
        try {
            progress.awaitCaughtUp(() -> !isRunning());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        Backoff backoff = new Backoff(properties.firstRetry(), properties.longestRetry());
        boolean hopeful = true;
        while (isRunning() && hopeful) {
            try (Consumer<byte[], byte[]> consumer = clients.consumer("puente-view-" + view.collection(),
                    Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, READ))) {
                hopeful = project(consumer, backoff);
            } catch (MongoException | DataAccessException | KafkaException outage) {
                lag = Long.MAX_VALUE;
                meters.retried();
                LOG.warn("The view {} starts over: {}", view.collection(), outage.getMessage());
                backoff.await();
            }
        }
    }

    /** Shows what comes; returns whether it makes sense to start over. */
    private boolean project(Consumer<byte[], byte[]> consumer, Backoff backoff) {
        String log = incarnations.of(view.topic());
        if (shown != null && !shown.equals(log)) {
            events.publishEvent(new UnrecoverableFailure("Topic " + view.topic().name()
                    + " was created anew under the running service; start again to write and show it anew"));
            return false;
        }
        shown = log;
        store.begin(log);
        Projection projection = new Projection(view, store, partitioning, log);
        long checked = System.nanoTime();
        while (isRunning()) {
            follow(consumer, projection);
            projection.read(read(consumer, projection));
            List<Document> unseen = projection.next(properties.maxBatch(), endsWhenGained);
            store.write(unseen);
            meters.wrote(unseen.size());
            if (System.nanoTime() - noted > NOTE_EVERY.toNanos()) {
                note(consumer, projection);
            }
            lag = lag(consumer, projection);
            followed = consumer.assignment().stream().map(TopicPartition::partition).collect(Collectors.toSet());
            backoff.reset();
            if (System.nanoTime() - checked > properties.checkEvery().toNanos()) {
                if (!store.remembers(log)) {
                    LOG.warn("The store has forgotten the view {}; showing it again", view.collection());
                    return true;
                }
                store.clear();
                checked = System.nanoTime();
            }
        }
        note(consumer, projection);
        return true;
    }

    /** What has come; waits for it only if nothing else is to be done. */
    private ConsumerRecords<byte[], byte[]> read(Consumer<byte[], byte[]> consumer, Projection projection) {
        if (consumer.assignment().isEmpty()) {
            LockSupport.parkNanos(POLL.toNanos());
            return ConsumerRecords.empty();
        }
        if (projection.waiting() == 0) {
            return consumer.poll(POLL);
        }
        return projection.bytes() < properties.maxWaiting().toBytes()
                ? consumer.poll(Duration.ZERO)
                : ConsumerRecords.empty();
    }

    /** Lets the store know how far everything has been shown, where that is not what it knows. */
    private void note(Consumer<byte[], byte[]> consumer, Projection projection) {
        Map<Integer, Long> shown = projection.shown(consumer.assignment().stream()
                .collect(Collectors.toMap(TopicPartition::partition, consumer::position)));
        shown.entrySet().removeIf(it -> it.getValue().equals(reached.getOrDefault(it.getKey(), 0L)));
        store.reached(shown);
        reached.putAll(shown);
        noted = System.nanoTime();
    }

    private void follow(Consumer<byte[], byte[]> consumer, Projection projection) {
        Set<Integer> partitions = owned.get();
        Set<TopicPartition> wanted = partitions.stream()
                .map(partition -> new TopicPartition(view.topic().name(), partition)).collect(Collectors.toSet());
        Set<TopicPartition> gained = new HashSet<>(wanted);
        gained.removeAll(consumer.assignment());
        if (!wanted.equals(consumer.assignment())) {
            consumer.assign(wanted);
            projection.retain(partitions);
            if (!gained.isEmpty()) {
                begin(consumer, gained);
            }
        }
    }

    /** Where the store says, unless the log does not reach from there to its end. */
    private void begin(Consumer<byte[], byte[]> consumer, Set<TopicPartition> gained) {
        reached.putAll(store.positions(gained.stream().map(TopicPartition::partition).toList()));
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(gained);
        consumer.endOffsets(gained).forEach((partition, end) -> {
            endsWhenGained.put(partition.partition(), end);
            long beginning = Objects.requireNonNull(beginnings.get(partition));
            long position = reached.getOrDefault(partition.partition(), 0L);
            consumer.seek(partition, position < beginning || position > end ? beginning : position);
        });
    }

    private static long lag(Consumer<byte[], byte[]> consumer, Projection projection) {
        long sum = projection.waiting();
        for (TopicPartition partition : consumer.assignment()) {
            OptionalLong known = consumer.currentLag(partition);
            if (known.isEmpty()) {
                return Long.MAX_VALUE;
            }
            sum += known.getAsLong();
        }
        return sum;
    }
}
