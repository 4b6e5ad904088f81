package org.puente.contract.vocabulary;

/** Economic activities and products. */
public final class Industries {

    /** Divisions that ISIC Rev 4 leaves free; NACE Rev 2.1 uses no division that ISIC does not. */
    private static final String FREE = "|00|04|34|40|44|48|54|57|67|76|83|89|";

    private Industries() {}

    /** Whether the division of this ISIC Rev 4 or NACE Rev 2.1 code, its first two digits, exists. */
    public static boolean haveDivisionOf(String sector) {
        return sector.length() >= 2 && !FREE.contains("|" + sector.substring(0, 2) + "|");
    }

    /** Whether the chapter of this HS heading, its first two digits, is one of goods: 01 to 97 but 77. */
    public static boolean haveChapterOf(String heading) {
        if (heading.length() < 2) {
            return false;
        }
        String chapter = heading.substring(0, 2);
        return !chapter.equals("00") && !chapter.equals("77") && chapter.compareTo("97") <= 0;
    }
}
