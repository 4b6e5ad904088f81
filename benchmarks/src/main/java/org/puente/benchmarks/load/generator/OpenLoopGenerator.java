package org.puente.benchmarks.load.generator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import org.puente.benchmarks.engine.scenario.Change;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Position;

/**
 * An open-loop load generator: sends each change to the ingest service at its scheduled time, however late other
 * answers are. A change that was not answered with 202 may be on the log nevertheless, so it is sent again after the
 * load, as a client would do.
 */
public final class OpenLoopGenerator {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_ATTEMPTS = 60;

    private final HttpClient client;
    private final URI ingest;
    private final String token;

    public OpenLoopGenerator(HttpClient client, URI ingest, String token) {
        this.client = client;
        this.ingest = ingest;
        this.token = token;
    }

    /** Sends all changes; returns once each has been answered with 202. */
    public Load send(List<Change> changes, double perSecond) throws InterruptedException {
        List<HttpRequest> requests = changes.stream().map(this::request).toList();
        Queue<SentChange> sent = new ConcurrentLinkedQueue<>();
        Queue<Integer> refused = new ConcurrentLinkedQueue<>();
        ArrivalSchedule schedule = new ArrivalSchedule(System.nanoTime(), perSecond);
        try (ExecutorService requesting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests.size(); i++) {
                int event = i;
                await(schedule.intended(event));
                requesting.execute(() -> send(requests.get(event)).ifPresentOrElse(
                        answer -> sent.add(answer.to(changes.get(event), schedule.intended(event))),
                        () -> refused.add(event)));
            }
        }
        for (int event : refused) {
            sent.add(retry(requests.get(event)).to(changes.get(event), schedule.intended(event)));
        }
        return new Load(List.copyOf(sent), refused.size());
    }

    private Answer retry(HttpRequest request) throws InterruptedException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Answer> answer = send(request);
            if (answer.isPresent()) {
                return answer.get();
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("The ingest service does not take %s in".formatted(request.uri()));
    }

    /** Sends a request; empty if it was not answered with 202. */
    private Optional<Answer> send(HttpRequest request) {
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            long acknowledged = System.nanoTime();
            return answer.statusCode() == 202
                    ? answer.headers().firstValue("Puente-Position").flatMap(Position::parse)
                            .map(position -> new Answer(acknowledged, position))
                    : Optional.empty();
        } catch (IOException lost) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpRequest request(Change change) {
        HttpRequest.Builder request = HttpRequest.newBuilder(ingest.resolve("/api/" + change.profile().id().key()))
                .timeout(TIMEOUT).header("Authorization", "Bearer " + token);
        return change.withdrawn()
                ? request.DELETE().build()
                : request.header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(Json.write(change.profile()))).build();
    }

    private static void await(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /**
     * The outcome of a load.
     *
     * @param sent    all changes
     * @param refused number of changes that had to be sent again
     */
    public record Load(List<SentChange> sent, int refused) {}

    /** The time and the log position of a 202. */
    private record Answer(long acknowledged, Position position) {

        SentChange to(Change change, long intended) {
            return new SentChange(change, intended, acknowledged, position);
        }
    }
}
