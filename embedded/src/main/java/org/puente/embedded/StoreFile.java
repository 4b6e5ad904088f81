package org.puente.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database file of the store, used again only if the store was closed in order. A process that dies may leave a
 * document in the data and not in its {@code _id} index, which no later write would repair; so after a crash, as after
 * damage, the file is set aside and the store starts empty. Its content is a projection of the log, which is written
 * again from there.
 */
final class StoreFile {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    /** The version of the encoding of keys and values. Files of another version are set aside. */
    private static final int FORMAT = 1;

    /** Page size in bytes above which a page is split. A page is written whole when one of its documents changes. */
    private static final int PAGE = 4_096;

    private final Path file;
    private final Path openMark;
    private final Path setAside;

    StoreFile(Path folder) {
        file = folder.resolve("store.mv.db");
        openMark = folder.resolve("store.open");
        setAside = folder.resolve("store.set-aside");
    }

    /**
     * Opens the file, or a new one if it cannot be trusted.
     *
     * @throws EmbeddedStartException if the file can be neither read nor replaced
     */
    IdIndexedBackend open() {
        try {
            if (Files.exists(openMark)) {
                setAside("was not closed in order");
            } else {
                Files.createFile(openMark);
            }
            return openOrReplace();
        } catch (IOException | RuntimeException e) {
            throw new EmbeddedStartException("The store in " + file.getParent()
                    + " can be neither read nor replaced: move the folder away or choose another folder.", e);
        }
    }

    /** Records that the store was closed in order; to be called after closing it. */
    void closedInOrder() throws IOException {
        Files.deleteIfExists(openMark);
    }

    private IdIndexedBackend openOrReplace() throws IOException {
        try {
            return backend();
        } catch (RuntimeException damaged) {
            log.debug("Opening the store failed", damaged);
            setAside("cannot be read");
            return backend();
        }
    }

    private IdIndexedBackend backend() {
        MVStore store = new MVStore.Builder().fileName(file.toString()).pageSplitSize(PAGE).open();
        try {
            requireFormat(store);
            return new IdIndexedBackend(store);
        } catch (RuntimeException damaged) {
            store.closeImmediately();
            throw damaged;
        }
    }

    private static void requireFormat(MVStore store) {
        if (store.getMapNames().isEmpty()) {
            store.setStoreVersion(FORMAT);
        } else if (store.getStoreVersion() != FORMAT) {
            throw new IllegalStateException("Written in format %d".formatted(store.getStoreVersion()));
        }
    }

    private void setAside(String why) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, setAside, StandardCopyOption.REPLACE_EXISTING);
            log.warn("The store's file {}; it is now {} and the store starts empty", why, setAside);
        }
    }
}
