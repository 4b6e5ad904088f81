package org.puente.engine.profile;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Maturity;

/**
 * Interns the small parts that many profiles have equal. A bounded cache, so equal values may still exist twice. Not
 * thread-safe.
 */
public final class InternPool {

    private final Recent<Conditions> conditions = new Recent<>();
    private final Recent<CodeSet> codes = new Recent<>();
    private final Recent<Steps> steps = new Recent<>();
    private final Recent<Maturity> maturities = new Recent<>();
    private final Recent<TerritoryType> territories = new Recent<>();

    /** An equal profile whose small parts are the instances of earlier profiles, where the cache holds them. */
    public EncodedProfile intern(EncodedProfile it) {
        return new EncodedProfile(it.id(), it.country(), conditions.one(it.conditions()), it.needs(), it.offers(),
                codes.one(it.chains()), steps.one(it.steps()), codes.one(it.sdgs()),
                maturities.one(it.maturity()), codes.one(it.languages()), it.vectors(), it.history(),
                territories.one(it.territory()));
    }

    private static final class Recent<T> {

        /** Logarithm of the cache's size. */
        private static final int BITS = 10;

        private final @Nullable Object[] known = new Object[1 << BITS];

        @SuppressWarnings("unchecked")
        T one(T value) {
            int at = (value.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
            Object before = known[at];
            if (before != null && before.equals(value)) {
                return (T) before;
            }
            known[at] = value;
            return value;
        }
    }
}
