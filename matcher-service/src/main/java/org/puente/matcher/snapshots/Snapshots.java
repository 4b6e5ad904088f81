package org.puente.matcher.snapshots;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.puente.contract.control.Model;
import org.puente.engine.snapshot.Snapshot;
import org.puente.eventlog.KafkaClients;
import org.puente.matcher.inputs.Checkpoint;
import org.puente.matcher.inputs.CheckpointSource;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.inputs.RejectedOffsets;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.matching.Matchmakers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

/**
 * Gives the fold a checkpoint from the snapshot in the configured folder, and writes the next snapshot there. A
 * snapshot that cannot be read or does not fit the log is ignored.
 */
@Component
class Snapshots implements CheckpointSource {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final KafkaClients clients;
    private final Matching matching;
    private final Matchmakers matchmakers;
    private final FoldProgress progress;
    private final RejectedOffsets rejected;
    private final Clock clock;
    private final Instant made;
    private final Optional<SnapshotFile> file;
    private volatile Optional<TopicIdentities> topics = Optional.empty();
    private volatile Optional<Instant> written = Optional.empty();

    Snapshots(SnapshotProperties properties, KafkaClients clients, Matching matching, Matchmakers matchmakers,
            FoldProgress progress, RejectedOffsets rejected, Clock clock, MeterRegistry registry) {
        this.clients = clients;
        this.matching = matching;
        this.matchmakers = matchmakers;
        this.progress = progress;
        this.rejected = rejected;
        this.clock = clock;
        made = clock.instant();
        file = Optional.ofNullable(properties.folder()).map(SnapshotFile::new);
        TimeGauge.builder("puente.snapshot.age", this, TimeUnit.MILLISECONDS, Snapshots::ageMillis)
                .description("Time since the last snapshot, or else the start; no number without a folder")
                .register(registry);
    }

    @Override
    public Optional<Checkpoint> take(Model model, Map<TopicPartition, Long> beginnings,
            Map<TopicPartition, Long> ends) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        TopicIdentities log = ask();
        topics = Optional.of(log);
        try {
            return file.get().read(head -> head.objection(log, beginnings, ends, clock.instant()))
                    .flatMap(saved -> checkpoint(saved, model));
        } catch (IOException | RuntimeException unusable) {
            LOG.warn("The snapshot cannot be used", unusable);
            return Optional.empty();
        }
    }

    /** Whether a snapshot can be written: there is a folder, and the fold has reached the end of the log once. */
    boolean isPossible() {
        return file.isPresent() && topics.isPresent() && progress.caughtUp();
    }

    /** When the last snapshot was written or started from; empty if there was none. */
    Optional<Instant> written() {
        return written;
    }

    /**
     * Writes a snapshot. Positions are noted first, so a fold that continues from it may fold some records twice but
     * misses none. Matching waits while its lists are copied.
     *
     * @throws IOException if the write fails; the snapshot before is then still there
     */
    void write() throws IOException {
        Instant now = clock.instant();
        SnapshotHeader head = new SnapshotHeader(now, topics.orElseThrow().ids(), progress.positions(), rejected.all());
        Optional<Snapshot> snapshot = matching.snapshot();
        if (snapshot.isEmpty()) {
            LOG.warn("No snapshot was written, since a defect has ended the fold halfway");
            return;
        }
        file.orElseThrow().write(head, snapshot.get());
        written = Optional.of(now);
        LOG.info("A snapshot was written");
    }

    private TopicIdentities ask() {
        try (Admin admin = clients.admin()) {
            return TopicIdentities.ask(admin);
        }
    }

    private Optional<Checkpoint> checkpoint(SnapshotFile.Saved saved, Model model) {
        SnapshotHeader head = saved.head();
        Snapshot snapshot = saved.snapshot();
        if (!snapshot.model().equals(model)) {
            LOG.info("The snapshot is not used: it is of model {}", snapshot.model().version());
            return Optional.empty();
        }
        Checkpoint start = new Checkpoint(matchmakers.restored(snapshot), snapshot.today(), head.positions(),
                head.rejected());
        written = Optional.of(head.written());
        LOG.info("The fold goes on from the snapshot of {}", head.written());
        return Optional.of(start);
    }

    private double ageMillis() {
        return file.isEmpty() ? Double.NaN : Duration.between(written.orElse(made), clock.instant()).toMillis();
    }
}
