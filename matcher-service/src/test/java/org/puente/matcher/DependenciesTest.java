package org.puente.matcher;

import org.junit.jupiter.api.Test;
import org.puente.matcher.api.WritesToTheStore;
import org.puente.matcher.matching.KnowsTheView;
import org.springframework.data.mongodb.core.MongoTemplate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The way of a record is one way, and each rule that says so can be broken. */
class DependenciesTest {

    private static final ArchRule ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("kafka").definedBy("..matcher.kafka..")
            .layer("matching").definedBy("..matcher.matching..")
            .layer("profilelog").definedBy("..matcher.profilelog..")
            .layer("control").definedBy("..matcher.control..")
            .layer("matches").definedBy("..matcher.matches..")
            .layer("snapshot").definedBy("..matcher.snapshot..")
            .layer("view").definedBy("..matcher.view..")
            .layer("doors").definedBy("..matcher.suggestions..", "..matcher.decisions..", "..matcher.profiles..",
                    "..matcher.model..", "..matcher.trials..", "..matcher.health..", "..matcher.http..")
            .whereLayer("snapshot").mayOnlyBeAccessedByLayers("doors")
            .whereLayer("doors").mayNotBeAccessedByAnyLayer()
            .whereLayer("view").mayOnlyBeAccessedByLayers("doors")
            .whereLayer("matches").mayOnlyBeAccessedByLayers("snapshot", "view", "doors")
            .whereLayer("control").mayOnlyBeAccessedByLayers("matches", "doors")
            .whereLayer("profilelog").mayOnlyBeAccessedByLayers("control", "matches", "snapshot", "view", "doors")
            .whereLayer("matching")
            .mayOnlyBeAccessedByLayers("profilelog", "control", "matches", "snapshot", "view", "doors");
    private static final ArchRule FEATURES_APART = slices().matching("org.puente.matcher.(*)..").should()
            .beFreeOfCycles();
    private static final ArchRule STORE_IN_ONE_PLACE = noClasses().that()
            .resideOutsideOfPackages("..matcher.view..", "..matcher.health..").should().dependOnClassesThat()
            .areAssignableTo(MongoTemplate.class);

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.puente.matcher");

    @Test
    void recordsFlowOneWay() {
        ONE_WAY.check(service);
        FEATURES_APART.check(service);
    }

    @Test
    void onlyTheViewTouchesTheStore() {
        STORE_IN_ONE_PLACE.check(service);
    }

    @Test
    void aStepBackIsCaught() {
        JavaClasses violation = new ClassFileImporter().importClasses(KnowsTheView.class);
        assertThatThrownBy(() -> ONE_WAY.check(with(violation))).isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsTheView");
        assertThatThrownBy(() -> FEATURES_APART.check(with(violation))).isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsTheView");
    }

    @Test
    void aSecondWriterIsCaught() {
        JavaClasses violation = new ClassFileImporter().importClasses(WritesToTheStore.class);
        assertThatThrownBy(() -> STORE_IN_ONE_PLACE.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("WritesToTheStore");
    }

    private static JavaClasses with(JavaClasses violation) {
        return new ClassFileImporter().importPackages("org.puente.matcher").that(
                DescribedPredicate.describe("main, or the violation",
                        type -> violation.contain(type.getName()) || !type.getSource().orElseThrow().getUri().toString()
                                .contains("test-classes")));
    }
}
