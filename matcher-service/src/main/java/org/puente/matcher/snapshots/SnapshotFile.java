package org.puente.matcher.snapshots;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;

import org.puente.engine.snapshot.FramedInput;
import org.puente.engine.snapshot.FramedOutput;
import org.puente.engine.snapshot.Snapshot;
import org.puente.engine.snapshot.SnapshotFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of a snapshot. A crash of process or machine leaves it whole: the next snapshot is written beside it, forced
 * to the disk and then renamed, by one process at a time.
 */
final class SnapshotFile {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFile.class);

    private final Path folder;
    private final Path file;
    private final Path next;

    SnapshotFile(Path folder) {
        this.folder = folder;
        file = folder.resolve("matcher.snapshot");
        next = folder.resolve("matcher.snapshot.next");
    }

    /**
     * Replaces the snapshot before.
     *
     * @throws IOException if the disk does not take it, or another process writes into this folder
     */
    void write(SnapshotHeader head, Snapshot snapshot) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel guard = FileChannel.open(folder.resolve("matcher.snapshot.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = guard.tryLock()) {
            if (lock == null) {
                throw new IOException("Another process writes its snapshot into " + folder);
            }
            replace(head, snapshot);
        }
    }

    private void replace(SnapshotHeader head, Snapshot snapshot) throws IOException {
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
                FramedOutput frames = new FramedOutput(Channels.newOutputStream(channel))) {
            DataOutputStream out = new DataOutputStream(frames);
            head.write(out);
            SnapshotFormat.write(snapshot, out);
            frames.end();
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel renamed = FileChannel.open(folder, StandardOpenOption.READ)) {
            renamed.force(true);
        }
    }

    /**
     * Reads the snapshot if there is one and its header raises no objection.
     *
     * @throws IOException if the file is damaged or of another version of the format
     */
    Optional<Saved> read(Function<SnapshotHeader, Optional<String>> objection) throws IOException {
        try (FramedInput frames = new FramedInput(Files.newInputStream(file))) {
            DataInputStream in = new DataInputStream(frames);
            SnapshotHeader head = SnapshotHeader.read(in);
            Optional<String> against = objection.apply(head);
            if (against.isPresent()) {
                LOG.info("The snapshot is not used: {}", against.get());
                return Optional.empty();
            }
            Snapshot snapshot = SnapshotFormat.read(in);
            frames.requireEnd();
            return Optional.of(new Saved(head, snapshot));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** The content of the file. */
    record Saved(SnapshotHeader head, Snapshot snapshot) {}
}
