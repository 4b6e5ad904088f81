package org.puente.matcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.matcher.violation.api.WritesToTheStore;
import org.puente.matcher.violation.control.KnowsTheLists;
import org.puente.matcher.violation.deadletters.KnowsTheControl;
import org.puente.matcher.violation.inputs.KnowsTheModels;
import org.puente.matcher.violation.lists.KnowsTheSnapshots;
import org.puente.matcher.violation.matching.KnowsTheInputs;
import org.puente.matcher.violation.models.KnowsTheApi;
import org.puente.matcher.violation.readmodel.KnowsTheDeadLetters;
import org.puente.matcher.violation.snapshots.KnowsTheWriting;
import org.puente.matcher.violation.writing.KnowsTheMatching;
import org.springframework.data.mongodb.core.MongoTemplate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Records flow one way through the features of the matcher, and each rule that says so can be broken. */
class DependenciesTest {

    private static final ArchRule ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("matching").definedBy(in("matching.."))
            .layer("inputs").definedBy(in("inputs.."))
            .layer("control").definedBy(in("control"))
            .layer("models").definedBy(in("models", "models.switching..", "models.refit..", "models.trial.."))
            .layer("deadletters").definedBy(in("deadletters.."))
            .layer("lists").definedBy(in("lists.."))
            .layer("snapshots").definedBy(in("snapshots.."))
            .layer("readmodel").definedBy(in("readmodel.."))
            .layer("api").definedBy(in("api..", "models.api..", "control.api..", "health.."))
            .layer("writing").definedBy(in("writing.."))
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
    private static final ArchRule FEATURES_APART = slices().assignedFrom(new Features()).should()
            .beFreeOfCycles();
    private static final ArchRule MODEL_ROOMS_APART = slices().matching("org.puente.matcher.models.(*)..").should()
            .beFreeOfCycles();
    private static final ArchRule STORE_IN_ONE_PLACE = noClasses().that()
            .resideOutsideOfPackages("..matcher.readmodel..", "..matcher.health..").should().dependOnClassesThat()
            .areAssignableTo(MongoTemplate.class);

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.puente.matcher");
    private static final JavaClasses WITH_VIOLATIONS = new ClassFileImporter()
            .withImportOption(location -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location)
                    || location.contains("/violation/"))
            .importPackages("org.puente.matcher");

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
        assertThatThrownBy(() -> ONE_WAY.check(WITH_VIOLATIONS)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsTheReadModel");
        assertThatThrownBy(() -> FEATURES_APART.check(WITH_VIOLATIONS)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsTheReadModel");
    }

    @ParameterizedTest
    @ValueSource(classes = {KnowsTheInputs.class, KnowsTheModels.class, KnowsTheLists.class, KnowsTheControl.class,
            KnowsTheSnapshots.class, KnowsTheDeadLetters.class, KnowsTheWriting.class, KnowsTheApi.class,
            KnowsTheMatching.class})
    void everyLayerIsHeld(Class<?> fixture) {
        assertThatThrownBy(() -> ONE_WAY.check(WITH_VIOLATIONS)).isInstanceOf(AssertionError.class)
                .hasMessageContaining(fixture.getSimpleName());
    }

    @Test
    void aSecondWriterIsCaught() {
        JavaClasses violation = new ClassFileImporter().importClasses(WritesToTheStore.class);
        assertThatThrownBy(() -> STORE_IN_ONE_PLACE.check(violation)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("WritesToTheStore");
    }

    /** The service's packages of these names, and the violations that stand for classes of theirs. */
    private static String[] in(String... packages) {
        return Stream.of(packages).flatMap(name -> Stream.of("org.puente.matcher." + name,
                "org.puente.matcher.violation." + name)).toArray(String[]::new);
    }

    /** The first package below the service's, or below {@code violation}. */
    private static final class Features implements SliceAssignment {

        private static final Pattern FEATURE = Pattern.compile("org\\.puente\\.matcher\\.(?:violation\\.)?(\\w+).*");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher feature = FEATURE.matcher(type.getPackageName());
            return feature.matches() ? SliceIdentifier.of(feature.group(1)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "features of the matcher";
        }
    }
}
