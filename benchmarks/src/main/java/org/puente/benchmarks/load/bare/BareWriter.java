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
 * Writes the same bytes to the same broker and store as the service did, as fast as it can, and does nothing else: no
 * HTTP, no log to read, no matching, no looking up of what is there. Topic and store are written at the same time, the
 * store without waiting for the topic.
 */
public final class BareWriter {

    /** What the service writes at once at most, to the topic and to the store. */
    static final int MOST_AT_ONCE = 500;

    private final ServiceEnvironment lab;
    private final List<ListWrite> writes;

    public BareWriter(ServiceEnvironment lab, List<ListWrite> writes) {
        this.lab = lab;
        this.writes = writes;
    }

    /** List writes per second, after one round for warming up. */
    public double perSecond() {
        round("bare-warm-up");
        return writes.size() * 1e9 / round("bare");
    }

    private long round(String name) {
        Topic topic = new Topic("puente." + name, Topics.MATCHES.key(), Topics.MATCHES.value(),
                Topics.MATCHES.cleanup(), Topics.MATCHES.retention(), Topics.MATCHES.mostBytes(), "benchmark");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", lab.bootstrapServers()))) {
            TopicSetup.ensure(admin, List.of(topic), Topics.DEFAULT_PARTITIONS, (short) 1);
        }
        Map<Integer, List<ListWrite>> byPartition = writes.stream()
                .collect(Collectors.groupingBy(it -> it.message().partition(), TreeMap::new, Collectors.toList()));
        List<BarePartitionWriter> partitions = byPartition.entrySet().stream()
                .map(it -> new BarePartitionWriter(lab.bootstrapServers(), topic.name(), it.getKey(), it.getValue()))
                .toList();
        try (BareStoreWriter store = new BareStoreWriter(lab.database(), name, writes);
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
