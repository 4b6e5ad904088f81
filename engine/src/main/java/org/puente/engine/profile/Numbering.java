package org.puente.engine.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Numbers different values from 1 in the order of arrival; values are never removed. Thread-safe.
 */
public final class Numbering<T> {

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Object[] values = new Object[0];
    private volatile int last;

    /** The number of a value; a new value gets the next number. */
    public int of(T value) {
        return of(value, Integer.MAX_VALUE);
    }

    /** As {@link #of(Object)}, but 0 for a new value while {@code most} values have numbers. */
    public int of(T value, int most) {
        Integer known = numbers.get(value);
        if (known == null && last < most) {
            known = numbers.computeIfAbsent(value, fresh -> add(fresh, most));
        }
        return known == null ? 0 : known;
    }

    /** The value of a number. */
    @SuppressWarnings("unchecked")
    public T at(int number) {
        return (T) values[number - 1];
    }

    /** All values so far, by number. */
    @SuppressWarnings("unchecked")
    public synchronized List<T> all() {
        return (List<T>) List.of(Arrays.copyOf(values, last));
    }

    private synchronized @Nullable Integer add(T value, int most) {
        if (last >= most) {
            return null;
        }
        Object[] longer = last < values.length ? values : Arrays.copyOf(values, 2 * last + 16);
        longer[last] = value;
        values = longer;
        last++;
        return last;
    }
}
