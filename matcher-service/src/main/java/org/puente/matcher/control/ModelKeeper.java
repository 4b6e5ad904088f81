package org.puente.matcher.control;

import java.time.Duration;
import java.util.Optional;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.engine.Models;
import org.puente.matcher.profilelog.Succession;

/**
 * Puts a model on the log that has none, and one fitted to the corpus as it has grown in place of one fitted to half of
 * it. A model that somebody else names in the very moment between this one's being asked for and written is replaced.
 */
final class ModelKeeper implements Keeper {

    private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

    private final Succession succession;
    private final Refits refits;
    private final ControlTopic topic;
    private @Nullable Model published;
    private long publishedAt;

    ModelKeeper(Succession succession, Refits refits, ControlTopic topic) {
        this.succession = succession;
        this.refits = refits;
        this.topic = topic;
    }

    @Override
    public Optional<ProducerRecord<byte[], byte[]>> due() {
        if (!succession.isEntitled() || succession.underWay().isPresent()) {
            return Optional.empty();
        }
        Optional<Model> named = succession.named();
        Optional<Model> wanted = named.isEmpty() ? Optional.of(Models.initial()) : named.flatMap(refits::of);
        return wanted.filter(model -> !isOnItsWay(model)).map(model -> {
            published = model;
            publishedAt = System.nanoTime();
            return topic.message(model);
        });
    }

    private boolean isOnItsWay(Model model) {
        return model.equals(published) && System.nanoTime() - publishedAt < ON_ITS_WAY.toNanos();
    }
}
