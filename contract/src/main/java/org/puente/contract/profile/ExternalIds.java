package org.puente.contract.profile;

import org.jspecify.annotations.Nullable;

/**
 * Names of the institution in public registers; many regional governments and associations have none.
 *
 * @param pic Participant Identification Code of the European Commission, 9 digits
 * @param ror Research Organization Registry URL
 * @param lei Legal Entity Identifier, 20 characters
 */
public record ExternalIds(@Nullable String pic, @Nullable String ror, @Nullable String lei) {

    /** Registered nowhere that we know of. */
    public static final ExternalIds NONE = new ExternalIds(null, null, null);
}
