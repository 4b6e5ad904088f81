package org.puente.eventlog.topics;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports a topic that is not as declared in one sentence instead of a stack trace. */
final class TopicMismatchAnalyzer extends AbstractFailureAnalyzer<TopicMismatchException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TopicMismatchException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Make puente.topics.partitions agree with the topic; partition counts are fixed for life.", cause);
    }
}
