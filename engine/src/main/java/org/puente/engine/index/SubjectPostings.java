package org.puente.engine.index;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.puente.engine.profile.Chains;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Subjects;

/**
 * Needs and offers of a side by what they are about: a topic, or a chain with all its kinds. A need and an offer
 * without such a thing in common do not fit at all.
 */
final class SubjectPostings {

    private final Map<Integer, SparsePosting> needs = new HashMap<>();
    private final Map<Integer, SparsePosting> offers = new HashMap<>();

    void add(int slot, EncodedProfile profile) {
        about(profile.needs()).forEach(about -> add(needs, about, slot));
        about(profile.offers()).forEach(about -> add(offers, about, slot));
    }

    void remove(int slot, EncodedProfile profile) {
        about(profile.needs()).forEach(about -> remove(needs, about, slot));
        about(profile.offers()).forEach(about -> remove(offers, about, slot));
    }

    void change(int slot, EncodedProfile before, EncodedProfile after) {
        if (!before.needs().equals(after.needs()) || !before.offers().equals(after.offers())) {
            remove(slot, before);
            add(slot, after);
        }
    }

    /** Visits every slot with an offer that may fit a need of this profile, or the other way round; some repeatedly. */
    void meet(EncodedProfile profile, IntConsumer visitor) {
        visit(offers, profile.needs(), visitor);
        visit(needs, profile.offers(), visitor);
    }

    private static void visit(Map<Integer, SparsePosting> postings, Subjects subjects, IntConsumer visitor) {
        if (!postings.isEmpty()) {
            about(subjects).mapToObj(postings::get).filter(posting -> posting != null)
                    .forEach(posting -> posting.forEach(visitor));
        }
    }

    private static void add(Map<Integer, SparsePosting> postings, int about, int slot) {
        postings.computeIfAbsent(about, fresh -> new SparsePosting()).add(slot, 0);
    }

    private static void remove(Map<Integer, SparsePosting> postings, int about, int slot) {
        postings.computeIfPresent(about, (same, posting) -> {
            posting.remove(slot);
            return posting.size() == 0 ? null : posting;
        });
    }

    /** Topics as they are, chains by the widest chain that they are a kind of, below zero. */
    private static IntStream about(Subjects subjects) {
        return IntStream.range(0, subjects.size())
                .flatMap(i -> IntStream.of(Subjects.topic(subjects.at(i)), -widest(Subjects.chain(subjects.at(i)))))
                .filter(about -> about != 0).distinct();
    }

    private static int widest(int chain) {
        int wider = chain;
        while (wider != 0 && Chains.parent(wider) != 0) {
            wider = Chains.parent(wider);
        }
        return wider;
    }
}
