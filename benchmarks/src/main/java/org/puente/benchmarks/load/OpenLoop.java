package org.puente.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import org.puente.benchmarks.engine.Change;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.Position;

/** Sends changes to the ingest service when the schedule says so; a slow answer holds up no other. */
final class OpenLoop {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final URI ingest;
    private final String token;

    OpenLoop(HttpClient client, URI ingest, String token) {
        this.client = client;
        this.ingest = ingest;
        this.token = token;
    }

    /** Sends them all and waits for the answers, a while each; returns those that were taken in. */
    List<Sent> send(List<Change> changes, double perSecond) {
        List<HttpRequest> requests = changes.stream().map(this::request).toList();
        Queue<Sent> sent = new ConcurrentLinkedQueue<>();
        Schedule schedule = new Schedule(System.nanoTime(), perSecond);
        try (ExecutorService requesting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests.size(); i++) {
                Change change = changes.get(i);
                HttpRequest request = requests.get(i);
                long intended = schedule.intended(i);
                await(intended);
                requesting.execute(() -> send(change, request, intended, sent));
            }
        }
        return new ArrayList<>(sent);
    }

    private void send(Change change, HttpRequest request, long intended, Queue<Sent> sent) {
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            long acknowledged = System.nanoTime();
            if (answer.statusCode() == 202) {
                answer.headers().firstValue("Puente-Position").flatMap(Position::parse)
                        .ifPresent(position -> sent.add(new Sent(change, intended, acknowledged, position)));
            }
        } catch (IOException _) {
            // not taken in, which the number of those that were says
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(Change change) {
        HttpRequest.Builder request = HttpRequest.newBuilder(ingest.resolve("/api/" + change.profile().id().key()))
                .timeout(PATIENCE).header("Authorization", "Bearer " + token);
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
}
