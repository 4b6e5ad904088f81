package org.puente.standalone.suggestions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.vocabulary.Side;
import org.puente.standalone.CannotStartException;

/** Asks the matcher service for its suggestions to the Latin American value chains of a programme. */
public final class Suggestions implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final HttpClient client = HttpClient.newHttpClient();
    private final MatcherClient matcher;
    private final String bootstrapServers;

    /**
     * @param matcher          address of the matcher service
     * @param bootstrapServers where the log is, to know its end
     */
    public Suggestions(URI matcher, String bootstrapServers) {
        this.matcher = new MatcherClient(matcher, client);
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Returns when the matcher is ready.
     *
     * @throws CannotStartException if it is not within five minutes
     */
    public void awaitReadiness() throws InterruptedException {
        await(matcher::isReady);
    }

    /**
     * The table of the best suggestions per border area, once the lists follow everything that is on the log now.
     *
     * @param lang es, pt, en or fr
     * @throws CannotStartException if the lists do not follow within five minutes
     */
    public List<String> table(List<Profile> programme, String lang) throws InterruptedException, IOException {
        List<String> ends = LogEnd.positions(bootstrapServers);
        SortedMap<String, List<SuggestionList>> areas = new TreeMap<>();
        for (Profile profile : programme) {
            if (profile instanceof ValueChain && profile.side() == Side.LATAM && profile.borderArea() != null) {
                awaitAll(profile.id(), ends);
                areas.computeIfAbsent(profile.borderArea(), _ -> new ArrayList<>())
                        .add(matcher.list(profile.id(), lang));
            }
        }
        return new SuggestionTable(Locale.of(lang)).lines(areas);
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    private void awaitAll(ProfileId owner, List<String> positions) throws InterruptedException {
        for (String position : positions) {
            await(() -> matcher.reflects(owner, position));
        }
    }

    private static void await(Question question) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            if (isTrue(question)) {
                return;
            }
            TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN.toNanos());
        }
        throw new CannotStartException(
                "The lists were not ready within %d minutes: logs/puente.log in the data folder says why."
                        .formatted(LONGEST.toMinutes()));
    }

    /** An answer that does not come is asked for again. */
    private static boolean isTrue(Question question) throws InterruptedException {
        try {
            return question.ask();
        } catch (IOException noAnswerYet) {
            return false;
        }
    }

    private interface Question {

        boolean ask() throws IOException, InterruptedException;
    }
}
