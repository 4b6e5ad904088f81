package org.puente.matcher.models.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.matcher.models.trial.Comparison;
import org.puente.matcher.models.trial.Share;
import org.puente.matcher.models.trial.TrialReport;
import org.puente.matcher.models.trial.TrialRun;

/**
 * What has come of a trial.
 *
 * @param model    version of the model that is tried
 * @param against  version of the model that was in force when it began
 * @param state    {@code running}, {@code done} or {@code failed}
 * @param progress percent
 * @param reason   why it failed
 * @param report   how the lists differ, once it is done
 */
record TrialAnswer(String id, String model, String against, String state, int progress, @Nullable String reason,
        @Nullable Report report) {

    /**
     * How all lists under one model differ from those under the other; overlaps in micro-points, 1,000,000 for equal.
     *
     * @param mostChanged the hundred lists that change most, the one with the least overlap first
     */
    record Report(Share all, Map<String, Share> byKind, Map<String, Share> bySide, Map<String, Share> byCountry,
            List<ChangedList> mostChanged) {}

    /** A list and the ids that enter and leave it. */
    record ChangedList(String owner, int overlap, List<String> entered, List<String> left) {}

    static TrialAnswer of(TrialRun run) {
        TrialRun.State state = run.state();
        TrialReport report = run.report();
        return new TrialAnswer(run.id(), run.candidate().version(), run.inForce().version(),
                state.name().toLowerCase(Locale.ROOT), run.progress(), run.reason(),
                report == null ? null : report(report));
    }

    private static Report report(TrialReport report) {
        return new Report(report.all(), named(report.byKind(), ProfileKind::segment),
                named(report.bySide(), Enum::name), named(report.byCountry(), Enum::name),
                report.mostChanged().stream().map(TrialAnswer::changed).toList());
    }

    private static ChangedList changed(Comparison comparison) {
        return new ChangedList(comparison.owner().key(), comparison.overlap(), keys(comparison.entered()),
                keys(comparison.left()));
    }

    private static List<String> keys(List<ProfileId> ids) {
        return ids.stream().map(ProfileId::key).toList();
    }

    private static <K> SortedMap<String, Share> named(Map<K, Share> shares, Function<K, String> name) {
        SortedMap<String, Share> named = new TreeMap<>();
        shares.forEach((group, share) -> named.put(name.apply(group), share));
        return named;
    }
}
