package org.puente.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.snapshot.Snapshot;

/**
 * Folds events and answers three questions: which lists changed, what is this list, why (or why not) this pair. Answers
 * depend on the model it was made for and on the last event per key alone, never on the order of arrival or on what was
 * asked. Another model takes another matchmaker, fed with the same events.
 *
 * <p>Not safe for several threads at once, except {@link #encode}: threads that share a matchmaker need a lock.
 */
public interface Matchmaker {

    /** Code of the last reason of a match that is in a list by a place reserved for newcomers; it adds no points. */
    String NEWCOMER_PLACE = "newcomer-place";

    /**
     * Does the part of a fold that needs only the event and the model: most of a fold, while no list has been read. For
     * any thread at any time; changes nothing that an answer depends on.
     */
    EncodedEvent encode(Event event);

    /** As {@link #fold(EncodedEvent)}, encoding included. */
    default Set<ProfileId> fold(Event event) {
        return fold(encode(event));
    }

    /**
     * Takes an event in and names the owners whose list may differ from before.
     *
     * <p>A caller that keeps lists elsewhere reads {@link #list} for {@link #owners()} once, and from then on for every
     * owner that a fold names. The promise that makes this enough: <em>an owner whose list an event changes, or ends,
     * is in the returned set, unless its list has not been read since the owner was last named</em> by a fold (or since
     * the beginning), because then the caller has yet to read it anyway. An event on a profile always names it, unless
     * the event changes nothing that lists depend on. More owners may be named than have changed, and some that are no
     * longer known: their list has ended.
     *
     * <p>While no list has been read, nothing is scored and the cost of a fold grows with the length of its record.
     *
     * @param event encoded by any matchmaker; one that another has encoded is encoded again
     */
    Set<ProfileId> fold(EncodedEvent event);

    /** The list of this owner as of the last event; empty if there is no such profile. */
    Optional<MatchList> list(ProfileId owner);

    /**
     * The lists of the known ones of these owners, as by {@link #list}. For many lists at once: a matchmaker may use
     * every processor.
     */
    Map<ProfileId, MatchList> lists(Collection<ProfileId> owners);

    /**
     * Builds lists that have not been read yet, where that is cheaper than building each when it is read: at a start,
     * when all are to be read. Some tenths of a second on all processors; changes no answer. To be called again while
     * the result says that it goes on.
     */
    default Preparation prepare() {
        return Preparation.NONE;
    }

    /** Whether the list of this owner can be read without a search: it is kept, or there is no such profile. */
    default boolean isReady(ProfileId owner) {
        return false;
    }

    /**
     * Why, or why not, the second is suggested to the first; for any two known profiles.
     *
     * @return empty if either profile is unknown, or both are one
     */
    Optional<Explanation> explain(ProfileId owner, ProfileId candidate);

    /**
     * The folded state and the lists built so far, from which another matchmaker of the same model can go on: as one of
     * which no list has been read yet, except that it need not build these lists. Costs a copy of the lists.
     */
    Snapshot snapshot();

    /** Every known profile, expired and full ones too, in no order: a view that the next fold changes. */
    Set<ProfileId> owners();
}
