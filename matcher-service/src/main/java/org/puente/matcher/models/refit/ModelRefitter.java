package org.puente.matcher.models.refit;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.reading.Json;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.models.ModelProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Fits the model in force to the corpus once the corpus has doubled since the model's own count. The count runs on a
 * thread of its own; its result is used only while the model that it was made for is still in force.
 */
@Component
public class ModelRefitter implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ModelRefitter.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Pattern EARLIER_COUNT = Pattern.compile("\\.n\\d+$");
    private static final int LONGEST_VERSION = 64;

    private final Matching matching;
    private final CorpusScan corpus;
    private final ModelProperties properties;
    private volatile boolean stopping;
    private @Nullable Count count;

    ModelRefitter(Matching matching, CorpusScan corpus, ModelProperties properties) {
        this.matching = matching;
        this.corpus = corpus;
        this.properties = properties;
    }

    /** The refitted model if a refit is due and the corpus has been counted; starts the count when it is due. */
    public synchronized Optional<Model> of(Model standing) {
        if (!properties.refit() || !hasOutgrown(standing, matching.profiles())) {
            return Optional.empty();
        }
        Count running = count;
        if (running == null || running.isOver(standing)) {
            count = new Count(standing);
            return Optional.empty();
        }
        return running.take();
    }

    @Override
    public void destroy() {
        stopping = true;
    }

    private boolean hasOutgrown(Model standing, int profiles) {
        return profiles >= properties.refitFrom() && profiles >= 2L * standing.statistics().profiles();
    }

    /**
     * The version of a model refitted to this many profiles: the earlier version with a suffix, within 64 characters.
     */
    static String version(String before, int profiles) {
        String count = ".n" + profiles;
        String base = EARLIER_COUNT.matcher(before).replaceFirst("");
        return base.substring(0, Math.min(base.length(), LONGEST_VERSION - count.length())) + count;
    }

    /** A count of the corpus for one model. */
    private final class Count {

        private final Model standing;
        private final Thread thread;
        private volatile Optional<Model> refitted = Optional.empty();
        private volatile boolean early;
        private volatile long ended;

        Count(Model standing) {
            this.standing = standing;
            this.thread = Thread.ofPlatform().name("corpus-count").daemon().start(this::run);
        }

        /** The refitted model, given once: if writing it fails, the write is not repeated. */
        Optional<Model> take() {
            Optional<Model> taken = refitted;
            refitted = Optional.empty();
            return taken;
        }

        /**
         * Whether another count may begin: this one was for another model, or ended before the corpus had doubled, or
         * was taken at least a minute ago.
         */
        boolean isOver(Model now) {
            return !standing.equals(now) || (!thread.isAlive() && refitted.isEmpty()
                    && (early || System.nanoTime() - ended > PAUSE.toNanos()));
        }

        private void run() {
            Optional<Statistics> corpusNow = corpus.count(() -> stopping);
            early = corpusNow.filter(statistics -> !hasOutgrown(standing, statistics.profiles())).isPresent();
            refitted = corpusNow.filter(_ -> !early).map(this::refit)
                    .filter(model -> Json.write(model).length <= Json.MOST_MODEL_BYTES);
            LOG.info("The corpus was counted for model {}: {}", standing.version(),
                    refitted.map(Model::version).orElse("no model"));
            ended = System.nanoTime();
        }

        private Model refit(Statistics statistics) {
            return standing.refitted(version(standing.version(), statistics.profiles()), statistics);
        }
    }
}
