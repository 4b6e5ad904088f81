package org.puente.ingest.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * Checks bytes as profiles: schema, rules, and that they have not expired. Counts {@code puente.profiles.admitted} and,
 * by each rule that was broken, {@code puente.profiles.refused}: a refused profile counts once for each of its rules.
 */
@Component
public final class Admission {

    private final ProfileReader reader = ProfileReader.strict();
    private final Clock clock;
    private final MeterRegistry meters;

    Admission(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /** Checks a profile that carries its id. */
    public Reading<Profile> check(byte[] json) {
        return counted(notExpired(reader.read(json)));
    }

    /** Checks a profile that is sent under this id. */
    public Reading<Profile> check(ProfileId id, byte[] json) {
        return counted(notExpired(reader.read(id, json)));
    }

    private Reading<Profile> notExpired(Reading<Profile> reading) {
        if (!(reading instanceof Reading.Accepted<Profile>(Profile profile))) {
            return reading;
        }
        List<Problem> expired = reader.notPast(profile, LocalDate.now(clock));
        return expired.isEmpty() ? reading : new Reading.Refused<>(expired);
    }

    private Reading<Profile> counted(Reading<Profile> reading) {
        switch (reading) {
            case Reading.Accepted<Profile> accepted -> meters.counter("puente.profiles.admitted").increment();
            case Reading.Refused<Profile>(List<Problem> problems) -> problems.stream()
                    .map(Problem::rule)
                    .distinct()
                    .forEach(rule -> meters.counter("puente.profiles.refused", "rule", rule).increment());
        }
        return reading;
    }
}
