package org.puente.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Local stacks on free ports, started in the test's JVM. */
final class LocalStacks {

    static final Path SAMPLE = Path.of("../samples/innovact/profiles.ndjson");

    static {
        Logs.to(Path.of("target"));
    }

    private LocalStacks() {}

    static StandaloneProperties withSample(Path data) {
        return new StandaloneProperties(data, 0, 0, 0, 0, SAMPLE, "en");
    }

    static StandaloneProperties withoutSample(Path data) {
        return new StandaloneProperties(data, 0, 0, 0, 0, StandaloneProperties.NONE, "en");
    }

    /** Returns what the person saw by the time that everything was settled. */
    static String settle(StandaloneProperties settings, LocalStack house) throws IOException, InterruptedException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            new FirstSteps(settings, house, new Console(out, false)).take();
        }
        return seen.toString(StandardCharsets.UTF_8);
    }
}
