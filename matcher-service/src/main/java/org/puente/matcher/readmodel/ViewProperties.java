package org.puente.matcher.readmodel;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How MongoDB is kept a view of the log.
 *
 * @param maxBatch     documents written at once, 1 to 10,000
 * @param maxWaiting   of each view, the records that are read and wait to be written; beyond that nothing is read
 * @param checkEvery   how often to ask whether the store still has what was written
 * @param handover     how long after a start instances that show an earlier incarnation of the topic may still write;
 *                     longer than {@code checkEvery}, within which they notice. Then what they wrote is removed
 * @param firstRetry   the first wait after a failure
 * @param longestRetry no wait after a failure is longer
 */
@Validated
@ConfigurationProperties("puente.view")
public record ViewProperties(@DefaultValue("100") @Min(1) @Max(10_000) int maxBatch,
        @DefaultValue("32MB") DataSize maxWaiting,
        @DefaultValue("2s") @DurationMin(millis = 100) Duration checkEvery,
        @DefaultValue("1m") @DurationMin(millis = 1) Duration handover,
        @DefaultValue("200ms") @DurationMin(millis = 1) Duration firstRetry,
        @DefaultValue("5s") @DurationMin(millis = 1) Duration longestRetry) {}
