package org.puente.benchmarks.load.watch;

import java.util.concurrent.locks.LockSupport;

/** A thread that polls until it is closed. */
abstract class Watcher implements AutoCloseable {

    private final Thread thread;
    private volatile boolean closed;

    Watcher(String name) {
        thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** Polls once; returns the nanoseconds to wait before the next poll. */
    abstract long poll();

    /** Closes the client, in the polling thread. */
    abstract void closeClient();

    public void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            LockSupport.parkNanos(poll());
        }
        closeClient();
    }
}
