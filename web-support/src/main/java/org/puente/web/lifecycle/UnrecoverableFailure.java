package org.puente.web.lifecycle;

/**
 * Published by whatever part of a service finds that it cannot do its work, and that waiting will not change that.
 *
 * @param sentence why, and what would help
 */
public record UnrecoverableFailure(String sentence) {}
