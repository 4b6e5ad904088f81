package org.puente.benchmarks.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.puente.benchmarks.environment.Population;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.Profile;
import org.puente.contract.reading.Json;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;
import org.puente.engine.Explanation;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.incremental.IncrementalMatchmaker;

/**
 * The steps from the bytes of a profile to the bytes of a list, but for the search: each for another profile every
 * time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RecordSteps {

    private static final int PER_SIDE = 2_000;
    private static final long SEED = 1;

    private final List<Profile> profiles = new ArrayList<>();
    private final List<byte[]> records = new ArrayList<>();
    private final List<MatchList> lists = new ArrayList<>();
    private Matchmaker matchmaker = new IncrementalMatchmaker(Models.initial());
    private int at;

    /** Takes a population in and makes its lists. */
    @Setup
    public void takeIn() {
        Population programme = Population.of(PER_SIDE, SEED);
        matchmaker = new IncrementalMatchmaker(programme.model());
        programme.profiles().forEach(profile -> {
            profiles.add(profile);
            records.add(Json.write(profile));
            matchmaker.fold(new Event.ProfileChanged(profile));
        });
        profiles.forEach(profile -> matchmaker.list(profile.id()).ifPresent(lists::add));
    }

    /** From bytes to a profile that keeps every rule. */
    @Benchmark
    public Reading<Profile> readProfile() {
        return ProfileReader.lenient().read(records.get(next()));
    }

    /** The same of bytes that have been accepted before. */
    @Benchmark
    public Reading<Profile> readProfileAgain() {
        int one = next();
        return ProfileReader.lenient().readAgain(profiles.get(one).id().kind(), records.get(one));
    }

    /** From a profile to its vectors. */
    @Benchmark
    public EncodedEvent encodeProfile() {
        return matchmaker.encode(new Event.ProfileChanged(profiles.get(next())));
    }

    /** Score, reasons and what could be better, of one pair. */
    @Benchmark
    public Optional<Explanation> explainPair() {
        int one = next();
        return matchmaker.explain(profiles.get(one).id(), profiles.get(one ^ 1).id());
    }

    /** A list whose reasons have been worked out before. */
    @Benchmark
    public Optional<MatchList> readList() {
        return matchmaker.list(profiles.get(next()).id());
    }

    /** From a list to its bytes. */
    @Benchmark
    public byte[] writeList() {
        return Json.write(lists.get(next()));
    }

    private int next() {
        at = at + 1 < profiles.size() ? at + 1 : 0;
        return at;
    }
}
