package org.puente.eventlog;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that runs from the start of the service to its stop. The work checks {@link #isRunning} at least every few
 * hundred milliseconds and returns when it is false.
 */
public abstract class ServiceLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceLoop.class);
    private static final Duration SOON = Duration.ofSeconds(3);

    private final String name;
    private final int phase;
    private final Duration patience;
    private volatile boolean running;
    private volatile boolean broken;
    private volatile Thread thread = new Thread();

    /**
     * @param name  of the thread
     * @param phase lower ones start earlier and stop later
     */
    protected ServiceLoop(String name, int phase) {
        this(name, phase, SOON);
    }

    /** @param patience how long a stop waits for the work to end before it is interrupted */
    protected ServiceLoop(String name, int phase, Duration patience) {
        this.name = name;
        this.phase = phase;
        this.patience = patience;
    }

    /** The work; waits out every failure of broker or store by itself, and ends soon when interrupted. */
    protected abstract void run();

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).start(this::runLoggingDefects);
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (!thread.join(patience)) {
                LOG.info("{} is interrupted, since it did not stop within {}", name, patience);
                thread.interrupt();
                thread.join(SOON);
            }
        } catch (InterruptedException stopping) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    /** False once the service is to stop. */
    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether a defect has ended the work. Only a restart of the service can help. */
    public boolean isBroken() {
        return broken;
    }

    /** The name of the thread. */
    public String name() {
        return name;
    }

    /** Whether the thread runs: false after a defect and after the stop. */
    public boolean isAlive() {
        return thread.isAlive();
    }

    @Override
    public int getPhase() {
        return phase;
    }

    private void runLoggingDefects() {
        try {
            run();
        } catch (RuntimeException | Error defect) {
            broken = true;
            LOG.error("{} ended by a defect; restart the service", name, defect);
        }
    }
}
