package org.puente.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * A writable folder with an exclusive lock: no other instance, in this JVM or another, can open it until this one is
 * closed or its process ends, killed or not.
 */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK_FILE = "in-use.lock";

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Creates the folder and its parents where missing, and locks it.
     *
     * @throws EmbeddedStartException if it cannot be created or written to, or is in use
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        FileChannel lockFile = openLockFile(path);
        if (isLocked(lockFile, path)) {
            release(lockFile);
            throw new EmbeddedStartException("The data folder " + path
                    + " is in use by another running program: stop that program or choose another folder.");
        }
        return new DataFolder(path, lockFile);
    }

    /** The absolute, normalized path. */
    public Path path() {
        return path;
    }

    /** Releases the lock; the files stay. Closing twice is harmless. */
    @Override
    public void close() {
        release(lockFile);
    }

    private static FileChannel openLockFile(Path path) {
        try {
            Files.createDirectories(path);
            return FileChannel.open(path.resolve(LOCK_FILE), CREATE, WRITE);
        } catch (IOException unusable) {
            throw unusable(path, unusable);
        }
    }

    private static boolean isLocked(FileChannel lockFile, Path path) {
        try {
            FileLock lock = lockFile.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException lockedByThisJvm) {
            return true;
        } catch (IOException noLocks) {
            release(lockFile);
            throw unusable(path, noLocks);
        }
    }

    private static EmbeddedStartException unusable(Path path, IOException cause) {
        return new EmbeddedStartException("The data folder " + path
                + " cannot be created or written to: give it the rights or choose another folder.", cause);
    }

    private static void release(FileChannel lockFile) {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
