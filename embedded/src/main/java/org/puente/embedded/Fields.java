package org.puente.embedded;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.BsonBinaryReader;
import org.bson.io.BsonInput;
import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import static org.bson.BsonType.END_OF_DOCUMENT;

/**
 * The top-level fields of BSON documents that a query reads. Only these are decoded; the others are skipped by length.
 */
final class Fields {

    static final Fields ALL = new Fields(every -> true);

    private final Predicate<String> names;

    private Fields(Predicate<String> names) {
        this.names = names;
    }

    /**
     * The fields that the filter, the order and the projection name, if the projection lists the fields to include;
     * else all fields.
     */
    static Fields of(Document filter, @Nullable Document order, @Nullable Document projection) {
        if (projection == null || projection.isEmpty() || !projection.values().stream().allMatch(Fields::includes)) {
            return ALL;
        }
        Set<String> names = Stream.of(Conjuncts.of(filter), Stream.of(projection), Stream.ofNullable(order))
                .flatMap(parts -> parts).flatMap(Fields::names).collect(Collectors.toCollection(HashSet::new));
        names.add("_id");
        return names.stream().anyMatch(name -> name.startsWith("$")) ? ALL : new Fields(names::contains);
    }

    /** Decodes the fields of this set that the document has. Time is linear in the number of all its fields. */
    Document decode(byte[] bson) {
        return BsonDecoder.decodeBson(this == ALL ? Unpooled.wrappedBuffer(bson) : onlyNamed(bson));
    }

    /** Top-level names, and operators, which may read any field. */
    private static Stream<String> names(Document part) {
        return part.keySet().stream().filter(key -> !key.equals(Conjuncts.AND)).map(key -> key.split("\\.", 2)[0]);
    }

    private static boolean includes(Object inclusion) {
        return (inclusion instanceof Boolean || inclusion instanceof Number) && Utils.isTrue(inclusion);
    }

    private ByteBuf onlyNamed(byte[] bson) {
        ByteBuf named = Unpooled.buffer().writeZero(Integer.BYTES);
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bson))) {
            BsonInput bytes = reader.getBsonInput();
            reader.readStartDocument();
            int start = bytes.getPosition();
            while (reader.readBsonType() != END_OF_DOCUMENT) {
                boolean wanted = names.test(reader.readName());
                reader.skipValue();
                if (wanted) {
                    named.writeBytes(bson, start, bytes.getPosition() - start);
                }
                start = bytes.getPosition();
            }
        }
        named.writeByte(0);
        return named.setIntLE(0, named.readableBytes());
    }
}
