package org.puente.engine.profile;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Maturity;

/**
 * Lets profiles hold in common what is the same in many of them. Remembers a bounded number of values, so equal ones
 * may still be held twice. For one thread at a time.
 */
public final class InternPool {

    private final Recent<Conditions> conditions = new Recent<>();
    private final Recent<CodeSet> codes = new Recent<>();
    private final Recent<Steps> steps = new Recent<>();
    private final Recent<Maturity> maturities = new Recent<>();
    private final Recent<TerritoryType> lands = new Recent<>();

    /** An equal profile whose small parts are those of others before it, as far as they are remembered. */
    public EncodedProfile share(EncodedProfile it) {
        return new EncodedProfile(it.id(), it.country(), conditions.one(it.conditions()), it.needs(), it.offers(),
                codes.one(it.chains()), steps.one(it.steps()), codes.one(it.sdgs()),
                maturities.one(it.maturity()), codes.one(it.languages()), it.vectors(), it.history(),
                lands.one(it.land()));
    }

    private static final class Recent<T> {

        /** Two to the power of this are remembered. */
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
