package org.puente.http.bearer;

import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a token must say. Where its key, issuer and audience come from is Spring's own to configure, under
 * {@code spring.security.oauth2.resourceserver.jwt}.
 *
 * @param writeScope the scope that everything but GET and HEAD needs, for example {@code profiles:write}
 */
@Validated
@ConfigurationProperties("puente.bearer")
record BearerSettings(@Pattern(regexp = "[a-z:-]+") String writeScope) {}
