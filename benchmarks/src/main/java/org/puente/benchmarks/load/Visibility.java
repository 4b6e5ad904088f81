package org.puente.benchmarks.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.puente.benchmarks.load.watch.ListWrite;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.matching.ListVersion;

/**
 * A turn of a list and the first write that showed it.
 *
 * @param write the first one that came after the change was sent and holds the list as it was after the change or after
 *              a later one; empty if there was none. What the service wrote in between, having folded in another order,
 *              does not count.
 */
record Visibility(ListChange turn, Optional<ListWrite> write) {

    /** Of every turn. Cost: each list's turns times its writes. */
    static List<Visibility> of(Map<ProfileId, List<ListChange>> turns, List<ListWrite> writes) {
        Map<ProfileId, List<ListWrite>> byOwner = new HashMap<>();
        writes.forEach(write -> byOwner.computeIfAbsent(write.owner(), fresh -> new ArrayList<>()).add(write));
        List<Visibility> all = new ArrayList<>();
        turns.forEach((owner, ofList) -> of(ofList, byOwner.getOrDefault(owner, List.of()), all));
        return all;
    }

    private static void of(List<ListChange> turns, List<ListWrite> writes, List<Visibility> all) {
        Set<Optional<ListVersion>> fromHereOn = new HashSet<>();
        for (ListChange turn : turns.reversed()) {
            fromHereOn.add(turn.version());
            all.add(new Visibility(turn, writes.stream()
                    .filter(write -> write.onTopic() >= turn.by().intended() && fromHereOn.contains(write.version()))
                    .findFirst()));
        }
    }
}
