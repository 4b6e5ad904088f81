package org.puente.contract.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Typology;

/**
 * A value chain as it stands in a territory or across a border.
 *
 * @param chain       the kind of chain
 * @param country     country of its lead territory
 * @param territories NUTS 2024 or ISO 3166-2 codes, also of its border area's other countries
 * @param typology    what kind of land the territories are
 * @param steps       how strong each step is and what it lacks; a step occurs once
 * @param hs          HS headings of its products
 * @param languages   working languages of those who run it, BCP 47
 * @param lead        the institution that leads it
 * @param actions     planned actions and what each seeks
 */
public record ValueChain(ProfileId id, ChainCode chain, Country country, Map<String, Texts> texts,
        List<String> territories, @Nullable String borderArea, List<Typology> typology, List<StepState> steps,
        List<Subject> needs,
        List<Subject> offers, List<String> sectors, List<String> hs, List<String> sdgs, Maturity maturity,
        List<String> languages, @Nullable ProfileId lead, List<PlannedAction> actions,
        @Nullable LocalDate validUntil) implements Profile {

    public ValueChain {
        texts = Defaults.copyOf(texts);
        territories = Defaults.copyOf(territories);
        typology = Defaults.copyOf(typology);
        steps = Defaults.copyOf(steps);
        needs = Defaults.copyOf(needs);
        offers = Defaults.copyOf(offers);
        sectors = Defaults.copyOf(sectors);
        hs = Defaults.copyOf(hs);
        sdgs = Defaults.copyOf(sdgs);
        maturity = Objects.requireNonNullElse(maturity, Maturity.UNKNOWN);
        languages = Defaults.copyOf(languages);
        actions = Defaults.copyOf(actions);
    }

    /** What its planned actions seek. */
    public Stream<Subject> sought() {
        return actions.stream().map(PlannedAction::seeks).flatMap(Stream::ofNullable);
    }
}
