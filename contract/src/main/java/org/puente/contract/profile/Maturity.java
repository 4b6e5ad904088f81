package org.puente.contract.profile;

/**
 * Where a territory or institution stands on the ladder of the regional innovation assessment, 1 (beginning) to 5
 * (leading); 0 says "no information", not "poor".
 *
 * @param governance political articulation, 0 to 5
 * @param economy    economic development, 0 to 5
 * @param helix      collaboration of government, academia, business and civil society, 0 to 5
 */
public record Maturity(int governance, int economy, int helix) {

    /** Nothing is known. */
    public static final Maturity UNKNOWN = new Maturity(0, 0, 0);
}
