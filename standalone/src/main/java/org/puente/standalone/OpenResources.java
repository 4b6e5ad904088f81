package org.puente.standalone;

import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.LoggerFactory;

/** A stack of open resources, closed last first. Safe for use by several threads: one may close while another adds. */
final class OpenResources implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    /**
     * Adds an open resource and returns it.
     *
     * @throws CannotStartException if the stack is closed already; the resource is then closed as well
     */
    synchronized <T extends AutoCloseable> T add(T resource) {
        if (closed) {
            close(resource);
            throw new CannotStartException("Puente was told to stop while it started.");
        }
        open.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(OpenResources.class).error(
                    "A resource did not close in order; the next start recovers it",
                    e);
        }
    }
}
