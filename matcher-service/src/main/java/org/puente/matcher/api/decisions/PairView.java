package org.puente.matcher.api.decisions;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a pair stands.
 *
 * @param pair      its two ids
 * @param state     derived from the verdicts
 * @param verdicts  the standing ones, by who gave them
 * @param mailboxes role mailboxes by id, only for bearers of the scope and only after both parties accepted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PairView(List<String> pair, String state, Map<String, String> verdicts,
        Map<String, String> mailboxes) {}
