package org.puente.contract.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;

/** The countries of both sides, by ISO 3166-1 alpha-2 code: the 27 member states and 20 of Latin America. */
public enum Country {
    AT(Side.EU),
    BE(Side.EU),
    BG(Side.EU),
    CY(Side.EU),
    CZ(Side.EU),
    DE(Side.EU),
    DK(Side.EU),
    EE(Side.EU),
    ES(
            Side.EU),
    FI(Side.EU),
    FR(Side.EU),
    GR(Side.EU),
    HR(Side.EU),
    HU(Side.EU),
    IE(Side.EU),
    IT(Side.EU),
    LT(
            Side.EU),
    LU(Side.EU),
    LV(Side.EU),
    MT(Side.EU),
    NL(Side.EU),
    PL(Side.EU),
    PT(Side.EU),
    RO(
            Side.EU),
    SE(Side.EU),
    SI(Side.EU),
    SK(Side.EU),
    AR(Side.LATAM),
    BO(Side.LATAM),
    BR(
            Side.LATAM),
    CL(Side.LATAM),
    CO(Side.LATAM),
    CR(Side.LATAM),
    CU(Side.LATAM),
    DO(
            Side.LATAM),
    EC(Side.LATAM),
    GT(Side.LATAM),
    HN(Side.LATAM),
    HT(
            Side.LATAM),
    MX(Side.LATAM),
    NI(Side.LATAM),
    PA(Side.LATAM),
    PE(
            Side.LATAM),
    PY(Side.LATAM),
    SV(
            Side.LATAM),
    UY(Side.LATAM),
    VE(Side.LATAM);

    private final Side side;

    Country(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** The prefix of its NUTS codes: its own code, but {@code EL} for Greece. */
    public String nutsPrefix() {
        return this == GR ? "EL" : name();
    }

    /** The country with this alpha-2 code, if it is of one of the two sides. */
    public static Optional<Country> of(String alpha2) {
        return Stream.of(values()).filter(country -> country.name().equals(alpha2)).findFirst();
    }
}
