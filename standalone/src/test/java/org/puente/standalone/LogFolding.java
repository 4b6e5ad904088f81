package org.puente.standalone;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Model;
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
import org.puente.engine.Models;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.testkit.TopicClient;

/** The last record per key, read with the contract's readers and folded: the definition, without the service. */
final class LogFolding {

    private LogFolding() {}

    /** A matchmaker of the model that the log names, which has folded it. */
    static Matchmaker of(TopicClient log) {
        Map<String, byte[]> control = log.latestBytes(Topics.CONTROL);
        Matchmaker matchmaker = new ExhaustiveMatchmaker(model(control.get(ControlKeys.MODEL)));
        log.latestBytes(Topics.PROFILES)
                .forEach(
                        (key, value) -> profile(key, value).map(Event.ProfileChanged::new).ifPresent(matchmaker::fold));
        log.latestBytes(Topics.DECISIONS).forEach((key, value) -> verdict(key, value).ifPresent(matchmaker::fold));
        byte[] today = control.get(ControlKeys.TODAY);
        if (today != null) {
            accepted(ControlReader.today(today)).ifPresent(day -> matchmaker.fold(new Event.DayChanged(day.day())));
        }
        return matchmaker;
    }

    private static Model model(byte @Nullable [] named) {
        return named == null ? Models.initial() : accepted(ControlReader.model(named)).orElse(Models.initial());
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
