package org.puente.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.snapshot.Snapshot;

/**
 * Folds what happens and answers three questions: which lists changed, what is this list, why (or why not) this pair.
 * Answers depend on the model it was made for and on the last event per key alone, never on the order of arrival or on
 * what was asked. Another model takes another matchmaker, fed with the same events.
 *
 * <p>Not safe for several threads at once, but for {@link #encode}: whoever shares it guards it.
 */
public interface Matchmaker {

    /** Code of the last reason of a match that has its place in a list as a newcomer; it adds no points. */
    String NEWCOMER_PLACE = "newcomer-place";

    /**
     * Does what of a fold needs only the event and the model: most of it, while no list has been asked for. For any
     * thread at any time; changes nothing that an answer depends on.
     */
    EncodedEvent encode(Event event);

    /** As {@link #fold(EncodedEvent)}, encoding included. */
    default Set<ProfileId> fold(Event event) {
        return fold(encode(event));
    }

    /**
     * Takes an event in and names the owners whose list may differ from before.
     *
     * <p>Whoever keeps lists elsewhere calls {@link #list} for {@link #owners()} once, and from then on for every owner
     * that a fold names. The promise that makes this enough: <em>an owner whose list an event changes, or ends, is in
     * the returned set, unless its list has not been asked for since the owner was last named</em> by a fold (or since
     * the beginning), because then its keeper has yet to ask anyway. An event on a profile always names it, unless the
     * event changes nothing that lists depend on. More owners may be named than have changed, and some that are no
     * longer known: their list has ended.
     *
     * <p>While no list has been asked for, nothing is scored and a fold costs as much as its record is long.
     *
     * @param event encoded by anybody, though only what this matchmaker has encoded need not be encoded again
     */
    Set<ProfileId> fold(EncodedEvent event);

    /** The list of this owner as of the last event; empty if there is no such profile. */
    Optional<MatchList> list(ProfileId owner);

    /**
     * The lists of those of these owners who are known, as {@link #list} has each. Worth it for many at once: a
     * matchmaker may then use every processor.
     */
    Map<ProfileId, MatchList> lists(Collection<ProfileId> owners);

    /**
     * Works ahead on lists that nobody has asked for yet, where that is cheaper than to make each when it is asked for:
     * at a start, when all are to be asked for. A moment's work on all processors; changes no answer. Call it again
     * while it goes on.
     */
    default Preparation prepare() {
        return Preparation.NONE;
    }

    /** Whether asking for the list of this owner takes no search: it is kept, or nobody is known by this id. */
    default boolean isReady(ProfileId owner) {
        return false;
    }

    /**
     * Why, or why not, the second is suggested to the first; for any two known profiles.
     *
     * @return empty if either is unknown, or they are the same
     */
    Optional<Explanation> explain(ProfileId owner, ProfileId candidate);

    /**
     * What it has folded and worked out so far, for another of the same model to go on from: as one of which no list
     * has been asked for yet, though the lists worked out need not be made again. Costs a copy of the lists.
     */
    Snapshot snapshot();

    /** Every known profile, expired and full ones too, in no order: a view that the next fold changes. */
    Set<ProfileId> owners();
}
