package org.puente.contract.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;
import org.puente.contract.vocabulary.Typology;

/** What an institution and a value chain have in common. Lists and maps are never null and never change. */
public sealed interface Profile permits Institution, ValueChain {

    /** The key under which the profile travels. */
    ProfileId id();

    /** The country of its seat, or of the chain's lead territory. */
    Country country();

    /** Name, summary and description by BCP 47 language tag; at least one. */
    Map<String, Texts> texts();

    /** Joined countries of its border area, for example {@code EC-PE}. */
    @Nullable
    String borderArea();

    /** What kind of land its territory is. */
    List<Typology> typology();

    /** What it looks for. */
    List<Subject> needs();

    /** What it brings. */
    List<Subject> offers();

    /** ISIC Rev 4 or NACE Rev 2.1 divisions, groups or classes, digits only. */
    List<String> sectors();

    /** Goals ({@code 7}) or targets ({@code 7.2}) of the 2030 Agenda. */
    List<String> sdgs();

    /** Self-assessed maturity of governance, economy and helix. */
    Maturity maturity();

    /** Working languages, BCP 47. */
    List<String> languages();

    /** The last day on which the profile may be suggested; without it, until withdrawn. */
    @Nullable
    LocalDate validUntil();

    /** The side of the ocean that its country is on. */
    default Side side() {
        return country().side();
    }
}
