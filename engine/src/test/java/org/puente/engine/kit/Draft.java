package org.puente.engine.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Capacity;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Experience;
import org.puente.contract.profile.ExternalIds;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Maturity;
import org.puente.contract.profile.PlannedAction;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.profile.Projects;
import org.puente.contract.profile.StepState;
import org.puente.contract.profile.Subject;
import org.puente.contract.profile.Texts;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.profile.Wishes;
import org.puente.contract.vocabulary.ActorClass;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Typology;

/** A builder of profiles that state nothing but what a test sets. */
public final class Draft {

    private final ProfileId id;
    private final Country country;
    private final Map<String, Texts> texts = new LinkedHashMap<>();
    private final List<Subject> needs = new ArrayList<>();
    private final List<Subject> offers = new ArrayList<>();
    private final List<ChainCode> chains = new ArrayList<>();
    private final List<StepState> steps = new ArrayList<>();
    private final List<PlannedAction> actions = new ArrayList<>();
    private final List<Collaboration> collaborations = new ArrayList<>();
    private List<String> sectors = List.of();
    private List<String> hs = List.of();
    private List<Typology> typology = List.of();
    private Experience experience = Experience.UNSTATED;
    private List<String> sdgs = List.of();
    private List<String> languages = List.of();
    private Maturity maturity = Maturity.UNKNOWN;
    private Capacity capacity = Capacity.UNSTATED;
    private Wishes wishes = Wishes.NONE;
    private @Nullable LocalDate validUntil;
    private @Nullable String borderArea;

    private Draft(ProfileId id, Country country) {
        this.id = id;
        this.country = country;
    }

    public static Draft institution(String slug, Country country) {
        return new Draft(ProfileId.institution(slug), country);
    }

    public static Draft valueChain(String slug, Country country, String chain) {
        return new Draft(ProfileId.valueChain(slug), country).chains(chain);
    }

    /** Parses {@code coffee}, {@code coffee/processing}, {@code #topic}, each also with {@code @8.2}. */
    public static Subject subject(String spec) {
        String[] goal = spec.split("@", 2);
        String[] step = goal[0].split("/", 2);
        boolean isTopic = step[0].startsWith("#");
        return new Subject(isTopic ? step[0].substring(1) : null, isTopic ? null : new ChainCode(step[0]),
                step.length > 1 ? step(step[1]) : null, goal.length > 1 ? goal[1] : null, Map.of());
    }

    public Draft needs(String... specs) {
        Stream.of(specs).map(Draft::subject).forEach(needs::add);
        return this;
    }

    public Draft offers(String... specs) {
        Stream.of(specs).map(Draft::subject).forEach(offers::add);
        return this;
    }

    public Draft chains(String... codes) {
        Stream.of(codes).map(ChainCode::new).forEach(chains::add);
        return this;
    }

    public Draft step(String step, int strength, int gap) {
        steps.add(new StepState(step(step), strength, gap));
        return this;
    }

    public Draft seeks(String spec) {
        actions.add(new PlannedAction(Map.of(), subject(spec)));
        return this;
    }

    /** Sets name, summary and description in the language of this tag. */
    public Draft texts(String tag, String name, @Nullable String summary, @Nullable String description) {
        texts.put(tag, new Texts(name, summary, description));
        return this;
    }

    /** Sets the summary in the language of this tag; the name is the slug. */
    public Draft says(String tag, String summary) {
        return texts(tag, id.slug(), summary, null);
    }

    /** Adds a need with its text by language tag. */
    public Draft needs(String spec, Map<String, String> text) {
        Subject it = subject(spec);
        needs.add(new Subject(it.topic(), it.chain(), it.step(), it.sdg(), text));
        return this;
    }

    public Draft sectors(String... codes) {
        sectors = List.of(codes);
        return this;
    }

    /** Sets the products of a value chain. */
    public Draft hs(String... headings) {
        hs = List.of(headings);
        return this;
    }

    public Draft typology(List<Typology> kinds) {
        typology = kinds;
        return this;
    }

    /** Adds an institution's collaboration with a profile or in a project. */
    public Draft workedWith(String partner, int earlier, int recent) {
        collaborations.add(new Collaboration(partner, earlier, recent));
        return this;
    }

    /** Sets the projects of an institution. */
    public Draft experience(Projects projects, Projects transatlantic) {
        experience = new Experience(projects, transatlantic);
        return this;
    }

    public Draft sdgs(String... codes) {
        sdgs = List.of(codes);
        return this;
    }

    /** Sets the languages of a value chain's texts. */
    public Draft languages(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public Draft maturity(int governance, int economy, int helix) {
        maturity = new Maturity(governance, economy, helix);
        return this;
    }

    public Draft partnerships(@Nullable Integer most) {
        capacity = new Capacity(most, null);
        return this;
    }

    public Draft wishes(List<Country> targets, List<ProfileId> neverWith) {
        wishes = new Wishes(targets, neverWith);
        return this;
    }

    public Draft borderArea(@Nullable String code) {
        borderArea = code;
        return this;
    }

    public Draft validUntil(@Nullable LocalDate day) {
        validUntil = day;
        return this;
    }

    public Profile done() {
        languages.forEach(tag -> texts.putIfAbsent(tag, new Texts(id.slug(), null, null)));
        return id.kind() == ProfileKind.INSTITUTION
                ? new Institution(id, country, texts, null, borderArea, typology, ActorClass.ACADEMIA, needs, offers,
                        chains, sectors, sdgs, maturity, languages, capacity, collaborations, experience, wishes,
                        ExternalIds.NONE, null, validUntil)
                : new ValueChain(id, chains.getFirst(), country, texts, List.of(), borderArea, typology, steps, needs,
                        offers, sectors, hs, sdgs, maturity, languages, null, actions, validUntil);
    }

    private static ChainStep step(String code) {
        return Stream.of(ChainStep.values()).filter(step -> step.code().equals(code)).findFirst().orElseThrow();
    }
}
