package org.puente.standalone.instances;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.RecordBatch;
import org.puente.contract.topic.Topic;

/**
 * Who wrote a batch of a partition, as the broker's own files tell; no consumer learns it. Of the same producer, each
 * {@code initTransactions} gives a higher epoch, which ends the right to write of all lower ones.
 *
 * @param offset   of the batch's first record
 * @param producer the id that the broker gave to the transactional id
 */
record BatchAuthor(long offset, long producer, short epoch) {

    /** The batches of this partition in the order of the log, marks of commit and abort included. */
    static List<BatchAuthor> of(Path broker, Topic topic, int partition) throws IOException {
        List<BatchAuthor> batches = new ArrayList<>();
        try (DirectoryStream<Path> segments = Files.newDirectoryStream(
                broker.resolve(topic.name() + "-" + partition), "*.log")) {
            for (Path segment : segments) {
                read(segment.toFile(), batches);
            }
        }
        batches.sort(Comparator.comparingLong(BatchAuthor::offset));
        return batches;
    }

    private static void read(File segment, List<BatchAuthor> batches) throws IOException {
        try (FileRecords records = FileRecords.open(segment, false)) {
            for (RecordBatch batch : records.batches()) {
                batches.add(new BatchAuthor(batch.baseOffset(), batch.producerId(), batch.producerEpoch()));
            }
        }
    }
}
