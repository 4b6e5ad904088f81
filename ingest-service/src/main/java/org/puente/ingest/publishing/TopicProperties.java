package org.puente.ingest.publishing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the profile topic is created. Every service is told the same.
 *
 * @param partitions        fixed for life, 1 to 1,000
 * @param replicationFactor copies of every record, 1 to 9
 */
@Validated
@ConfigurationProperties("puente.topics")
record TopicProperties(@DefaultValue("12") @Min(1) @Max(1000) int partitions,
        @DefaultValue("1") @Min(1) @Max(9) short replicationFactor) {}
