package org.puente.contract.rule;

/** Something that must hold of a record. */
@FunctionalInterface
public interface Rule<T> {

    /** Reports every place where it does not hold. */
    void check(T value, Breaches breaches);

    /** Takes breaches of rules. */
    @FunctionalInterface
    interface Breaches {

        /**
         * Takes one.
         *
         * @param pointer where, as a JSON pointer
         * @param code    which rule, a stable code
         * @param detail  the rule in a sentence; never the refused value
         */
        void add(String pointer, String code, String detail);
    }
}
