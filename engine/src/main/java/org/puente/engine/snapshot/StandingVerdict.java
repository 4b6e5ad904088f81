package org.puente.engine.snapshot;

import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;

/** What an actor says of a pair. */
public record StandingVerdict(Pair pair, Actor actor, Verdict verdict) {}
