package org.puente.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;

import org.puente.standalone.CannotStartException;
import org.puente.standalone.sample.ImportClient.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads a sample through the ingest service unless a marker says that all its lines were acknowledged before. */
public final class SampleLoading implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoading.class);
    private static final long POLL_MILLIS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ImportClient imports;
    private final Path data;

    /**
     * @param ingest address of the ingest service
     * @param token  bearer token that allows writing profiles
     * @param data   the folder for markers
     */
    public SampleLoading(URI ingest, String token, Path data) {
        this.imports = new ImportClient(client, ingest, token);
        this.data = data;
    }

    /** Receives the number of acknowledged lines about every 100 ms, and once when all are acknowledged. */
    @FunctionalInterface
    public interface Progress {

        void at(long done, long of);
    }

    /**
     * Loads the sample unless it is marked as loaded. If any line breaks a rule, their number is logged, no marker is
     * set, and the next start loads the sample again.
     *
     * @throws CannotStartException if the ingest service refuses the file
     */
    public void load(Sample sample, Progress progress) throws IOException, InterruptedException {
        LoadedMarker marker = new LoadedMarker(data, sample);
        if (marker.isSet()) {
            return;
        }
        long lines = sample.profiles().size();
        String name = "sample-" + UUID.randomUUID();
        Answer answer = follow(imports.post(name, sample.file()), name, accepted -> progress.at(accepted, lines));
        if (answer.hasEverything()) {
            progress.at(lines, lines);
            marker.set();
        } else if (answer.state().equals("done")) {
            LOG.warn("{} lines of the sample were not accepted; {}/report says why",
                    answer.rejected() + answer.failed(),
                    imports.address(name));
        } else {
            throw new CannotStartException(
                    "The sample could not be loaded (%s): logs/puente.log in the data folder says why."
                            .formatted(answer.state()));
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    private Answer follow(CompletableFuture<Answer> loading, String name, LongConsumer accepted)
            throws IOException, InterruptedException {
        while (true) {
            try {
                return loading.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                accepted.accept(imports.accepted(name));
            } catch (ExecutionException broken) {
                throw new IOException("The import ended without an answer", broken.getCause());
            }
        }
    }
}
