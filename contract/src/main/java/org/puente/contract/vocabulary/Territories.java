package org.puente.contract.vocabulary;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Codes of territories: NUTS 2024, level 1 to 3, for the member states; ISO 3166-2 for Latin America. The ISO codes are
 * all known here; of NUTS codes, the country's level 1 regions are, and the form of the rest.
 */
public final class Territories {

    private static final Map<Country, Pattern> CODES = new EnumMap<>(Country.class);

    static {
        nuts(Country.AT, "1-3");
        nuts(Country.BE, "1-3");
        nuts(Country.BG, "34");
        nuts(Country.CY, "0");
        nuts(Country.CZ, "0");
        nuts(Country.DE, "1-9A-G");
        nuts(Country.DK, "0");
        nuts(Country.EE, "0");
        nuts(Country.ES, "1-7");
        nuts(Country.FI, "12");
        nuts(Country.FR, "1B-MY");
        nuts(Country.GR, "3-6");
        nuts(Country.HR, "0");
        nuts(Country.HU, "1-3");
        nuts(Country.IE, "0");
        nuts(Country.IT, "CF-I");
        nuts(Country.LT, "0");
        nuts(Country.LU, "0");
        nuts(Country.LV, "0");
        nuts(Country.MT, "0");
        nuts(Country.NL, "1-4");
        nuts(Country.PL, "24-9");
        nuts(Country.PT, "1-3");
        nuts(Country.RO, "1-4");
        nuts(Country.SE, "1-3");
        nuts(Country.SI, "0");
        nuts(Country.SK, "0");

        iso(Country.AR, "[A-HJ-NP-Z]");
        iso(Country.BO, "[BCHLNOPST]");
        iso(Country.BR, "A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO");
        iso(Country.CL, "A[INPRT]|BI|CO|L[ILR]|M[AL]|NB|RM|TA|VS");
        iso(Country.CO, "A(MA|NT|RA|TL)|BO[LY]|C(A[LQSU]|ES|HO|OR|UN)|DC|GU[AV]|HUI|LAG|M(AG|ET)|N(AR|SA)"
                + "|PUT|QUI|RIS|S(AN|AP|UC)|TOL|V(A[CU]|ID)");
        iso(Country.CR, "[ACGHLP]|SJ");
        iso(Country.CU, "0[13-9]|1[0-6]|99");
        iso(Country.DO, "0[1-9]|[1-3][0-9]|4[0-2]");
        iso(Country.EC, "[A-ILMNOPRSTUWXYZ]|S[DE]");
        iso(Country.GT, "0[1-9]|1[0-9]|2[0-2]");
        iso(Country.HN, "AT|C[HLMPR]|EP|FM|GD|I[BN]|L[EP]|O[CL]|SB|VA|YO");
        iso(Country.HT, "AR|CE|GA|N[DEIO]|OU|S[DE]");
        iso(Country.MX, "AGU|BC[NS]|C(AM|H[HP]|MX|O[AL])|DUR|G(RO|UA)|HID|JAL|M(EX|IC|OR)|N(AY|LE)|OAX|PUE|QUE|ROO"
                + "|S(IN|LP|ON)|T(AB|AM|LA)|VER|YUC|ZAC");
        iso(Country.NI, "A[NS]|BO|C[AIO]|ES|GR|JI|LE|M[DNST]|NS|RI|SJ");
        iso(Country.PA, "[1-9]|10|EM|KY|N[BT]");
        iso(Country.PE, "A(MA|NC|PU|RE|YA)|C(AJ|AL|US)|HU[CV]|ICA|JUN|L(AL|AM|IM|MA|OR)|M(DD|OQ)|P(AS|IU|UN)|SAM"
                + "|T(AC|UM)|UCA");
        iso(Country.PY, "[1-9]|1[0-69]|ASU");
        iso(Country.SV, "AH|C[AHU]|LI|MO|PA|S[AMOSV]|U[NS]");
        iso(Country.UY, "AR|C[ALO]|DU|F[DS]|LA|M[AO]|PA|R[NOV]|S[AJO]|T[AT]");
        iso(Country.VE, "[A-PR-Z]");
    }

    private Territories() {}

    /** Whether this is the code of a territory of that country. */
    public static boolean areIn(Country country, String code) {
        Pattern codes = CODES.get(country);
        return codes != null && codes.matcher(code).matches();
    }

    /** Every country also has a region Z, for what lies outside its territory. */
    private static void nuts(Country country, String firstLevel) {
        CODES.put(country, Pattern.compile(country.nutsPrefix() + "[" + firstLevel + "Z][0-9A-Z]{0,2}"));
    }

    private static void iso(Country country, String subdivisions) {
        CODES.put(country, Pattern.compile(country.name() + "-(?:" + subdivisions + ")"));
    }
}
