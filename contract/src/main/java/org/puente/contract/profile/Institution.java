package org.puente.contract.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.ActorClass;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Typology;

/**
 * A partner institution: a regional government, university, agency, company, association.
 *
 * @param territory      NUTS 2024 code (EU) or ISO 3166-2 code (Latin America)
 * @param typology       what kind of land the territory is
 * @param actorClass     its place in the quadruple helix
 * @param valueChains    chains it works in
 * @param collaborations earlier partners and projects
 * @param experience     how much it has worked with others
 * @param mailbox        role mailbox, shown to a partner only after both sides accepted
 */
public record Institution(ProfileId id, Country country, Map<String, Texts> texts, @Nullable String territory,
        @Nullable String borderArea, List<Typology> typology, ActorClass actorClass, List<Subject> needs,
        List<Subject> offers,
        List<ChainCode> valueChains, List<String> sectors, List<String> sdgs, Maturity maturity,
        List<String> languages, Capacity capacity, List<Collaboration> collaborations, Experience experience,
        Wishes wishes,
        ExternalIds externalIds, @Nullable String mailbox, @Nullable LocalDate validUntil) implements Profile {

    public Institution {
        texts = Defaults.copyOf(texts);
        typology = Defaults.copyOf(typology);
        needs = Defaults.copyOf(needs);
        offers = Defaults.copyOf(offers);
        valueChains = Defaults.copyOf(valueChains);
        sectors = Defaults.copyOf(sectors);
        sdgs = Defaults.copyOf(sdgs);
        maturity = Objects.requireNonNullElse(maturity, Maturity.UNKNOWN);
        languages = Defaults.copyOf(languages);
        capacity = Objects.requireNonNullElse(capacity, Capacity.UNSTATED);
        collaborations = Defaults.copyOf(collaborations);
        experience = Objects.requireNonNullElse(experience, Experience.UNSTATED);
        wishes = Objects.requireNonNullElse(wishes, Wishes.NONE);
        externalIds = Objects.requireNonNullElse(externalIds, ExternalIds.NONE);
    }
}
