package org.puente.engine.snapshot;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.puente.contract.control.Model;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.ControlReader;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.Reading;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.EncodedProfileFormat;

/** Snapshots as bytes. The other end has to see that no byte changes on the way, as {@link FramedInput} does. */
public final class SnapshotFormat {

    /** Another one whenever anything is written otherwise than before. */
    private static final int VERSION = 2;

    private SnapshotFormat() {}

    /** Writes it for {@link #read}. */
    public static void write(Snapshot it, DataOutput out) throws IOException {
        out.writeInt(VERSION);
        write(Json.write(it.model()), out);
        out.writeLong(it.today() == null ? Long.MIN_VALUE : it.today().toEpochDay());
        out.writeInt(it.words().size());
        for (String word : it.words()) {
            write(word.getBytes(StandardCharsets.UTF_8), out);
        }
        out.writeInt(it.verdicts().size());
        for (StandingVerdict verdict : it.verdicts()) {
            write(verdict, out);
        }
        for (Side side : Side.values()) {
            List<EncodedProfile> profiles = it.side(side).profiles();
            out.writeInt(profiles.size());
            for (EncodedProfile profile : profiles) {
                EncodedProfileFormat.write(profile, out);
            }
        }
        for (Side side : Side.values()) {
            List<Optional<ListSnapshot>> lists = it.side(side).lists();
            out.writeInt(lists.size());
            for (Optional<ListSnapshot> list : lists) {
                write(list, out);
            }
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IOException if it was written otherwise, or is none
     */
    public static Snapshot read(DataInput in) throws IOException {
        try {
            return snapshot(in);
        } catch (IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            throw new IOException("Not a snapshot", nonsense);
        }
    }

    private static Snapshot snapshot(DataInput in) throws IOException {
        if (in.readInt() != VERSION) {
            throw new IOException("Of another version");
        }
        Model model = model(bytes(in));
        long today = in.readLong();
        List<String> words = many(in, () -> new String(bytes(in), StandardCharsets.UTF_8));
        List<StandingVerdict> verdicts = many(in, () -> standing(in));
        Map<Side, List<EncodedProfile>> profiles = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            profiles.put(side, many(in, () -> EncodedProfileFormat.read(in)));
        }
        Map<Side, SideSnapshot> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            int candidates = of(side.opposite(), profiles).size();
            List<Optional<ListSnapshot>> lists = many(in, () -> list(in, candidates));
            sides.put(side, new SideSnapshot(of(side, profiles), lists));
        }
        return new Snapshot(model, today == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(today), words, verdicts,
                sides);
    }

    private static Model model(byte[] json) throws IOException {
        if (ControlReader.model(json) instanceof Reading.Accepted<Model>(Model model)) {
            return model;
        }
        throw new IOException("Its model is none");
    }

    private static void write(StandingVerdict it, DataOutput out) throws IOException {
        out.writeUTF(it.pair().first().key());
        out.writeUTF(it.pair().second().key());
        out.writeUTF(it.actor().name());
        out.writeUTF(it.verdict().name());
    }

    private static StandingVerdict standing(DataInput in) throws IOException {
        return new StandingVerdict(new Pair(ProfileId.of(in.readUTF()), ProfileId.of(in.readUTF())),
                Actor.valueOf(in.readUTF()), Verdict.valueOf(in.readUTF()));
    }

    private static void write(Optional<ListSnapshot> it, DataOutput out) throws IOException {
        out.writeBoolean(it.isPresent());
        if (it.isPresent()) {
            write(it.get().best(), out);
            write(it.get().newcomers(), out);
            write(it.get().chains(), out);
        }
    }

    private static Optional<ListSnapshot> list(DataInput in, int candidates) throws IOException {
        return in.readBoolean()
                ? Optional
                        .of(new ListSnapshot(ranking(in, candidates), ranking(in, candidates), ranking(in, candidates)))
                : Optional.empty();
    }

    private static void write(RankingSnapshot it, DataOutput out) throws IOException {
        int size = it.candidates().length;
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeInt(it.candidates()[i]);
            out.writeInt(it.scores()[i]);
        }
        out.writeInt(it.horizonScore());
        out.writeUTF(it.horizon() == null ? "" : it.horizon().key());
    }

    private static RankingSnapshot ranking(DataInput in, int others) throws IOException {
        int size = Objects.checkIndex(in.readInt(), others + 1);
        int[] candidates = new int[size];
        int[] scores = new int[size];
        for (int i = 0; i < size; i++) {
            candidates[i] = Objects.checkIndex(in.readInt(), others);
            scores[i] = in.readInt();
        }
        int horizonScore = in.readInt();
        String horizon = in.readUTF();
        return new RankingSnapshot(candidates, scores, horizonScore, horizon.isEmpty() ? null : ProfileId.of(horizon));
    }

    private static void write(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInput in) throws IOException {
        byte[] bytes = new byte[Objects.checkIndex(in.readInt(), Json.MOST_MODEL_BYTES + 1)];
        in.readFully(bytes);
        return bytes;
    }

    private static List<EncodedProfile> of(Side side, Map<Side, List<EncodedProfile>> profiles) {
        return Objects.requireNonNull(profiles.get(side));
    }

    private static <T> List<T> many(DataInput in, Reader<T> reader) throws IOException {
        int size = Objects.checkIndex(in.readInt(), Integer.MAX_VALUE);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(reader.read());
        }
        return all;
    }

    /** Reads one of many. */
    private interface Reader<T> {
        T read() throws IOException;
    }
}
