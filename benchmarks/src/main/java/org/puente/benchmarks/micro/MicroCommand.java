package org.puente.benchmarks.micro;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.puente.contract.reading.Json;

/** {@code micro}: time of each step from a profile's record to a list's record. */
public final class MicroCommand {

    private static final TimeValue SECOND = TimeValue.seconds(1);
    private static final int WARM_UP = 5;

    private MicroCommand() {}

    /**
     * Prints the report of the harness and, last, microseconds by step as one line of JSON.
     *
     * @param seconds measuring time in each of two processes for each step
     */
    public static void run(int seconds, PrintStream out) {
        Map<String, Double> microseconds = new TreeMap<>();
        try {
            for (RunResult step : new Runner(new OptionsBuilder().include(RecordSteps.class.getName()).forks(2)
                    .warmupTime(SECOND).warmupIterations(WARM_UP).measurementTime(SECOND)
                    .measurementIterations(seconds).build()).run()) {
                microseconds.put(step.getPrimaryResult().getLabel(), step.getPrimaryResult().getScore());
            }
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
        out.println(new String(Json.write(Map.of("microseconds", microseconds)), StandardCharsets.UTF_8));
    }
}
