package org.puente.benchmarks.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.puente.contract.reading.Json;

import tools.jackson.databind.JsonNode;

/**
 * A service in a JVM of its own with the flags of this JVM, on a free port of 127.0.0.1. Its output goes to a file.
 */
public final class ServiceProcess implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LAST_SNAPSHOT = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;
    private final Path output;
    private final long started;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServiceProcess(Process process, URI address, Path output, long started) {
        this.process = process;
        this.address = address;
        this.output = output;
        this.started = started;
    }

    static ServiceProcess start(Class<?> main, int heapGigabytes, Map<String, Object> properties, Path output)
            throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Xmx" + heapGigabytes + "g", "-Dpuente.benchmarks.log=INFO",
                "-Dpuente.benchmarks.libraries=WARN", "-cp", System.getProperty("java.class.path"), main.getName(),
                "--server.port=" + port));
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                .start();
        return new ServiceProcess(process, URI.create("http://" + HOST + ":" + port), output, started);
    }

    public URI address() {
        return address;
    }

    /** {@link System#nanoTime} of the start of the process. */
    public long started() {
        return started;
    }

    /**
     * The health document of the readiness group; empty while the service does not answer.
     *
     * @throws IllegalStateException if the process has ended
     */
    public Optional<JsonNode> readiness() throws InterruptedException {
        return get("/actuator/health/readiness").map(Json.mapper()::readTree);
    }

    /** Value of the meter with the given Prometheus name; 0 if there is none. */
    public double meter(String name) throws InterruptedException {
        return get("/actuator/prometheus").stream().flatMap(String::lines).filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length()))).sum();
    }

    /** Heap in use after a collection, in bytes. */
    public long liveHeap() throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true).start();
        List<String> lines = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        histogram.waitFor();
        return lines.stream().filter(line -> line.startsWith("Total")).map(line -> line.strip().split("\\s+"))
                .mapToLong(total -> Long.parseLong(total[2])).findFirst()
                .orElseThrow(() -> new IllegalStateException("No histogram of the heap: " + lines));
    }

    /** Processor time of all threads since the start of the process. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Stops the process in order, or by force after two minutes. Closing twice is harmless. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LAST_SNAPSHOT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        client.shutdownNow();
    }

    private Optional<String> get(String path) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The service has ended; it said in " + output + " why");
        }
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT).build(), BodyHandlers.ofString());
            return Optional.of(answer.body());
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
            return socket.getLocalPort();
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }
}
