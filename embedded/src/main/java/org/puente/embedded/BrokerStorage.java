package org.puente.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** Formats the data folder of a broker, once. */
final class BrokerStorage {

    /** The file that the formatter writes last, so that an interrupted formatting is repeated. */
    private static final String FORMATTED = "meta.properties";

    private BrokerStorage() {}

    /**
     * Formats the folder unless it is formatted.
     *
     * @throws EmbeddedStartException if the folder cannot be formatted
     */
    static void formatIfNew(Path folder) {
        if (Files.exists(folder.resolve(FORMATTED))) {
            return;
        }
        try (PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter().setPrintStream(silence).setNodeId(BrokerProperties.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString()).setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setControllerListenerName(BrokerProperties.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(folder.toString()).addDirectory(folder.toString()).setIgnoreFormatted(true)
                    .run();
        } catch (Exception unusable) {
            throw unreadable(folder, unusable);
        }
    }

    static EmbeddedStartException unreadable(Path folder, Throwable cause) {
        return new EmbeddedStartException("The Kafka data in " + folder
                + " cannot be used: move the folder away to start with an empty log, or choose another folder.", cause);
    }
}
