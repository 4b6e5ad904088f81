package org.puente.matcher.models.trial;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.eventlog.reading.LogReaders;
import org.puente.matcher.inputs.Decoder;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.matching.Matchmakers;
import org.puente.matcher.models.ModelProperties;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The trials of this instance: one at a time; the last few are remembered. */
@Component
public class Trials implements DisposableBean {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Matching matching;
    private final Matchmakers matchmakers;
    private final FoldProgress progress;
    private final LogReaders readers;
    private final Decoder decoder;
    private final ModelProperties properties;
    private final Map<String, TrialRun> remembered = new LinkedHashMap<>();
    private @Nullable TrialRun latest;

    Trials(Matching matching, Matchmakers matchmakers, FoldProgress progress, LogReaders readers, Decoder decoder,
            ModelProperties properties) {
        this.matching = matching;
        this.matchmakers = matchmakers;
        this.progress = progress;
        this.readers = readers;
        this.decoder = decoder;
        this.properties = properties;
    }

    /**
     * Starts a trial of a model against the model in force.
     *
     * @throws ProblemException if another trial runs, or the log has not been read yet
     */
    public synchronized TrialRun start(Model candidate) {
        if (!progress.caughtUp()) {
            throw new ProblemException(ProblemType.NOT_YET).retryAfter(SOON);
        }
        if (latest != null && latest.isRunning()) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        Model inForce = matching.model();
        ShadowLists lists = new ShadowLists(decoder, matchmakers.of(inForce), matchmakers.of(candidate));
        TrialRun run = new TrialRun(inForce, candidate, lists, progress.positions(), readers.open("puente-trial"),
                properties.longestTrial());
        latest = run;
        remembered.put(run.id(), run);
        if (remembered.size() > properties.rememberedTrials()) {
            remembered.remove(remembered.keySet().iterator().next());
        }
        run.start();
        return run;
    }

    public synchronized Optional<TrialRun> find(String id) {
        return Optional.ofNullable(remembered.get(id));
    }

    @Override
    public synchronized void destroy() {
        if (latest != null) {
            latest.cancel();
        }
    }
}
