package org.puente.engine.profile;

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
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.engine.vector.Features;
import org.puente.engine.vector.ProfileVectors;
import org.puente.engine.vector.VectorSpace;

/**
 * Encodes profiles in at most 256 features each. Needs, offers, chains, goals and languages keep their first entries up
 * to a limit each; {@link VectorSpace} divides the rest among codes, collaborators and terms, of which the most
 * important are kept. O(length of the record).
 */
public final class ProfileEncoder {

    static final int MOST_SUBJECTS = 32;
    static final int MOST_CHAINS = 16;
    static final int MOST_SDGS = 16;
    static final int MOST_LANGUAGES = 8;

    /** The least strength that makes a step an offer and the least gap that makes it a need, on a scale of 0 to 5. */
    static final int MARKED = 3;

    private final Lexicon lexicon;
    private final VectorSpace space;
    private final int mostProjectsOfNewcomers;

    /** An encoder that numbers topics and languages by the lexicon and weighs features by the model's statistics. */
    public ProfileEncoder(Lexicon lexicon, Model model) {
        this.lexicon = lexicon;
        space = new VectorSpace(model.statistics());
        mostProjectsOfNewcomers = model.fairness().mostProjects();
    }

    public EncodedProfile encode(Profile profile) {
        return switch (profile) {
            case Institution institution -> encode(institution);
            case ValueChain chain -> encode(chain);
        };
    }

    private EncodedProfile encode(Institution it) {
        return encode(it, Conditions.of(it.validUntil(), it.wishes(), it.capacity()), subjects(it.needs().stream()),
                subjects(it.offers().stream()), chains(it.valueChains()), Steps.NONE, languages(it.languages()));
    }

    private EncodedProfile encode(ValueChain it) {
        Stream<Subject> lacking = it.steps().stream().filter(state -> state.gap() >= MARKED)
                .map(state -> step(it.chain(), state.step()));
        Stream<Subject> strong = it.steps().stream().filter(state -> state.strength() >= MARKED)
                .map(state -> step(it.chain(), state.step()));
        Stream<Subject> needs = Stream.of(it.needs().stream(), it.sought(), lacking).flatMap(all -> all);
        return encode(it, Conditions.of(it.validUntil()), subjects(needs),
                subjects(Stream.concat(it.offers().stream(), strong)), chains(List.of(it.chain())),
                Steps.of(it.steps()), languages(it.languages()));
    }

    private EncodedProfile encode(Profile it, Conditions conditions, Subjects needs, Subjects offers, CodeSet chains,
            Steps steps, CodeSet languages) {
        CodeSet sdgs = sdgs(it.sdgs());
        int structured = needs.size() + offers.size() + chains.size() + sdgs.size() + languages.size();
        ProfileVectors vectors = space.vectors(it, structured);
        return new EncodedProfile(it.id(), it.country(), conditions, needs, offers, chains, steps, sdgs, it.maturity(),
                languages, vectors, history(it, !vectors.collaborators().isEmpty()),
                TerritoryType.of(it.borderArea(), it.typology()));
    }

    private CollaborationHistory history(Profile profile, boolean namesAny) {
        String key = profile.id().key();
        int self = Features.of(key);
        return switch (profile) {
            case Institution it -> CollaborationHistory.of(self, space.commonness(key), namesAny, it.experience(),
                    JointProjects.known(it) <= mostProjectsOfNewcomers);
            case ValueChain _ -> CollaborationHistory.none(self, space.commonness(key));
        };
    }

    private static Subject step(ChainCode chain, ChainStep step) {
        return new Subject(null, chain, step, null, Map.of());
    }

    private Subjects subjects(Stream<Subject> subjects) {
        LongStream packed = subjects.mapToLong(it -> Subjects.pack(topic(it.topic()), Chains.number(it.chain()),
                step(it.step()), sdg(it.sdg())));
        return Subjects.of(packed, MOST_SUBJECTS);
    }

    private static CodeSet chains(List<ChainCode> chains) {
        IntStream numbers = chains.stream().mapToInt(Chains::number).filter(number -> number != 0);
        return CodeSet.of(numbers, MOST_CHAINS, Chains::group);
    }

    private static CodeSet sdgs(List<String> sdgs) {
        IntStream numbers = sdgs.stream().mapToInt(Sdgs::number).filter(number -> number != 0);
        return CodeSet.of(numbers, MOST_SDGS, Sdgs::goal);
    }

    private CodeSet languages(Collection<String> tags) {
        IntStream numbers = tags.stream().map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(language -> !language.isEmpty()).mapToInt(lexicon::number);
        return CodeSet.of(numbers, MOST_LANGUAGES, number -> number & 63);
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
