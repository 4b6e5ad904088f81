package org.puente.benchmarks.load.bare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.puente.benchmarks.environment.ServiceEnvironment;
import org.puente.benchmarks.load.watch.ListWrite;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.topics.TopicSetup;

/**
 * The bare loop: writes the recorded list writes of the matcher service to a topic and a collection of the broker and
 * store at full speed, without HTTP, reading, matching or lookups. Topic and store are written concurrently; the store
 * does not wait for the topic.
 */
public final class BareWriter {

    /** Largest batch of the service, for the topic and for the store. */
    static final int MOST_IN_BATCH = 500;

    private final ServiceEnvironment environment;
    private final List<ListWrite> writes;

    public BareWriter(ServiceEnvironment environment, List<ListWrite> writes) {
        this.environment = environment;
        this.writes = writes;
    }

    /** Measures list writes per second, after one round for warming up. */
    public double perSecond() {
        round("bare-warm-up");
        return writes.size() * 1e9 / round("bare");
    }

    private long round(String name) {
        Topic topic = new Topic("puente." + name, Topics.MATCHES.key(), Topics.MATCHES.value(),
                Topics.MATCHES.cleanup(), Topics.MATCHES.retention(), Topics.MATCHES.mostBytes(), "benchmark");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", environment.bootstrapServers()))) {
            TopicSetup.ensure(admin, List.of(topic), Topics.DEFAULT_PARTITIONS, (short) 1);
        }
        Map<Integer, List<ListWrite>> byPartition = writes.stream()
                .collect(Collectors.groupingBy(it -> it.message().partition(), TreeMap::new, Collectors.toList()));
        List<BarePartitionWriter> partitions = byPartition.entrySet().stream()
                .map(it -> new BarePartitionWriter(environment.bootstrapServers(), topic.name(), it.getKey(),
                        it.getValue()))
                .toList();
        try (BareStoreWriter store = new BareStoreWriter(environment.database(), name, writes);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            Stream<Runnable> work = Stream.concat(partitions.stream().map(it -> it::write), Stream.of(store::write));
            CompletableFuture.allOf(
                    work.map(it -> CompletableFuture.runAsync(it, threads)).toArray(CompletableFuture[]::new)).join();
            return System.nanoTime() - start;
        } finally {
            partitions.forEach(BarePartitionWriter::close);
        }
    }
}
