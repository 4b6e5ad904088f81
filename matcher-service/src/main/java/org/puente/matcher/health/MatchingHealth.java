package org.puente.matcher.health;

import org.puente.contract.control.Model;
import org.puente.engine.Models;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.lists.Ownership;
import org.puente.matcher.models.switching.ModelSwitch;
import org.puente.matcher.readmodel.Views;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up once the fold has reached the end of the log, the model that the log names is for this engine, every owned
 * partition of the match topic equals what the engine computes, and MongoDB has once shown it: a later outage of the
 * store is told by {@code store}.
 */
@Component("matchingHealthIndicator")
class MatchingHealth implements HealthIndicator {

    private final FoldProgress progress;
    private final Ownership ownership;
    private final Views views;
    private final ModelSwitch modelSwitch;
    private volatile boolean shownOnce;

    MatchingHealth(FoldProgress progress, Ownership ownership, Views views, ModelSwitch modelSwitch) {
        this.progress = progress;
        this.modelSwitch = modelSwitch;
        this.ownership = ownership;
        this.views = views;
    }

    @Override
    public Health health() {
        boolean settled = ownership.settled();
        shownOnce |= settled && views.caughtUp();
        return (progress.caughtUp() && settled && shownOnce ? Health.up() : Health.outOfService())
                .withDetail("folded", progress.caughtUp()).withDetail("lag", progress.lag())
                .withDetail("partitions", ownership.partitions()).withDetail("reconciled", settled)
                .withDetail("shown", shownOnce).withDetail("engineRevision", Models.REVISION)
                .withDetail("logRevision", modelSwitch.named().map(Model::revision).orElse(Models.REVISION)).build();
    }
}
