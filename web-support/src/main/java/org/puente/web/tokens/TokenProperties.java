package org.puente.web.tokens;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a token must say. Where its key, issuer and audience come from is Spring's own to configure, under
 * {@code spring.security.oauth2.resourceserver.jwt}.
 *
 * @param writeScope the scope that everything but GET and HEAD needs, for example {@code profiles:write}
 * @param areas      paths that need a scope of their own in its place; the first that fits counts
 */
@Validated
@ConfigurationProperties("puente.bearer")
record TokenProperties(@Pattern(regexp = TokenProperties.SCOPE) String writeScope,
        @DefaultValue List<@Valid Area> areas) {

    private static final String SCOPE = "[a-z:-]+";

    TokenProperties {
        areas = List.copyOf(areas);
    }

    /**
     * @param path       a path pattern, for example {@code /api/model/**}
     * @param writeScope the scope that everything but GET and HEAD needs there
     */
    record Area(@NotBlank String path, @Pattern(regexp = SCOPE) String writeScope) {}
}
