package org.puente.matcher.models.switching;

import java.util.List;

import org.puente.contract.control.Model;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;

/**
 * Gauges of the model in force and of the progress of the next. Alarm when instances name different models for long, or
 * when a shadow fold does not advance.
 */
@Component
class ModelMeters {

    private final MeterRegistry registry;
    private final MultiGauge inForce;

    ModelMeters(MeterRegistry registry) {
        this.registry = registry;
        this.inForce = MultiGauge.builder("puente.model").description("1 for the model in force").register(registry);
    }

    void show(Model model) {
        Tags tags = Tags.of("version", model.version(), "revision", model.revision());
        inForce.register(List.of(Row.of(tags, 1)), true);
    }

    void follow(ModelSwitch modelSwitch) {
        Gauge.builder("puente.model.refold", modelSwitch, it -> it.underWay().orElse(Double.NaN))
                .description("Share of the log folded for the next model; no number while there is none")
                .register(registry);
    }
}
