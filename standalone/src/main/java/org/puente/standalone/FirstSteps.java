package org.puente.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.puente.contract.profile.Profile;
import org.puente.standalone.sample.Sample;
import org.puente.standalone.sample.SampleLoading;
import org.puente.standalone.suggestions.Suggestions;

/** Start, load, look, and where to go from there. */
final class FirstSteps {

    private final StandaloneProperties settings;
    private final LocalStack stack;
    private final Console console;

    FirstSteps(StandaloneProperties settings, LocalStack stack, Console console) {
        this.settings = settings;
        this.stack = stack;
        this.console = console;
    }

    /**
     * Takes them all; the stack is then open and settled.
     *
     * @throws CannotStartException if one of them fails for a reason that can be named
     */
    void take() throws IOException, InterruptedException {
        Optional<Sample> sample = settings.hasSample() ? Optional.of(Sample.read(settings.sample())) : Optional.empty();
        console.say("Puente starts; its data is in " + settings.data());
        stack.start();
        if (sample.isPresent()) {
            load(sample.get());
        }
        try (Suggestions suggestions = new Suggestions(stack.matcher(), stack.bootstrapServers())) {
            suggestions.awaitReadiness();
            if (sample.isPresent()) {
                List<Profile> profiles = sample.get().profiles();
                console.say(suggestions.table(profiles, settings.lang()));
            }
        }
        console.say(whatToTry());
    }

    private void load(Sample sample) throws IOException, InterruptedException {
        try (SampleLoading loading = new SampleLoading(stack.ingest(), stack.tokens().profiles(), settings.data())) {
            loading.load(sample, (done, of) -> console.progress("Loading the sample", done, of));
        }
    }

    /** Names the files of the tokens and prints no token: terminals, build logs and recordings keep what they show. */
    private List<String> whatToTry() {
        Path tokens = stack.tokens().folder();
        Path profiles = relative(tokens.resolve("profiles-write.txt"));
        Path decisions = relative(tokens.resolve("decisions-write.txt"));
        Path models = relative(tokens.resolve("model-write.txt"));
        URI ingest = stack.ingest();
        URI matcher = stack.matcher();
        return """

                Puente runs. Ctrl-C stops it; the next start goes on from here. Try:

                  curl %1$s/api/match-lists/value-chains/coffee-ec-pe?lang=es
                  curl '%1$s/api/matches?borderArea=EC-PE&limit=5'
                  curl %1$s/actuator/health/readiness
                  curl -X PUT %2$s/api/institutions/my-institution -H 'Content-Type: application/json' \\
                       -H "Authorization: Bearer $(cat %3$s)" \\
                       -d '{"country":"EC","actorClass":"academia","texts":{"es":{"name":"Mi institución"}},
                            "needs":[{"chain":"coffee","step":"processing"}]}'
                  curl %1$s/api/match-lists/institutions/my-institution
                  curl -X DELETE %2$s/api/institutions/my-institution \\
                       -H "Authorization: Bearer $(cat %3$s)"

                Kafka listens on %5$s, MongoDB's protocol is spoken on %6$s.
                Tokens are in files that only you can read, good for 30 days and renewed at every start:
                  %3$s    to write profiles and import files
                  %4$s    to write decisions about pairs
                  %7$s    to try models and put them in force
                """.formatted(matcher, ingest, profiles, decisions, stack.bootstrapServers(), stack.mongo(), models)
                .lines().toList();
    }

    /** As short as it works from where the program was started. */
    private static Path relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
