package org.puente.matcher.simulation;

/** A transaction as the broker's coordinator knows it. */
final class Transaction {

    enum State {
        /** Not decided. */
        OPEN,
        /** To be committed, whoever asks; readers do not know yet. */
        PREPARED,
        COMMITTED,
        ABORTED
    }

    private State state = State.OPEN;

    /** Whether readers have to wait for it. */
    boolean isPending() {
        return state == State.OPEN || state == State.PREPARED;
    }

    boolean isCommitted() {
        return state == State.COMMITTED;
    }

    void prepare() {
        state = State.PREPARED;
    }

    void commit() {
        state = State.COMMITTED;
    }

    /** Ends as decided; aborted if nothing was. */
    void end() {
        if (isPending()) {
            state = state == State.PREPARED ? State.COMMITTED : State.ABORTED;
        }
    }
}
