package org.puente.matcher.models;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How models are fitted and tried.
 *
 * @param refit            whether the model is fitted anew as the corpus grows
 * @param refitFrom        profiles that there must be before the first fit, 1 to 100,000,000
 * @param longestTrial     a trial that takes longer is given up
 * @param rememberedTrials how many of the last trials can be asked for, 1 to 100
 */
@Validated
@ConfigurationProperties("puente.model")
public record ModelProperties(@DefaultValue("true") boolean refit,
        @DefaultValue("1000") @Min(1) @Max(100_000_000) int refitFrom,
        @DefaultValue("30m") @DurationMin(millis = 1) Duration longestTrial,
        @DefaultValue("5") @Min(1) @Max(100) int rememberedTrials) {}
