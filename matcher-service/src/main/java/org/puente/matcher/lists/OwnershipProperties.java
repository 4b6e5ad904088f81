package org.puente.matcher.lists;

import java.time.Duration;

import jakarta.validation.constraints.NotBlank;

import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How instances share the partitions.
 *
 * @param group          the consumer group that assigns partitions and holds the offsets of sent rejections
 * @param instanceId     a lasting name of this instance, so that it gets its partitions back at once after a crash;
 *                       unique among instances; absent: a restarted instance waits for its predecessor's session to end
 * @param sessionTimeout after which a silent instance loses its partitions
 */
@Validated
@ConfigurationProperties("puente.ownership")
public record OwnershipProperties(@DefaultValue("puente-lists") @NotBlank String group, @Nullable String instanceId,
        @DefaultValue("10s") @DurationMin(seconds = 1) Duration sessionTimeout) {}
