package org.puente.standalone;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.puente.embedded.EmbeddedStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts everything, shows what the sample programme comes to, and runs until it is told to stop.
 *
 * <p>Exit status: 1 with one sentence on the error stream if it cannot start; otherwise whatever stopped it.
 */
public final class Standalone {

    private Standalone() {}

    /**
     * Runs the program.
     *
     * @param arguments settings as {@code --puente.standalone.data=data}
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            StandaloneProperties settings = StandaloneProperties.of(Options.to(arguments));
            LocalStack house = new LocalStack(settings);
            Logs.to(settings.data());
            run(settings, house, Console.ofProcess());
        } catch (CannotStartException | EmbeddedStartException refusal) {
            end(refusal.getMessage());
        }
    }

    private static void run(StandaloneProperties settings, LocalStack house, Console console)
            throws InterruptedException {
        // Not one of Puente's own loggers: those speak on the console, where one sentence is enough.
        Logger log = LoggerFactory.getLogger("start");
        AtomicBoolean running = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house, console, running.get()), "stop"));
        try {
            new FirstSteps(settings, house, console).take();
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

    private static void stop(LocalStack house, Console console, boolean wasRunning) {
        if (wasRunning) {
            console.say("Stopping.");
        }
        house.close();
    }

    private static void end(@Nullable String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
