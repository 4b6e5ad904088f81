package org.puente.standalone;

import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.LoggerFactory;

/** What has been opened and will be closed, the last first. May be closed while another thread still opens. */
final class OpenResources implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    /**
     * Returns what it was given.
     *
     * @throws CannotStartException if the end has come meanwhile; what was given is then closed
     */
    synchronized <T extends AutoCloseable> T add(T opened) {
        if (closed) {
            close(opened);
            throw new CannotStartException("Puente was told to stop while it started.");
        }
        open.push(opened);
        return opened;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(OpenResources.class).error(
                    "A part did not close in order; the next start makes it good",
                    e);
        }
    }
}
