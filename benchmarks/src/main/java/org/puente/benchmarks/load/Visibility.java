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
 * A new version of a list and the first write that showed it.
 *
 * @param write the first write after the change was sent that holds the version after this change or after a later one;
 *              empty if there was none. Writes of other versions, from another order of folding, do not count.
 */
record Visibility(ListChange change, Optional<ListWrite> write) {

    /** Finds the first write of every new version. Cost: new versions times writes, for each list. */
    static List<Visibility> of(Map<ProfileId, List<ListChange>> changes, List<ListWrite> writes) {
        Map<ProfileId, List<ListWrite>> byOwner = new HashMap<>();
        writes.forEach(write -> byOwner.computeIfAbsent(write.owner(), fresh -> new ArrayList<>()).add(write));
        List<Visibility> all = new ArrayList<>();
        changes.forEach((owner, ofList) -> of(ofList, byOwner.getOrDefault(owner, List.of()), all));
        return all;
    }

    private static void of(List<ListChange> changes, List<ListWrite> writes, List<Visibility> all) {
        Set<Optional<ListVersion>> versionsFromHere = new HashSet<>();
        for (ListChange change : changes.reversed()) {
            versionsFromHere.add(change.version());
            all.add(new Visibility(change, writes.stream()
                    .filter(write -> write.onTopic() >= change.by().intended()
                            && versionsFromHere.contains(write.version()))
                    .findFirst()));
        }
    }
}
