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
 * The steps from the bytes of a profile to the bytes of a list, except the search. Each invocation takes the next
 * profile.
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

    /** Folds a population and computes its lists. */
    @Setup
    public void fold() {
        Population population = Population.of(PER_SIDE, SEED);
        matchmaker = new IncrementalMatchmaker(population.model());
        population.profiles().forEach(profile -> {
            profiles.add(profile);
            records.add(Json.write(profile));
            matchmaker.fold(new Event.ProfileChanged(profile));
        });
        profiles.forEach(profile -> matchmaker.list(profile.id()).ifPresent(lists::add));
    }

    /** Parses and validates a profile. */
    @Benchmark
    public Reading<Profile> readProfile() {
        return ProfileReader.lenient().read(records.get(next()));
    }

    /** Parses a profile that was validated before. */
    @Benchmark
    public Reading<Profile> readProfileAgain() {
        int one = next();
        return ProfileReader.lenient().readAgain(profiles.get(one).id().kind(), records.get(one));
    }

    /** Encodes a profile as vectors. */
    @Benchmark
    public EncodedEvent encodeProfile() {
        return matchmaker.encode(new Event.ProfileChanged(profiles.get(next())));
    }

    /** Explains a pair: score, reasons and shortfalls. */
    @Benchmark
    public Optional<Explanation> explainPair() {
        int one = next();
        return matchmaker.explain(profiles.get(one).id(), profiles.get(one ^ 1).id());
    }

    /** Reads a list whose reasons are cached. */
    @Benchmark
    public Optional<MatchList> readList() {
        return matchmaker.list(profiles.get(next()).id());
    }

    /** Writes a list as JSON. */
    @Benchmark
    public byte[] writeList() {
        return Json.write(lists.get(next()));
    }

    private int next() {
        at = at + 1 < profiles.size() ? at + 1 : 0;
        return at;
    }
}
