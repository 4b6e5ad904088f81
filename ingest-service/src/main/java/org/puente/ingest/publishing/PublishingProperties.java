package org.puente.ingest.publishing;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How this service uses the log. Where it is and how to log in is Spring's own to configure, under
 * {@code spring.kafka}.
 *
 * @param answerWithin   a single profile is on the log after this, or the answer is that the log is away
 * @param importPatience the same for a line of an import, which Kafka's client retries meanwhile
 * @param buffer         memory for records on their way, for each of the two producers
 */
@Validated
@ConfigurationProperties("puente.log")
record PublishingProperties(
        @DefaultValue("8s") @DurationMin(seconds = 1) @DurationMax(minutes = 1) Duration answerWithin,
        @DefaultValue("30s") @DurationMin(seconds = 1) @DurationMax(minutes = 10) Duration importPatience,
        @DefaultValue("8MB") DataSize buffer) {}
