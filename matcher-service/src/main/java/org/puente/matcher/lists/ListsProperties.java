package org.puente.matcher.lists;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.puente.eventlog.Backoff;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How lists are published.
 *
 * @param maxPerTransaction  lists in one transaction, 1 to 10,000
 * @param pace               no transaction of a partition begins sooner after the one before, unless that was full;
 *                           what changes meanwhile is written together
 * @param transactionTimeout after which the broker aborts a transaction whose writer vanished; until then readers of
 *                           committed records wait
 * @param firstRetry         the first wait after a failure
 * @param longestRetry       no wait after a failure is longer
 */
@Validated
@ConfigurationProperties("puente.lists")
public record ListsProperties(@DefaultValue("500") @Min(1) @Max(10_000) int maxPerTransaction,
        @DefaultValue("25ms") @DurationMax(seconds = 1) Duration pace,
        @DefaultValue("10s") @DurationMin(seconds = 1) Duration transactionTimeout,
        @DefaultValue("200ms") @DurationMin(millis = 1) Duration firstRetry,
        @DefaultValue("5s") @DurationMin(millis = 1) Duration longestRetry) {

    /** Waits between attempts after failures. */
    Backoff backoff() {
        return new Backoff(firstRetry, longestRetry);
    }
}
