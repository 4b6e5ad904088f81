package org.puente.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.puente.standalone.fixture.ServiceClients;

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

    /** Both services of a stack as seen with the stack's tokens. */
    static ServiceClients clients(LocalStack stack) {
        return new ServiceClients(stack.ingest(), stack.matcher(), stack.tokens().profiles(),
                stack.tokens().decisions(), HttpClient.newHttpClient());
    }

    /** Returns what the person saw by the time that everything was settled. */
    static String settle(StandaloneProperties settings, LocalStack stack) throws IOException, InterruptedException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            new FirstSteps(settings, stack, new Console(out, false)).take();
        }
        return seen.toString(StandardCharsets.UTF_8);
    }
}
