package org.puente.benchmarks.engine;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;

import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.benchmarks.engine.measure.MatchmakerType;
import org.puente.benchmarks.engine.scenario.Change;
import org.puente.benchmarks.engine.scenario.Scenario;
import org.puente.benchmarks.engine.scenario.Workload;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;

/**
 * {@code digest}: one SHA-256 over the lists that a fold reports as changed and, at the end, over every list, each in
 * its canonical JSON with scores, confidence and reasons. Two versions of a matchmaker that print the same digest give
 * equal answers. Digests of different matchmakers may differ with equal lists, since a fold may report unchanged lists.
 */
public final class DigestCommand {

    private final Scenario scenario;
    private final Matchmaker matchmaker;
    private final MessageDigest digest = sha256();

    private DigestCommand(Scenario scenario, MatchmakerType type) {
        this.scenario = scenario;
        this.matchmaker = type.create(scenario.model());
    }

    /**
     * Prints the digest.
     *
     * @param perSide profiles on each side
     * @param events  number of events, folded after every list has been read once
     */
    public static void run(int perSide, ProfileDetail detail, long seed, MatchmakerType type, int events,
            PrintStream out) {
        Scenario scenario = new Scenario(Workload.STEADY, perSide, detail, seed);
        String digest = new DigestCommand(scenario, type).digest(events);
        out.printf(Locale.ROOT, "%s, %,d profiles on each side, told as in %s, seed %d, %,d events: %s%n", type.code(),
                perSide, detail.code(), seed, events, digest);
    }

    private String digest(int events) {
        SyntheticCorpus corpus = scenario.corpus();
        scenario.profiles(corpus).forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        add(matchmaker.owners());
        Iterator<Change> changes = scenario.changes(corpus);
        for (int i = 0; i < events; i++) {
            add(matchmaker.fold(changes.next().event()));
        }
        add(matchmaker.owners());
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(Collection<ProfileId> owners) {
        owners.stream().sorted().toList().forEach(owner -> {
            digest.update(owner.key().getBytes(StandardCharsets.UTF_8));
            matchmaker.list(owner).ifPresent(list -> digest.update(Json.write(list)));
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
