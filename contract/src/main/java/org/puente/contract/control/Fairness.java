package org.puente.contract.control;

/**
 * Limits on how much earlier projects count, and places for newcomers.
 *
 * @param newcomerPlaces places in each list for newcomers that reach the floor, 0 to 10 and fewer than k; 0 switches
 *                       them off
 * @param mostProjects   an institution of at most so many joint projects is a newcomer, 0 to 100
 * @param newcomerFloor  a newcomer scores at least this to be given a place, 0 to 1,000,000 micro-points
 * @param historyCap     the most that history makes of the network factor, 0 to 1,000,000
 */
public record Fairness(int newcomerPlaces, int mostProjects, int newcomerFloor, int historyCap) {

    /** No places for newcomers, and earlier projects count in full. */
    public static final Fairness OFF = new Fairness(0, 0, 0, Model.FULL_SCORE);
}
