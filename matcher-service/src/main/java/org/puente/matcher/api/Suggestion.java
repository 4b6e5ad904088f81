package org.puente.matcher.api;

import java.util.List;

/** One place in a list. Score, confidence and points are micro-points, 0 to 1,000,000. */
record Suggestion(int rank, Party candidate, int score, int confidence, List<Worded> reasons) {}
