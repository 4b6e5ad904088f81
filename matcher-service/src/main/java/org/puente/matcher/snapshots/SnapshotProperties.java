package org.puente.matcher.snapshots;

import java.nio.file.Path;
import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether and when a snapshot is written.
 *
 * @param folder where it lies, one for each instance; without a folder there is no snapshot
 * @param every  how long after one the next is written; one is written at each orderly stop, too
 */
@Validated
@ConfigurationProperties("puente.snapshot")
public record SnapshotProperties(@Nullable Path folder, @DefaultValue("1h") @DurationMin(seconds = 1) Duration every) {}
