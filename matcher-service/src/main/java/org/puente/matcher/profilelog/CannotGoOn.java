package org.puente.matcher.profilelog;

/**
 * The log cannot be folded, and waiting will not change that.
 *
 * @param sentence why, and what would help
 */
public record CannotGoOn(String sentence) {}
