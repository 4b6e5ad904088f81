package org.puente.contract.match;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One reason, in codes: a reader words it in a language.
 *
 * @param code   what kind of reason, for example {@code they-offer-what-you-need}
 * @param points what it adds to the score, 0 to 1,000,000 micro-points
 * @param refs   what it is about, as {@code vocabulary:code}, for example {@code chain:coffee}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Reason(String code, int points, List<String> refs) {

    public Reason {
        Objects.requireNonNull(code, "code");
        refs = List.copyOf(refs);
    }
}
