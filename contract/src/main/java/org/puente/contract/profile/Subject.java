package org.puente.contract.profile;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.ChainStep;

/**
 * What a need or an offer is about. At least one of topic and chain is given.
 *
 * @param topic a subject outside the value chains, for example {@code smart-specialisation}
 * @param chain the value chain
 * @param step  the step of the chain; absent means any
 * @param sdg   the goal or target it serves
 * @param text  the wish or offer in words by language tag, each at most 300 characters
 */
public record Subject(@Nullable String topic, @Nullable ChainCode chain, @Nullable ChainStep step,
        @Nullable String sdg, Map<String, String> text) {

    public Subject {
        text = Defaults.copyOf(text);
    }
}
