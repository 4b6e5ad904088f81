package org.puente.web.limits;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The limits of a door.
 *
 * @param body     the most that a request's body may be, except on the paths below
 * @param bodies   paths whose bodies have a limit of their own; the first that fits counts
 * @param streamed path patterns whose bodies are read as they come and may be of any size
 * @param requests the most requests in work at once, health and metrics apart; the next is told to come back
 */
@Validated
@ConfigurationProperties("puente.limits")
record LimitProperties(@DefaultValue("64KB") DataSize body, @DefaultValue List<@Valid Body> bodies,
        @DefaultValue List<String> streamed, @DefaultValue("48") @Min(1) @Max(10_000) int requests) {

    LimitProperties {
        bodies = List.copyOf(bodies);
        streamed = List.copyOf(streamed);
    }

    /**
     * @param path a path pattern, for example {@code /api/model/**}
     * @param most the most that a body may be there
     */
    record Body(@NotBlank String path, DataSize most) {}
}
