package org.puente.engine.rule;

import java.util.List;

/**
 * Why a suggestion is not made, in codes, from the owner's point of view: "you" is whose list it would be in, "they" is
 * who would be suggested.
 *
 * @param code which rule, for example {@code they-are-full}
 * @param refs what it is about, as {@code vocabulary:code}, for example {@code country:PE}; mostly empty
 */
public record Refusal(String code, List<String> refs) implements Permission {

    public Refusal {
        refs = List.copyOf(refs);
    }
}
