package org.puente.contract.decision;

import org.jspecify.annotations.Nullable;

/**
 * The value of a decision record.
 *
 * @param verdict what was decided
 * @param note    why, in the actor's words: plain text, at most 500 characters
 */
public record Decision(Verdict verdict, @Nullable String note) {}
