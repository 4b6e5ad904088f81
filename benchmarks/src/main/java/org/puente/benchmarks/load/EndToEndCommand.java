package org.puente.benchmarks.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;

import org.puente.benchmarks.environment.LogWriter;
import org.puente.benchmarks.environment.Population;
import org.puente.benchmarks.environment.ServiceEnvironment;
import org.puente.benchmarks.load.Latencies.Interval;
import org.puente.benchmarks.load.Latencies.Quantiles;
import org.puente.benchmarks.load.bare.BareWriter;
import org.puente.contract.reading.Json;

/** {@code end-to-end}: the rate that both services hold, the latency of changes, and a bare loop as the baseline. */
public final class EndToEndCommand {

    private static final int FIRST_RATE = 50;
    private static final int WARM_UP_SECONDS = 90;
    private static final int TRIAL_SECONDS = 10;
    private static final double HELD_MILLIS = 1_000;
    private static final double PROMISED_MILLIS = 250;
    private static final double PROMISED_RATIO = 0.6;

    private final Population population;
    private final int seconds;
    private final PrintStream out;

    private EndToEndCommand(Population population, int seconds, PrintStream out) {
        this.population = population;
        this.seconds = seconds;
        this.out = out;
    }

    /**
     * Prints a table and, last, its figures as one line of JSON.
     *
     * @param perSide profiles on each side before the load
     * @param seconds duration of each of the two reported loads
     * @param rate    events a second; if empty, the highest rate held is searched
     */
    public static void run(int perSide, int seconds, OptionalInt rate, long seed, int heapGigabytes, PrintStream out)
            throws IOException, InterruptedException {
        out.printf(Locale.ROOT, "%,d profiles on each side, seed %d, %d s each%n%n", perSide, seed, seconds);
        EndToEndCommand command = new EndToEndCommand(Population.of(perSide, seed), seconds, out);
        try (ServiceEnvironment environment = ServiceEnvironment.open()) {
            LogWriter.write(command.population, environment.bootstrapServers());
            command.run(environment, rate, seed, heapGigabytes);
        }
    }

    private void run(ServiceEnvironment environment, OptionalInt given, long seed, int heapGigabytes)
            throws IOException, InterruptedException {
        LoadRun full;
        Latencies atFull;
        Latencies atHalf;
        long wrong;
        try (ServicesUnderLoad services = new ServicesUnderLoad(environment, population, seed, heapGigabytes)) {
            ReferenceFold reference = new ReferenceFold(population);
            reference.fold(services.run(FIRST_RATE, WARM_UP_SECONDS).sent());
            double rate = given.isPresent() ? given.getAsInt() : rate(services, reference);
            full = services.run(rate, seconds);
            atFull = show(full, latencies(full, reference));
            LoadRun half = services.run(rate / 2, seconds);
            atHalf = show(half, latencies(half, reference));
            wrong = reference.differing(services.lists());
        }
        double bare = new BareWriter(environment, full.writes()).perSecond();
        report(new Result(population.perSide(), full.rate(), isHeld(full, atFull), full.listWritesPerSecond(),
                full.listWritesPerEvent(), bare, full.listWritesPerSecond() / bare,
                atHalf.of(Interval.TO_STORE_EVERY_LIST), atFull.of(Interval.TO_STORE_EVERY_LIST), wrong));
    }

    private double rate(ServicesUnderLoad services, ReferenceFold reference) {
        return RateSearch.from(FIRST_RATE, rate -> {
            try {
                LoadRun trial = services.run(rate, TRIAL_SECONDS);
                boolean held = isHeld(trial, latencies(trial, reference));
                out.printf(Locale.ROOT, "%,8.1f events/s for %d s: %s, %,d refused, %.1f s behind at the end%n",
                        rate, TRIAL_SECONDS, held ? "held" : "not held", trial.refused(), trial.overdue() / 1e9);
                return held;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopping);
            }
        });
    }

    private static Latencies latencies(LoadRun run, ReferenceFold reference) {
        return Latencies.of(run.sent(), Visibility.of(reference.fold(run.sent()), run.writes()));
    }

    private static boolean isHeld(LoadRun run, Latencies latencies) {
        return run.refused() == 0 && latencies.isMostly(Interval.SCHEDULE_TO_STORE_EVERY_LIST, HELD_MILLIS);
    }

    private Latencies show(LoadRun run, Latencies latencies) {
        out.printf(Locale.ROOT, "%n%,.1f events/s: %s, %,d events, %,d refused, %.1f s behind at the end%n",
                run.rate(), isHeld(run, latencies) ? "held" : "not held", run.sent().size(), run.refused(),
                run.overdue() / 1e9);
        out.printf(Locale.ROOT, "%-34s %10s %10s %10s%n", "", "p50 ms", "p99 ms", "most ms");
        for (Interval interval : Interval.values()) {
            Quantiles it = latencies.of(interval);
            out.printf(Locale.ROOT, "%-34s %,10.1f %,10.1f %,10.1f%n", interval.label(), it.p50(), it.p99(), it.most());
        }
        out.printf(Locale.ROOT, "list writes: %.1f an event; most lists turned by one: %,d; never seen to turn: %d%n",
                run.listWritesPerEvent(), latencies.mostLists(), latencies.unseen());
        ProcessorTime took = run.took();
        out.printf(Locale.ROOT, "processor ms an event: ingest service %.2f, matcher service %.2f, all else %.2f%n",
                run.millisPerEvent(took.ingest()), run.millisPerEvent(took.matcher()),
                run.millisPerEvent(took.rest()));
        return latencies;
    }

    private void report(Result it) {
        out.printf(Locale.ROOT, "%nlist writes a second: %,.0f, an event: %.2f%n", it.listWritesPerSecond(),
                it.listWritesPerEvent());
        out.printf(Locale.ROOT, "list writes a second of the bare loop: %,.0f%n", it.bareListWritesPerSecond());
        out.printf(Locale.ROOT, "lists that differ from a computation of their own: %d%n%n", it.wrongLists());
        claim("p99 from 202 to every list in the store at half the rate, ms", it.atHalf().p99(),
                it.atHalf().p99() < PROMISED_MILLIS, "less than %.0f".formatted(PROMISED_MILLIS));
        claim("list writes of the bare loop's, %", it.ratio() * 100, it.ratio() >= PROMISED_RATIO,
                "at least %.0f".formatted(PROMISED_RATIO * 100));
        out.println(new String(Json.write(it), StandardCharsets.UTF_8));
    }

    private void claim(String what, double figure, boolean kept, String promise) {
        out.printf(Locale.ROOT, "%s: %,.1f, promised %s: %s%n", what, figure, promise, kept ? "kept" : "missed");
    }

    /** The line of JSON; quantiles from 202 to every affected list in the store. */
    private record Result(int perSide, double eventsPerSecond, boolean held, double listWritesPerSecond,
            double listWritesPerEvent, double bareListWritesPerSecond, double ratio, Quantiles atHalf,
            Quantiles atRate, long wrongLists) {}
}
