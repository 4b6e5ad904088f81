package org.puente.contract.profile;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One line of an action plan.
 *
 * @param text  what is planned, by language tag, each at most 300 characters
 * @param seeks what a partner would bring to it
 */
public record PlannedAction(Map<String, String> text, @Nullable Subject seeks) {

    public PlannedAction {
        text = Defaults.copyOf(text);
    }
}
