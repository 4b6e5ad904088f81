package org.puente.matcher.models.switching;

import java.util.Optional;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.control.Model;
import org.puente.engine.Models;
import org.puente.matcher.control.ControlTopic;
import org.puente.matcher.control.ControlWriter;
import org.puente.matcher.control.PendingWrite;
import org.puente.matcher.models.refit.ModelRefitter;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Writes the initial model to a log that names none, and a refitted model once the corpus has doubled. A model that
 * another writer names between {@link #due} and the write is replaced.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class ModelWriter implements ControlWriter {

    private final ModelSwitch modelSwitch;
    private final ModelRefitter refitter;
    private final ControlTopic topic;
    private final PendingWrite<Model> pending = new PendingWrite<>();

    ModelWriter(ModelSwitch modelSwitch, ModelRefitter refitter, ControlTopic topic) {
        this.modelSwitch = modelSwitch;
        this.refitter = refitter;
        this.topic = topic;
    }

    @Override
    public Optional<ProducerRecord<byte[], byte[]>> due() {
        if (!modelSwitch.isEntitled() || modelSwitch.underWay().isPresent()) {
            return Optional.empty();
        }
        Optional<Model> named = modelSwitch.named();
        Optional<Model> wanted = named.isEmpty() ? Optional.of(Models.initial()) : named.flatMap(refitter::of);
        return wanted.filter(model -> !pending.holds(model)).map(model -> {
            pending.send(model);
            return topic.message(model);
        });
    }
}
