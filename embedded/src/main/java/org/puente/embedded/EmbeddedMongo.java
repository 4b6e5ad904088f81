package org.puente.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import de.bwaldvogel.mongo.MongoServer;

/**
 * A store that speaks MongoDB's wire protocol, in this JVM, on 127.0.0.1. Single-document writes and {@code _id}
 * lookups take constant time at any size; every other filter scans its collection. It has no secondary indexes that
 * speed a query up, no sessions and no transactions.
 *
 * <p>Its data survives {@link #close()}. After the process was killed the next start is <em>empty</em>: keep only
 * derived data in it. Safe for use by any thread.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);

    private final IdIndexedBackend backend;
    private final MongoServer server;
    private final int port;
    private final @Nullable Storage storage;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedMongo(IdIndexedBackend backend, int port, @Nullable Storage storage) {
        this.backend = backend;
        this.storage = storage;
        this.server = new MongoServer(backend);
        server.bind(LoopbackPorts.address(port));
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * The data folder and the port of the store.
     *
     * @param folder used by this store alone; created when missing. Its files may be deleted while the store is stopped
     * @param port   1 to 65535, or 0 for a free one
     */
    public record Config(Path folder, int port) {

        public Config {
            LoopbackPorts.requireInRange(port);
        }

        /** A store on a free port. */
        public Config(Path folder) {
            this(folder, 0);
        }
    }

    /**
     * Returns when the store takes requests, within half a second.
     *
     * @throws EmbeddedStartException if the port is in use or the folder unusable or in use
     */
    public static EmbeddedMongo start(Config config) {
        DataFolder folder = DataFolder.open(config.folder());
        try {
            int port = LoopbackPorts.free(config.port()).getFirst();
            Storage storage = new Storage(folder, new StoreFile(folder.path()));
            return new EmbeddedMongo(storage.file().open(), port, storage);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Starts a store on a free port that keeps its data in memory until it is closed. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(new IdIndexedBackend(MVStore.open(null)), 0, null);
    }

    public String connectionString() {
        return "mongodb://" + LoopbackPorts.HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    /** Ends open connections, writes the file and releases the folder. Closing twice is harmless. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdownNow();
            if (storage != null) {
                storage.release();
            }
        }
    }

    /** The number of documents compared with a filter since the start. */
    long documentsExamined() {
        return backend.documentsExamined();
    }

    private record Storage(DataFolder folder, StoreFile file) {

        void release() {
            try (folder) {
                file.closedInOrder();
            } catch (IOException e) {
                log.warn("The store was closed but could not be marked as closed; its next start will be empty", e);
            }
        }
    }
}
