package org.puente.standalone;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.puente.embedded.EmbeddedStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main class: starts broker, store and services, loads the sample programme, prints its best suggestions, and runs
 * until the process is stopped.
 *
 * <p>Exit status: 1 with one sentence on the error stream if the program cannot start.
 */
public final class Standalone {

    private Standalone() {}

    /**
     * Starts the program; does not return.
     *
     * @param arguments options such as {@code --puente.standalone.data=data}
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            StandaloneProperties properties = StandaloneProperties.of(Options.of(arguments));
            LocalStack stack = new LocalStack(properties);
            Logs.to(properties.data());
            run(properties, stack, Console.ofProcess());
        } catch (CannotStartException | EmbeddedStartException refusal) {
            end(refusal.getMessage());
        }
    }

    private static void run(StandaloneProperties properties, LocalStack stack, Console console)
            throws InterruptedException {
        // Not a logger below org.puente: those also print on the console, where one sentence is enough.
        Logger log = LoggerFactory.getLogger("start");
        AtomicBoolean running = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, console, running.get()), "stop"));
        try {
            new FirstSteps(properties, stack, console).take();
        } catch (CannotStartException | EmbeddedStartException refusal) {
            log.error("Cannot start", refusal);
            throw refusal;
        } catch (IOException | RuntimeException failure) {
            log.error("Cannot start", failure);
            throw new CannotStartException("Puente cannot start: logs/puente.log in the data folder says why.",
                    failure);
        }
        running.set(true);
        new CountDownLatch(1).await();
    }

    private static void stop(LocalStack stack, Console console, boolean wasRunning) {
        if (wasRunning) {
            console.say("Stopping.");
        }
        stack.close();
    }

    private static void end(@Nullable String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
