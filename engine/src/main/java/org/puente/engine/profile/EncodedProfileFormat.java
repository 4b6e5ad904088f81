package org.puente.engine.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.vector.ProfileVectors;

/** Writes and reads encoded profiles as bytes, which mean something only together with the encoder's lexicon. */
public final class EncodedProfileFormat {

    private EncodedProfileFormat() {}

    /** Writes a profile for {@link #read}. O(features). */
    public static void write(EncodedProfile it, DataOutput out) throws IOException {
        out.writeUTF(it.id().key());
        out.writeUTF(it.country().name());
        write(it.conditions(), out);
        it.needs().write(out);
        it.offers().write(out);
        it.chains().write(out);
        out.writeLong(it.steps().bits());
        it.sdgs().write(out);
        out.writeByte(it.maturity().governance());
        out.writeByte(it.maturity().economy());
        out.writeByte(it.maturity().helix());
        it.languages().write(out);
        it.vectors().write(out);
        write(it.history(), out);
        out.writeBoolean(it.territory().atBorder());
        out.writeInt(it.territory().typologies());
    }

    /**
     * Reads a profile that {@link #write} has written.
     *
     * @throws IllegalArgumentException if an id or a country is invalid
     */
    public static EncodedProfile read(DataInput in) throws IOException {
        return new EncodedProfile(ProfileId.of(in.readUTF()), Country.valueOf(in.readUTF()), conditions(in),
                Subjects.read(in),
                Subjects.read(in), CodeSet.read(in), new Steps(in.readLong()), CodeSet.read(in),
                new Maturity(in.readByte(), in.readByte(), in.readByte()), CodeSet.read(in), ProfileVectors.read(in),
                history(in), new TerritoryType(in.readBoolean(), in.readInt()));
    }

    private static void write(Conditions it, DataOutput out) throws IOException {
        out.writeLong(it.lastDay());
        out.writeInt(it.partnerships());
        out.writeShort(it.targets().size());
        for (Country target : it.targets()) {
            out.writeUTF(target.name());
        }
        out.writeShort(it.neverWith().size());
        for (ProfileId never : it.neverWith()) {
            out.writeUTF(never.key());
        }
    }

    private static Conditions conditions(DataInput in) throws IOException {
        long lastDay = in.readLong();
        int partnerships = in.readInt();
        Set<Country> targets = new HashSet<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            targets.add(Country.valueOf(in.readUTF()));
        }
        Set<ProfileId> neverWith = new HashSet<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            neverWith.add(ProfileId.of(in.readUTF()));
        }
        return new Conditions(lastDay, Set.copyOf(targets), Set.copyOf(neverWith), partnerships);
    }

    private static void write(CollaborationHistory it, DataOutput out) throws IOException {
        out.writeInt(it.identity());
        out.writeInt(it.commonness());
        out.writeInt(it.transatlanticProjects());
        out.writeInt(it.transatlanticLog());
        out.writeBoolean(it.seasoned());
        out.writeBoolean(it.newcomer());
        out.writeBoolean(it.isKnown());
    }

    private static CollaborationHistory history(DataInput in) throws IOException {
        return new CollaborationHistory(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readBoolean(),
                in.readBoolean(), in.readBoolean());
    }
}
