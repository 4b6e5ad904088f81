package org.puente.matcher.control;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the day on the log follows the clock.
 *
 * @param pace time between two records that move the day forward, a minute unless set
 */
@Validated
@ConfigurationProperties("puente.today")
public record TodayProperties(@DefaultValue("1m") @DurationMin(millis = 1) Duration pace) {}
