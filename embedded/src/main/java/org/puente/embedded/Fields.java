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
 * Which fields of encoded documents a query looks at. Only these are decoded, the others passed over by their lengths.
 */
final class Fields {

    static final Fields ALL = new Fields(every -> true);

    private final Predicate<String> names;

    private Fields(Predicate<String> names) {
        this.names = names;
    }

    /**
     * Those that the filter, the order and the projection name, if the projection says which fields to include; else
     * all.
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

    /** A document with those of these fields that this has. Time is linear in the number of all its fields. */
    Document decode(byte[] bson) {
        return BsonDecoder.decodeBson(this == ALL ? Unpooled.wrappedBuffer(bson) : onlyNamed(bson));
    }

    /** At the top level; operators that may look at anything are among them. */
    private static Stream<String> names(Document part) {
        return part.keySet().stream().filter(key -> !key.equals(Conjuncts.AND)).map(key -> key.split("\\.", 2)[0]);
    }

    private static boolean includes(Object said) {
        return (said instanceof Boolean || said instanceof Number) && Utils.isTrue(said);
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
