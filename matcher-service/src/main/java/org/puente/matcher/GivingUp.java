package org.puente.matcher;

import java.util.concurrent.CountDownLatch;

import org.puente.matcher.profilelog.CannotGoOn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends a service that no waiting can help, with one sentence, and tells whoever started it. */
@Component
class GivingUp {

    private static final Logger LOG = LoggerFactory.getLogger(GivingUp.class);

    private final ConfigurableApplicationContext context;
    private final CountDownLatch ended = new CountDownLatch(1);

    GivingUp(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EventListener
    void giveUp(CannotGoOn reason) {
        LOG.error("{}", reason.sentence());
        Thread.ofPlatform().name("giving-up").start(() -> {
            context.close();
            ended.countDown();
        });
    }

    /** Runs this after the service has ended because it could not go on. */
    void then(Runnable action) {
        Thread.ofPlatform().name("after-giving-up").daemon().start(() -> {
            try {
                ended.await();
                action.run();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
