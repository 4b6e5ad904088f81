package org.puente.matcher.inputs;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.fixture.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;

class DecoderTest {

    private static final Partitioning PARTITIONING = new Partitioning(3);
    private static final int PLACES = 5;

    /** Another run: {@code -Dseed=...}. */
    private final long seed = Long.getLong("puente.seed", System.nanoTime());

    @Test
    void aRecordComesToTheSameHoweverOftenItIsReadAndWhateverWasInItsPlaceBefore() {
        RandomRecords records = new RandomRecords(new Random(seed), 12, PARTITIONING);
        List<ConsumerRecord<byte[], byte[]>> log = IntStream.range(0, 5_000)
                .mapToObj(i -> RandomRecords.at(i % PLACES, records.next())).toList();
        Decoder decoder = new Decoder(PARTITIONING);
        List<Decoded> right = log.stream().map(decoder::decode).toList();
        assertThat(right).hasAtLeastOneElementOfType(Decoded.Accepted.class)
                .hasAtLeastOneElementOfType(Decoded.Rejected.class);
        assertThat(log.stream().map(decoder::decode)).as("again, seed %d", seed).isEqualTo(right);
        Decoder other = new Decoder(PARTITIONING);
        assertThat(log.reversed().stream().map(other::decode).toList().reversed()).as("backwards, seed %d", seed)
                .isEqualTo(right);
    }
}
