package org.puente.standalone;

import java.util.Optional;

import org.puente.contract.control.ControlKeys;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.ControlReader;
import org.puente.contract.reading.DecisionReader;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.contract.topic.Topics;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;

/** The last record per key, read with the contract's readers and folded: the definition, without the service. */
final class LogFolding {

    private LogFolding() {}

    static void into(Matchmaker matchmaker, Log log) {
        log.latest(Topics.PROFILES)
                .forEach(
                        (key, value) -> profile(key, value).map(Event.ProfileChanged::new).ifPresent(matchmaker::fold));
        log.latest(Topics.DECISIONS).forEach((key, value) -> verdict(key, value).ifPresent(matchmaker::fold));
        byte[] today = log.latest(Topics.CONTROL).get(ControlKeys.TODAY);
        if (today != null) {
            accepted(ControlReader.today(today)).ifPresent(day -> matchmaker.fold(new Event.DayChanged(day.day())));
        }
    }

    private static Optional<Profile> profile(String key, byte[] value) {
        return ProfileId.parse(key).flatMap(id -> accepted(ProfileReader.lenient().read(id, value)));
    }

    private static Optional<Event> verdict(String key, byte[] value) {
        return DecisionKey.parse(key).flatMap(decided -> accepted(DecisionReader.read(decided, value))
                .map((Decision decision) -> new Event.VerdictGiven(decided.pair(), decided.actor(),
                        decision.verdict())));
    }

    private static <T> Optional<T> accepted(Reading<T> reading) {
        return reading instanceof Reading.Accepted<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
