package org.puente.ingest.publishing;

import org.puente.eventlog.topics.TopicMismatchException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear sentence in place of a stack trace. */
final class TopicMismatchAnalyzer extends AbstractFailureAnalyzer<TopicMismatchException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TopicMismatchException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Make puente.topics.partitions agree with the topic; partition counts are fixed for life.", cause);
    }
}
