package org.puente.eventlog.reading;

import java.time.Duration;

/**
 * How a {@link LogReader} polls.
 *
 * @param timeout    how long one poll waits for records
 * @param maxRecords records of one poll
 * @param firstRetry the first wait after a failure; later ones are longer, up to two seconds
 */
public record PollSettings(Duration timeout, int maxRecords, Duration firstRetry) {}
