package org.puente.engine.snapshot;

/**
 * Whom one profile's list holds.
 *
 * @param best      institutions
 * @param newcomers those of them that the list keeps places for
 * @param chains    value chains
 */
public record ListSnapshot(RankingSnapshot best, RankingSnapshot newcomers, RankingSnapshot chains) {}
