package org.puente.benchmarks.restart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.puente.benchmarks.environment.LogWriter;
import org.puente.benchmarks.environment.Population;
import org.puente.benchmarks.environment.ServiceEnvironment;
import org.puente.benchmarks.environment.ServiceProcess;
import org.puente.contract.reading.Json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * {@code restart}: time from the start of the matcher service's process to readiness, with an empty match topic and
 * store, with full ones, and with a snapshot.
 */
public final class RestartCommand {

    private final boolean warm;
    private final long seed;
    private final int heapGigabytes;
    private final int mostMinutes;
    private final PrintStream out;

    private RestartCommand(boolean warm, long seed, int heapGigabytes, int mostMinutes, PrintStream out) {
        this.warm = warm;
        this.seed = seed;
        this.heapGigabytes = heapGigabytes;
        this.mostMinutes = mostMinutes;
        this.out = out;
    }

    /**
     * Prints a table and, last, its figures as one line of JSON.
     *
     * @param sizes       profiles on the log, half of them on each side
     * @param warm        whether to measure also a start without snapshot on a full topic and store
     * @param mostMinutes limit of a start in minutes
     */
    public static void run(List<Integer> sizes, boolean warm, long seed, int heapGigabytes, int mostMinutes,
            PrintStream out)
            throws IOException, InterruptedException {
        new RestartCommand(warm, seed, heapGigabytes, mostMinutes, out).run(sizes);
    }

    private void run(List<Integer> sizes) throws IOException, InterruptedException {
        out.printf(Locale.ROOT, "seconds from the start of the process, seed %d, at most %d GB of heap%n%n", seed,
                heapGigabytes);
        out.println("  profiles  start     answering     folded reconciled      ready  lists written    heap MB");
        List<Row> rows = new ArrayList<>();
        for (int size : sizes) {
            try (ServiceEnvironment environment = ServiceEnvironment.open()) {
                LogWriter.write(Population.of(size / 2, seed), environment.bootstrapServers());
                for (ServiceStart.Kind kind : ServiceStart.Kind.values()) {
                    if (warm || kind != ServiceStart.Kind.WARM) {
                        rows.add(row(size, start(kind, environment)));
                    }
                }
            }
        }
        out.println();
        out.println(new String(Json.write(Map.of("starts", rows)), StandardCharsets.UTF_8));
    }

    private ServiceStart start(ServiceStart.Kind kind, ServiceEnvironment environment)
            throws IOException, InterruptedException {
        boolean snapshot = kind != ServiceStart.Kind.WARM;
        try (ServiceProcess matcher = snapshot
                ? environment.snapshotMatcher(heapGigabytes)
                : environment.matcher(heapGigabytes)) {
            return ServiceStart.watch(kind, matcher, mostMinutes);
        }
    }

    private Row row(int profiles, ServiceStart it) {
        out.printf(Locale.ROOT, "%,10d  %-8s %,10.1f %,10.1f %,10.1f %,10.1f %,14d %,10d%n", profiles,
                it.kind().name().toLowerCase(Locale.ROOT), it.answering(), it.folded(), it.reconciled(), it.ready(),
                it.listsWritten(), it.heapBytes() >> 20);
        return new Row(profiles, it);
    }

    /** One start in the line of JSON. */
    private record Row(int profiles, @JsonUnwrapped ServiceStart start) {}
}
