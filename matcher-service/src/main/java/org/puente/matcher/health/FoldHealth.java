package org.puente.matcher.health;

import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.inputs.InputFold;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the fold has ended though the service runs: only a restart can help. */
@Component("foldHealthIndicator")
class FoldHealth implements HealthIndicator {

    private final InputFold fold;
    private final FoldProgress progress;

    FoldHealth(InputFold fold, FoldProgress progress) {
        this.fold = fold;
        this.progress = progress;
    }

    @Override
    public Health health() {
        return (fold.isAlive() ? Health.up() : Health.down()).withDetail("lag", progress.lag()).build();
    }
}
