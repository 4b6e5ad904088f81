package org.puente.matcher.inputs;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the log is read.
 *
 * @param pollTimeout    how long one poll waits for records
 * @param maxPollRecords records folded at once, 1 to 10,000
 * @param firstRetry     the first wait after a failure
 * @param longestRetry   no wait after a failure is longer
 */
@Validated
@ConfigurationProperties("puente.fold")
public record FoldProperties(@DefaultValue("200ms") @DurationMin(millis = 1) Duration pollTimeout,
        @DefaultValue("500") @Min(1) @Max(10_000) int maxPollRecords,
        @DefaultValue("200ms") @DurationMin(millis = 1) Duration firstRetry,
        @DefaultValue("10s") @DurationMin(millis = 1) Duration longestRetry) {}
