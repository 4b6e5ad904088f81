package org.puente.web.lifecycle;

import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;

/** Ends a service that no waiting can help, with one sentence, and tells whoever started it. */
public final class ServiceTermination {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceTermination.class);

    private final ConfigurableApplicationContext context;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    ServiceTermination(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EventListener
    void giveUp(UnrecoverableFailure reason) {
        LOG.error("{}", reason.sentence());
        // whoever publishes may be a daemon, and its threads would be too: the process could end before its exit code is set
        Thread.ofPlatform().name("giving-up").daemon(false).start(() -> {
            context.close();
            ended.complete(null);
        });
    }

    /**
     * Runs this after the service has ended because it could not go on; on a thread that keeps the process until then.
     */
    public void then(Runnable action) {
        var _ = ended.thenRun(action);
    }
}
