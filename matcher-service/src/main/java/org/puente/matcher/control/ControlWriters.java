package org.puente.matcher.control;

import java.time.Clock;
import java.util.List;

import org.puente.matcher.inputs.ModelSwitch;
import org.puente.matcher.matching.Matching;
import org.springframework.stereotype.Component;

/** Makes keepers for whoever owns partition 0. */
@Component
public class ControlWriters {

    private static final int KEPT_BY = 0;

    private final Clock clock;
    private final Matching matching;
    private final ModelSwitch succession;
    private final ModelRefitter refits;
    private final ControlTopic topic;

    ControlWriters(Clock clock, Matching matching, ModelSwitch succession, ModelRefitter refits, ControlTopic topic) {
        this.clock = clock;
        this.matching = matching;
        this.succession = succession;
        this.refits = refits;
        this.topic = topic;
    }

    /** What the owner of this partition has to keep, beside its lists. */
    public List<ControlWriter> of(int partition) {
        return partition == KEPT_BY
                ? List.of(new TodayWriter(clock, matching, topic), new ModelWriter(succession, refits, topic))
                : List.of();
    }
}
