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
 * Fits the standing model to the corpus once that has doubled since it was last counted. The counting has a thread of
 * its own; what comes of it counts only while the model still stands that it was made for.
 */
@Component
public class ModelRefitter implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ModelRefitter.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);
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

    /** The standing model fitted anew, if it is time for that and the corpus has been counted; starts to count it. */
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

    /** The version of a model fitted to so many profiles: named after the one before, within 64 characters. */
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
            this.thread = Thread.ofPlatform().name("census").daemon().start(this::run);
        }

        /** What came of it, once: should writing it fail, it is not tried again and again. */
        Optional<Model> take() {
            Optional<Model> taken = refitted;
            refitted = Optional.empty();
            return taken;
        }

        /**
         * For another model, or it came a moment before the fold said how far it is, or it ended long ago and was
         * taken.
         */
        boolean isOver(Model now) {
            return !standing.equals(now) || (!thread.isAlive() && refitted.isEmpty()
                    && (early || System.nanoTime() - ended > AGAIN.toNanos()));
        }

        private void run() {
            Optional<Statistics> corpusNow = corpus.count(() -> stopping);
            early = corpusNow.filter(statistics -> !hasOutgrown(standing, statistics.profiles())).isPresent();
            refitted = corpusNow.filter(_ -> !early).map(this::refit)
                    .filter(model -> Json.write(model).length <= Json.MOST_MODEL_BYTES);
            LOG.info("The corpus was counted for model {}: {}", standing.version(),
                    refitted.map(Model::version).orElse("nothing came of it"));
            ended = System.nanoTime();
        }

        private Model refit(Statistics statistics) {
            return standing.refitted(version(standing.version(), statistics.profiles()), statistics);
        }
    }
}
