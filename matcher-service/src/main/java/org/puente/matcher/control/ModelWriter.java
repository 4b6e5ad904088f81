package org.puente.matcher.control;

import java.util.Optional;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.control.Model;
import org.puente.engine.Models;
import org.puente.matcher.inputs.ModelSwitch;

/**
 * Puts a model on the log that has none, and one fitted to the corpus as it has grown in place of one fitted to half of
 * it. A model that somebody else names in the very moment between this one's being asked for and written is replaced.
 */
final class ModelWriter implements ControlWriter {

    private final ModelSwitch succession;
    private final ModelRefitter refits;
    private final ControlTopic topic;
    private final PendingWrite<Model> onItsWay = new PendingWrite<>();

    ModelWriter(ModelSwitch succession, ModelRefitter refits, ControlTopic topic) {
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
        return wanted.filter(model -> !onItsWay.holds(model)).map(model -> {
            onItsWay.send(model);
            return topic.message(model);
        });
    }
}
