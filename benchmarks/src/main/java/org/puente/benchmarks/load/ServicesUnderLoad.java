package org.puente.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.puente.benchmarks.engine.scenario.Change;
import org.puente.benchmarks.engine.scenario.SteadyState;
import org.puente.benchmarks.environment.Population;
import org.puente.benchmarks.environment.ServiceEnvironment;
import org.puente.benchmarks.environment.ServiceProcess;
import org.puente.benchmarks.load.generator.LogOrder;
import org.puente.benchmarks.load.generator.OpenLoopGenerator;
import org.puente.benchmarks.load.generator.SentChange;
import org.puente.benchmarks.load.watch.ListWrite;
import org.puente.benchmarks.load.watch.StoreWatcher;
import org.puente.benchmarks.load.watch.TopicWatcher;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.matching.ListVersion;

/** Both services under load, with watchers of the topic and the store. */
final class ServicesUnderLoad implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(30);
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(100);

    private final ServiceProcess matcher;
    private final ServiceProcess ingest;
    private final HttpClient client = HttpClient.newHttpClient();
    private final StoreWatcher store;
    private final TopicWatcher topic;
    private final OpenLoopGenerator loop;
    private final SteadyState changes;

    /** Starts both services on a log that holds the population, and returns when all lists are in the store. */
    ServicesUnderLoad(ServiceEnvironment environment, Population population, long seed, int heapGigabytes)
            throws IOException, InterruptedException {
        matcher = environment.matcher(heapGigabytes);
        ingest = environment.ingest(matcher.address());
        store = new StoreWatcher(environment.database());
        topic = new TopicWatcher(environment.bootstrapServers(), store::await);
        loop = new OpenLoopGenerator(client, ingest.address(), environment.token());
        changes = new SteadyState(population.corpus(), population.perSide(), seed);
        await(() -> isReady(ingest) && isReady(matcher), READY);
        store.start();
        topic.start();
        drain();
        topic.take();
    }

    /**
     * Sends the next changes at the given rate and waits until all their list writes are visible, or for two minutes.
     */
    LoadRun run(double rate, int seconds) throws InterruptedException {
        int events = Math.max(1, (int) (rate * seconds));
        List<Change> next = Stream.generate(changes::next).limit(events).toList();
        ProcessorTime before = ProcessorTime.of(ingest, matcher);
        OpenLoopGenerator.Load load = loop.send(next, rate);
        drain();
        ProcessorTime took = ProcessorTime.of(ingest, matcher).since(before);
        List<ListWrite> writes = topic.take();
        List<SentChange> sent = LogOrder.of(load.sent());
        long began = sent.stream().mapToLong(SentChange::intended).min().orElse(0);
        long ended = sent.stream().mapToLong(SentChange::intended).max().orElse(0);
        long last = writes.stream().mapToLong(it -> it.inStore() == 0 ? Long.MAX_VALUE : it.inStore()).max()
                .orElse(ended);
        return new LoadRun(rate, sent, load.refused(), writes, last - began, last - ended, took);
    }

    /** The last version of each list on the topic. */
    Map<ProfileId, Optional<ListVersion>> lists() {
        return topic.latest();
    }

    @Override
    public void close() {
        topic.close();
        store.close();
        ingest.close();
        matcher.close();
        client.shutdownNow();
    }

    /** Waits until the fold has no lag, no list was written for a second, and the store shows all writes. */
    private void drain() throws InterruptedException {
        await(() -> store.waiting() == 0 && System.nanoTime() - topic.lastSeen() > QUIET.toNanos()
                && matcher.meter("puente_fold_lag_records") == 0, LONGEST_DRAIN);
    }

    private static boolean isReady(ServiceProcess service) throws InterruptedException {
        return service.readiness().filter(it -> it.path("status").asString().equals("UP")).isPresent();
    }

    private static void await(Condition condition, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The condition did not hold within " + atMost);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** A condition to wait for. */
    @FunctionalInterface
    private interface Condition {

        boolean holds() throws InterruptedException;
    }
}
