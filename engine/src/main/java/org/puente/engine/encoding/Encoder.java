package org.puente.engine.encoding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.PlannedAction;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.Projects;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.ChainStep;

/** Encodes profiles. What is beyond a bound is left out, the last in the record first. O(length of the record). */
public final class Encoder {

    static final int MOST_SUBJECTS = 64;
    static final int MOST_CODES = 32;
    static final int MOST_LANGUAGES = 16;

    /** From here on, 0 to 5, a step's strength is an offer and its gap a need: the upper half of the scale. */
    static final int MARKED = 3;

    private final Lexicon lexicon;
    private final Model model;

    /** An encoder whose numbers for words are the lexicon's and whose weights are the model's. */
    public Encoder(Lexicon lexicon, Model model) {
        this.lexicon = lexicon;
        this.model = model;
    }

    public Encoded encode(Profile profile) {
        return switch (profile) {
            case Institution institution -> encode(institution);
            case ValueChain chain -> encode(chain);
        };
    }

    private Encoded encode(Institution it) {
        return new Encoded(it.id(), it.country(), Conditions.of(it.validUntil(), it.wishes(), it.capacity()),
                subjects(it.needs().stream()), subjects(it.offers().stream()), chains(it.valueChains()), Steps.NONE,
                sdgs(it.sdgs()), it.maturity(), languages(it.languages()), Sparse.EMPTY, Sparse.EMPTY,
                new History(0, Sparse.EMPTY, it.experience().projects(), it.experience().transatlantic(),
                        it.experience().projects().all() <= model.fairness().mostProjects()),
                Land.of(it.borderArea(), it.typology()));
    }

    private Encoded encode(ValueChain it) {
        Stream<Subject> sought = it.actions().stream().map(PlannedAction::seeks).flatMap(Stream::ofNullable);
        Stream<Subject> lacking = it.steps().stream().filter(state -> state.gap() >= MARKED)
                .map(state -> step(it.chain(), state.step()));
        Stream<Subject> strong = it.steps().stream().filter(state -> state.strength() >= MARKED)
                .map(state -> step(it.chain(), state.step()));
        return new Encoded(it.id(), it.country(), Conditions.of(it.validUntil()),
                subjects(Stream.of(it.needs().stream(), sought, lacking).flatMap(all -> all)),
                subjects(Stream.concat(it.offers().stream(), strong)), chains(List.of(it.chain())),
                Steps.of(it.steps()), sdgs(it.sdgs()), it.maturity(), languages(it.texts().keySet()), Sparse.EMPTY,
                Sparse.EMPTY, new History(0, Sparse.EMPTY, Projects.NONE, Projects.NONE, false),
                Land.of(it.borderArea(), it.typology()));
    }

    private static Subject step(ChainCode chain, ChainStep step) {
        return new Subject(null, chain, step, null, Map.of());
    }

    private Subjects subjects(Stream<Subject> subjects) {
        LongStream packed = subjects.mapToLong(it -> Subjects.pack(topic(it.topic()), Chains.number(it.chain()),
                step(it.step()), sdg(it.sdg())));
        return Subjects.of(packed, MOST_SUBJECTS);
    }

    private static Codes chains(List<ChainCode> chains) {
        IntStream numbers = chains.stream().mapToInt(Chains::number).filter(number -> number != 0);
        return Codes.of(numbers, MOST_CODES, Chains::group);
    }

    private static Codes sdgs(List<String> sdgs) {
        IntStream numbers = sdgs.stream().mapToInt(Sdgs::number).filter(number -> number != 0);
        return Codes.of(numbers, MOST_CODES, Sdgs::goal);
    }

    private Codes languages(Collection<String> tags) {
        IntStream numbers = tags.stream().map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(language -> !language.isEmpty()).mapToInt(lexicon::number);
        return Codes.of(numbers, MOST_LANGUAGES, number -> number & 63);
    }

    private int topic(@Nullable String topic) {
        return topic == null ? 0 : lexicon.number(topic);
    }

    private static int step(@Nullable ChainStep step) {
        return step == null ? 0 : Steps.index(step) + 1;
    }

    private static int sdg(@Nullable String sdg) {
        return sdg == null ? 0 : Sdgs.number(sdg);
    }
}
