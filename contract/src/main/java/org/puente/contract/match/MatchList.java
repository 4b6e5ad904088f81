package org.puente.contract.match;

import java.util.List;
import java.util.Objects;

import org.puente.contract.profile.ProfileId;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The suggestions for one profile: its best institutions and its best value chains of the other side, each list in the
 * total order of {@link Match}. A short list says that there is no better supply.
 *
 * @param owner        the profile that the list is for
 * @param model        version of the model that ranked it
 * @param institutions at most k matches, best first
 * @param valueChains  at most k matches, best first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MatchList(ProfileId owner, String model, List<Match> institutions, List<Match> valueChains) {

    /** @throws NullPointerException if a part is missing, as in a record that is none */
    public MatchList {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(model, "model");
        institutions = List.copyOf(institutions);
        valueChains = List.copyOf(valueChains);
    }
}
