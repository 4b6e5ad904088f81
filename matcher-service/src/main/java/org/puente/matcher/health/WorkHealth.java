package org.puente.matcher.health;

import java.util.List;
import java.util.stream.Stream;

import org.puente.eventlog.ServiceLoop;
import org.puente.matcher.inputs.InputFold;
import org.puente.matcher.lists.Ownership;
import org.puente.matcher.readmodel.Views;
import org.puente.matcher.snapshots.SnapshotWriter;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down, and the service no longer alive, when a defect has ended a part of the work. No outage does. */
@Component("workHealthIndicator")
class WorkHealth implements HealthIndicator {

    private final List<ServiceLoop> loops;

    WorkHealth(InputFold fold, Ownership ownership, SnapshotWriter snapshots, Views views) {
        this.loops = Stream.concat(Stream.of(fold, ownership, snapshots), views.loops().stream()).toList();
    }

    @Override
    public Health health() {
        List<String> ended = loops.stream().filter(ServiceLoop::isBroken).map(ServiceLoop::name).toList();
        return (ended.isEmpty() ? Health.up() : Health.down()).withDetail("ended", ended).build();
    }
}
