package org.puente.contract.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a profile says of itself in one language: plain text, no markup.
 *
 * @param name        1 to 200 characters
 * @param summary     at most 500 characters
 * @param description at most 4,000 characters
 */
public record Texts(String name, @Nullable String summary, @Nullable String description) {}
