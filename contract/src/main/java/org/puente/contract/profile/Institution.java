package org.puente.contract.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.ActorClass;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.Country;

/**
 * A partner institution: a regional government, university, agency, company, association.
 *
 * @param territory      NUTS 2024 code (EU) or ISO 3166-2 code (Latin America)
 * @param actorClass     its place in the quadruple helix
 * @param valueChains    chains it works in
 * @param languages      working languages, BCP 47
 * @param collaborations earlier partners (profile ids) and projects ({@code projects/slug})
 * @param mailbox        role mailbox, shown to a partner only after both sides accepted
 */
public record Institution(ProfileId id, Country country, Map<String, Texts> texts, @Nullable String territory,
        @Nullable String borderArea, ActorClass actorClass, List<Subject> needs, List<Subject> offers,
        List<ChainCode> valueChains, List<String> sectors, List<String> sdgs, Maturity maturity,
        List<String> languages, Capacity capacity, List<String> collaborations, Wishes wishes,
        ExternalIds externalIds, @Nullable String mailbox, @Nullable LocalDate validUntil) implements Profile {

    public Institution {
        texts = Defaults.copyOf(texts);
        needs = Defaults.copyOf(needs);
        offers = Defaults.copyOf(offers);
        valueChains = Defaults.copyOf(valueChains);
        sectors = Defaults.copyOf(sectors);
        sdgs = Defaults.copyOf(sdgs);
        maturity = Objects.requireNonNullElse(maturity, Maturity.UNKNOWN);
        languages = Defaults.copyOf(languages);
        capacity = Objects.requireNonNullElse(capacity, Capacity.UNSTATED);
        collaborations = Defaults.copyOf(collaborations);
        wishes = Objects.requireNonNullElse(wishes, Wishes.NONE);
        externalIds = Objects.requireNonNullElse(externalIds, ExternalIds.NONE);
    }
}
