package org.puente.benchmarks.load.watch;

import java.util.concurrent.locks.LockSupport;

/** A thread that looks again and again until it is closed. */
abstract class Watcher implements AutoCloseable {

    private final Thread thread;
    private volatile boolean closed;

    Watcher(String name) {
        thread = Thread.ofPlatform().name(name).daemon().unstarted(this::watch);
    }

    /** Looks once; returns how many nanoseconds to wait before the next time. */
    abstract long look();

    /** Gives back what it looks with. */
    abstract void end();

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

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(look());
        }
        end();
    }
}
