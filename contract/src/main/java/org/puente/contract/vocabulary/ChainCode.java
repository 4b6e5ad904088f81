package org.puente.contract.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a kind of value chain, for example {@code fine-aroma-cocoa}; the vocabulary says which exist. */
public record ChainCode(@JsonValue String code) implements Comparable<ChainCode> {

    @JsonCreator
    public ChainCode {
    }

    @Override
    public int compareTo(ChainCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
