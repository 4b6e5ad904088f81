package org.puente.matcher.control;

import java.time.Clock;
import java.util.List;

import org.puente.matcher.matching.Matching;
import org.puente.matcher.profilelog.Succession;
import org.springframework.stereotype.Component;

/** Makes keepers for whoever owns partition 0. */
@Component
public class Keepers {

    private static final int KEPT_BY = 0;

    private final Clock clock;
    private final Matching matching;
    private final Succession succession;
    private final Refits refits;
    private final ControlTopic topic;

    Keepers(Clock clock, Matching matching, Succession succession, Refits refits, ControlTopic topic) {
        this.clock = clock;
        this.matching = matching;
        this.succession = succession;
        this.refits = refits;
        this.topic = topic;
    }

    /** What the owner of this partition has to keep, beside its lists. */
    public List<Keeper> of(int partition) {
        return partition == KEPT_BY
                ? List.of(new TodayKeeper(clock, matching, topic), new ModelKeeper(succession, refits, topic))
                : List.of();
    }
}
