package org.puente.embedded;

import java.nio.ByteBuffer;
import java.util.Objects;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.backend.KeyValue;

/**
 * The data type of index keys: keys of a single string in string order, then all other keys, ordered and written by
 * {@link ObjectDataType}. That type alone would serialize both keys at every comparison of a search.
 */
final class KeyType extends BasicDataType<KeyValue> {

    private static final int OVERHEAD = 100;

    private final ObjectDataType others = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        String text = text(one);
        String otherText = text(other);
        if (text == null || otherText == null) {
            return text == otherText ? others.compare(one, other) : text == null ? 1 : -1;
        }
        return text.compareTo(otherText);
    }

    @Override
    public int getMemory(KeyValue key) {
        String text = text(key);
        return text == null ? others.getMemory(key) : OVERHEAD + 2 * text.length();
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        others.write(buffer, Objects.requireNonNullElse(text(key), key));
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        Object read = others.read(buffer);
        return read instanceof KeyValue key ? key : new KeyValue(read);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    private static @Nullable String text(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String text ? text : null;
    }
}
