package org.puente.matcher.inputs;

import java.util.List;

import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;

/** The topics that lists are computed from. */
public final class InputTopics {

    /** In no particular order: the fold's result does not depend on how the topics interleave. */
    public static final List<Topic> ALL = List.of(Topics.PROFILES, Topics.DECISIONS, Topics.CONTROL);

    private InputTopics() {}
}
