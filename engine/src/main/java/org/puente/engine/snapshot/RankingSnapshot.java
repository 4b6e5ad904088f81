package org.puente.engine.snapshot;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;

/**
 * The best for some places and a reserve, first ones first.
 *
 * @param candidates   places of the other crowd
 * @param scores       theirs
 * @param horizonScore of the last whom everybody inside has outdone
 * @param horizon      who that is; null if there is nobody outside
 */
@SuppressWarnings("ArrayRecordComponent")
public record RankingSnapshot(int[] candidates, int[] scores, int horizonScore, @Nullable ProfileId horizon) {}
