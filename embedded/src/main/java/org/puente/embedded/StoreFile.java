package org.puente.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of a store that is closed in order or not trusted. A process that dies may leave it with a document in its
 * data and not in its {@code _id} index, which no later write could mend; so after a death, as after damage, the file
 * is set aside and the store starts empty. What it held is a view of the log, and is written again from there.
 */
final class StoreFile {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    /** Of the maps' keys and values. Another one is not read. */
    private static final int FORMAT = 1;

    /** A page of more bytes is split; it is written whole when one of its documents changes. */
    private static final int PAGE = 4_096;

    private final Path file;
    private final Path openMark;
    private final Path setAside;

    StoreFile(Path folder) {
        file = folder.resolve("store.mv.db");
        openMark = folder.resolve("store.open");
        setAside = folder.resolve("store.set-aside");
    }

    /** @throws EmbeddedStartException if no store can be kept in the folder */
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

    /** To be told once the store is closed in order, and only then. */
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
            requireOurFormat(store);
            return new IdIndexedBackend(store);
        } catch (RuntimeException damaged) {
            store.closeImmediately();
            throw damaged;
        }
    }

    private static void requireOurFormat(MVStore store) {
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
