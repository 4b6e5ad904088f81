package org.puente.matcher.api;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of what readers may ask.
 *
 * @param longestWait for a list to follow a record
 * @param maxWaiting  readers that may wait at once, 1 to 10,000
 * @param maxPage     entries on one page, 1 to 1,000
 */
@Validated
@ConfigurationProperties("puente.reads")
public record ReadsProperties(@DefaultValue("10s") @DurationMin(millis = 1) Duration longestWait,
        @DefaultValue("64") @Min(1) @Max(10_000) int maxWaiting,
        @DefaultValue("200") @Min(1) @Max(1000) int maxPage) {}
