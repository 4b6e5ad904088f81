package org.puente.matcher;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.puente.contract.control.Model;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.incremental.IncrementalMatchmaker;
import org.puente.engine.snapshot.Snapshot;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.Partitioning;
import org.puente.eventlog.reading.LogReaders;
import org.puente.eventlog.reading.PollSettings;
import org.puente.matcher.deadletters.DeadLetters;
import org.puente.matcher.inputs.Decoder;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.inputs.FoldProperties;
import org.puente.matcher.inputs.RejectedOffsets;
import org.puente.matcher.lists.OwnershipProperties;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.matching.Matchmakers;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this service's features meet what they have in common. */
@Configuration(proxyBeanMethods = false)
class MatcherConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Short waits, since every caller tries again; no driver's retries, since every write bears repeating. */
    @Bean
    MongoClientSettingsBuilderCustomizer boundedStore() {
        return settings -> settings.retryWrites(false)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(3, TimeUnit.SECONDS)
                        .readTimeout(10, TimeUnit.SECONDS));
    }

    @Bean
    LogReaders logReaders(KafkaClients clients, FoldProperties fold) {
        return new LogReaders(clients,
                new PollSettings(fold.pollTimeout(), fold.maxPollRecords(), fold.firstRetry()));
    }

    @Bean
    DeadLetters deadLetters(KafkaClients clients, Decoder decoder, RejectedOffsets rejected, FoldProgress progress,
            OwnershipProperties ownership) {
        return new DeadLetters(clients, decoder, rejected, progress, ownership.group());
    }

    @Bean
    Matchmakers matchmakers() {
        return new Matchmakers() {

            @Override
            public Matchmaker of(Model model) {
                return new IncrementalMatchmaker(model);
            }

            @Override
            public Matchmaker restored(Snapshot snapshot) {
                return new IncrementalMatchmaker(snapshot);
            }
        };
    }

    @Bean
    Matching matching(Matchmakers matchmakers, Partitioning partitioning) {
        return new Matching(Models.initial(), matchmakers.of(Models.initial()), partitioning);
    }
}
