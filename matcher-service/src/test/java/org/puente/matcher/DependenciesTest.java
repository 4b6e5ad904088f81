package org.puente.matcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.matcher.api.WritesToTheStore;
import org.puente.matcher.control.KnowsTheLists;
import org.puente.matcher.deadletters.KnowsTheControl;
import org.puente.matcher.inputs.KnowsTheModels;
import org.puente.matcher.lists.KnowsTheSnapshots;
import org.puente.matcher.matching.KnowsTheInputs;
import org.puente.matcher.matching.KnowsTheReadModel;
import org.puente.matcher.models.KnowsTheApi;
import org.puente.matcher.readmodel.KnowsTheDeadLetters;
import org.puente.matcher.snapshots.KnowsTheWriting;
import org.puente.matcher.writing.KnowsTheMatching;
import org.springframework.data.mongodb.core.MongoTemplate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Records flow one way through the features of the matcher, and each rule that says so can be broken. */
class DependenciesTest {

    private static final ArchRule ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("matching").definedBy("..matcher.matching..")
            .layer("inputs").definedBy("..matcher.inputs..")
            .layer("control").definedBy("..matcher.control")
            .layer("models").definedBy("..matcher.models", "..matcher.models.switching..", "..matcher.models.refit..",
                    "..matcher.models.trial..")
            .layer("deadletters").definedBy("..matcher.deadletters..")
            .layer("lists").definedBy("..matcher.lists..")
            .layer("snapshots").definedBy("..matcher.snapshots..")
            .layer("readmodel").definedBy("..matcher.readmodel..")
            .layer("api").definedBy("..matcher.api..", "..matcher.models.api..", "..matcher.control.api..",
                    "..matcher.health..")
            .layer("writing").definedBy("..matcher.writing..")
            .whereLayer("writing").mayOnlyBeAccessedByLayers("api")
            .whereLayer("api").mayNotBeAccessedByAnyLayer()
            .whereLayer("readmodel").mayOnlyBeAccessedByLayers("api")
            .whereLayer("snapshots").mayOnlyBeAccessedByLayers("api")
            .whereLayer("lists").mayOnlyBeAccessedByLayers("snapshots", "readmodel", "api")
            .whereLayer("deadletters").mayOnlyBeAccessedByLayers("lists")
            .whereLayer("models").mayOnlyBeAccessedByLayers("lists", "api")
            .whereLayer("control").mayOnlyBeAccessedByLayers("models", "lists", "api")
            .whereLayer("inputs")
            .mayOnlyBeAccessedByLayers("models", "deadletters", "lists", "snapshots", "readmodel", "api")
            .whereLayer("matching")
            .mayOnlyBeAccessedByLayers("inputs", "control", "models", "lists", "snapshots", "readmodel", "api");
    private static final ArchRule FEATURES_APART = slices().matching("org.puente.matcher.(*)..").should()
            .beFreeOfCycles();
    private static final ArchRule MODEL_ROOMS_APART = slices().matching("org.puente.matcher.models.(*)..").should()
            .beFreeOfCycles();
    private static final ArchRule STORE_IN_ONE_PLACE = noClasses().that()
            .resideOutsideOfPackages("..matcher.readmodel..", "..matcher.health..").should().dependOnClassesThat()
            .areAssignableTo(MongoTemplate.class);

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("org.puente.matcher");
    private static final JavaClasses SERVICE = ALL.that(DescribedPredicate.describe("are main classes",
            type -> !isOfTests(type)));

    @Test
    void recordsFlowOneWay() {
        ONE_WAY.check(SERVICE);
        FEATURES_APART.check(SERVICE);
        MODEL_ROOMS_APART.check(SERVICE);
    }

    @Test
    void onlyTheReadModelTouchesTheStore() {
        STORE_IN_ONE_PLACE.check(SERVICE);
    }

    @Test
    void aStepBackIsCaught() {
        JavaClasses violation = with(KnowsTheReadModel.class);
        assertThatThrownBy(() -> ONE_WAY.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsTheReadModel");
        assertThatThrownBy(() -> FEATURES_APART.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsTheReadModel");
    }

    @ParameterizedTest
    @ValueSource(classes = {KnowsTheInputs.class, KnowsTheModels.class, KnowsTheLists.class, KnowsTheControl.class,
            KnowsTheSnapshots.class, KnowsTheDeadLetters.class, KnowsTheWriting.class, KnowsTheApi.class,
            KnowsTheMatching.class})
    void everyLayerIsHeld(Class<?> fixture) {
        assertThatThrownBy(() -> ONE_WAY.check(with(fixture))).isInstanceOf(AssertionError.class)
                .hasMessageContaining(fixture.getSimpleName());
    }

    @Test
    void aSecondWriterIsCaught() {
        JavaClasses violation = new ClassFileImporter().importClasses(WritesToTheStore.class);
        assertThatThrownBy(() -> STORE_IN_ONE_PLACE.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("WritesToTheStore");
    }

    private static JavaClasses with(Class<?> violation) {
        return ALL.that(DescribedPredicate.describe("are main classes, or the violation",
                type -> type.getName().equals(violation.getName()) || !isOfTests(type)));
    }

    private static boolean isOfTests(JavaClass type) {
        return type.getSource().orElseThrow().getUri().toString().contains("test-classes");
    }
}
