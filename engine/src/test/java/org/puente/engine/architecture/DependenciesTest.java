package org.puente.engine.architecture;

import org.junit.jupiter.api.Test;
import org.puente.engine.text.violation.ReadsJson;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DependenciesTest {

    private static final String[] PLAIN = {"java..", "org.jspecify.annotations..", "org.puente.contract..",
            "org.puente.engine.."};
    private static final ArchRule PLAIN_JAVA = classes().that().resideInAPackage("org.puente.engine..")
            .and().resideOutsideOfPackage("org.puente.engine.text..").and().doNotHaveSimpleName("VectorLoops")
            .should().onlyDependOnClassesThat().resideInAnyPackage(PLAIN).allowEmptyShould(false);
    private static final ArchRule TEXT_BY_LUCENE = classes().that().resideInAPackage("org.puente.engine.text..")
            .should().onlyDependOnClassesThat(resideInAnyPackage(PLAIN).or(resideInAPackage("org.apache.lucene..")))
            .allowEmptyShould(false);
    private static final ArchRule LANES_BY_THE_VECTOR_API = classes().that().haveSimpleName("VectorLoops")
            .should().onlyDependOnClassesThat(resideInAnyPackage(PLAIN).or(resideInAPackage("jdk.incubator.vector..")))
            .allowEmptyShould(false);
    private static final ArchRule ONE_WAY = slices().matching("org.puente.(engine..)").should().beFreeOfCycles()
            .allowEmptyShould(false);

    private static final ArchRule PROFILES_AND_FACTORS_BELOW_PAIRS = noClasses().that().resideInAnyPackage(
            in("profile"), in("text"), in("vector"), in("score"), in("rule"), in("wording"))
            .should().dependOnClassesThat()
            .resideInAnyPackage(in("pair"), in("index"), in("exhaustive"), in("incremental"))
            .allowEmptyShould(false);
    private static final ArchRule PAIRS_BELOW_LISTS = noClasses().that().resideInAPackage(in("pair"))
            .should().dependOnClassesThat()
            .resideInAnyPackage(in("index"), in("exhaustive"), in("incremental")).allowEmptyShould(false);
    private static final ArchRule INDEX_BELOW_LISTS = noClasses().that().resideInAPackage(in("index"))
            .should().dependOnClassesThat()
            .resideInAnyPackage(in("pair"), in("exhaustive"), in("incremental")).allowEmptyShould(false);
    private static final ArchRule REFERENCE_SKIPS_NOTHING = noClasses().that().resideInAPackage(in("exhaustive"))
            .should().dependOnClassesThat().resideInAnyPackage(in("index"), in("incremental"))
            .allowEmptyShould(false);
    private static final ArchRule INCREMENTAL_WITHOUT_REFERENCE = noClasses().that()
            .resideInAPackage(in("incremental")).should().dependOnClassesThat().resideInAPackage(in("exhaustive"))
            .allowEmptyShould(false);

    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.puente.engine");

    @Test
    void theEngineKnowsNothingButTheJdkAndTheContract() {
        PLAIN_JAVA.check(engine);
    }

    @Test
    void onlyTheReadingOfTextsAlsoKnowsLucene() {
        TEXT_BY_LUCENE.check(engine);
    }

    @Test
    void onlyTheLoopsInLanesAlsoKnowTheVectorApi() {
        LANES_BY_THE_VECTOR_API.check(engine);
    }

    @Test
    void itsPackagesDependOneWay() {
        ONE_WAY.check(engine);
    }

    @Test
    void profilesAndFactorsKnowNeitherPairsNorLists() {
        PROFILES_AND_FACTORS_BELOW_PAIRS.check(engine);
    }

    @Test
    void pairsKnowNoLists() {
        PAIRS_BELOW_LISTS.check(engine);
    }

    @Test
    void theIndexKnowsNoLists() {
        INDEX_BELOW_LISTS.check(engine);
    }

    @Test
    void theReferenceSkipsNoPairs() {
        REFERENCE_SKIPS_NOTHING.check(engine);
    }

    @Test
    void theIncrementalMatchmakerDoesNotKnowTheReference() {
        INCREMENTAL_WITHOUT_REFERENCE.check(engine);
    }

    @Test
    void aFrameworkIsCaught() {
        JavaClasses violation = new ClassFileImporter().importPackages("org.puente.engine.architecture.violation");
        assertThatThrownBy(() -> PLAIN_JAVA.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("JsonMapper");
    }

    @Test
    void luceneOutsideOfTextsIsCaught() {
        JavaClasses violation = new ClassFileImporter().importPackages("org.puente.engine.architecture.violation");
        assertThatThrownBy(() -> PLAIN_JAVA.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.apache.lucene");
    }

    @Test
    void aFrameworkInTextsIsCaught() {
        JavaClasses violation = new ClassFileImporter().importClasses(ReadsJson.class);
        assertThatThrownBy(() -> TEXT_BY_LUCENE.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("JsonMapper");
    }

    @Test
    void aCircleIsCaught() {
        JavaClasses violation = new ClassFileImporter().importPackages("org.puente.engine.architecture.violation");
        assertThatThrownBy(() -> ONE_WAY.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void aFactorThatKnowsPairsIsCaught() {
        assertCatches(PROFILES_AND_FACTORS_BELOW_PAIRS, "score", "PairEvaluator");
    }

    @Test
    void anEvaluatorThatKnowsAnIndexIsCaught() {
        assertCatches(PAIRS_BELOW_LISTS, "pair", "Search");
    }

    @Test
    void anIndexThatKnowsListsIsCaught() {
        assertCatches(INDEX_BELOW_LISTS, "index", "IncrementalMatchmaker");
    }

    @Test
    void aReferenceThatSkipsPairsIsCaught() {
        assertCatches(REFERENCE_SKIPS_NOTHING, "exhaustive", "Search");
    }

    @Test
    void aMatchmakerThatAsksTheReferenceIsCaught() {
        assertCatches(INCREMENTAL_WITHOUT_REFERENCE, "incremental", "ExhaustiveMatchmaker");
    }

    @Test
    void anEmptySelectionIsCaught() {
        JavaClasses nothing = new ClassFileImporter().importPackages("org.puente.nowhere");
        assertThat(nothing).isEmpty();
        assertThatThrownBy(() -> PLAIN_JAVA.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> TEXT_BY_LUCENE.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> LANES_BY_THE_VECTOR_API.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ONE_WAY.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> PROFILES_AND_FACTORS_BELOW_PAIRS.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> PAIRS_BELOW_LISTS.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> INDEX_BELOW_LISTS.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> REFERENCE_SKIPS_NOTHING.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> INCREMENTAL_WITHOUT_REFERENCE.check(nothing)).isInstanceOf(AssertionError.class);
    }

    private static void assertCatches(ArchRule rule, String fixture, String forbidden) {
        JavaClasses violation = new ClassFileImporter()
                .importPackages("org.puente.engine.architecture.violation." + fixture);
        assertThatThrownBy(() -> rule.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining(forbidden);
    }

    /** The engine's package of this name and the fixtures that stand for that package. */
    private static String in(String name) {
        return "org.puente.engine.." + name + "..";
    }
}
