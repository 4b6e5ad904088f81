package org.puente.matcher;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.puente.matcher.kafka.Partitioning;
import org.puente.matcher.profilelog.Decoded;
import org.puente.matcher.profilelog.Decoder;

import static org.assertj.core.api.Assertions.assertThat;

class DecoderTest {

    private static final Partitioning PARTITIONING = new Partitioning(3);
    private static final int PLACES = 5;

    private final long seed = new Random().nextLong();
    private final Decoder decoder = new Decoder(PARTITIONING);

    @Test
    void aRecordComesToTheSameHoweverOftenItIsReadAndWhateverWasInItsPlaceBefore() {
        RandomRecords records = new RandomRecords(new Random(seed), 12, PARTITIONING);
        List<ConsumerRecord<byte[], byte[]>> log = IntStream.range(0, 400)
                .mapToObj(i -> RandomRecords.at(i % PLACES, records.next())).toList();
        assertThat(log.stream().filter(message -> decoder.decode(message) instanceof Decoded.Rejected)).isNotEmpty();
        for (ConsumerRecord<byte[], byte[]> message : log) {
            Decoded right = new Decoder(PARTITIONING).decode(message);
            assertThat(decoder.decode(message)).as("seed %d", seed).isEqualTo(right);
            assertThat(decoder.decode(message)).as("again, seed %d", seed).isEqualTo(right);
        }
    }
}
