package org.puente.contract.reading;

/**
 * One thing wrong with a record.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole record
 * @param rule    which rule, a stable code such as {@code required} or {@code territory-in-country}
 * @param detail  the rule in a sentence; never the refused value
 */
public record Problem(String pointer, String rule, String detail) {}
