package org.puente.standalone;

import org.junit.jupiter.api.Test;
import org.puente.standalone.fixture.matcher.KnowsEmbedded;
import org.puente.standalone.fixture.matcher.KnowsStandalone;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Standalone stands on top of everything and nothing stands on it; that it is embedded is nobody else's business. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.puente");

    private static final ArchRule NOTHING_KNOWS_STANDALONE = noClasses()
            .that(resideOutsideOfPackage("org.puente.standalone..").or(resideInAPackage("..fixture..")))
            .should().dependOnClassesThat(resideInAPackage("org.puente.standalone.."));

    private static final ArchRule ONLY_STANDALONE_KNOWS_EMBEDDED = noClasses()
            .that(resideOutsideOfPackages("org.puente.standalone..", "org.puente.embedded..")
                    .or(resideInAPackage("..fixture..")))
            .should().dependOnClassesThat(resideInAPackage("org.puente.embedded.."));

    @Test
    void nothingKnowsStandalone() {
        NOTHING_KNOWS_STANDALONE.check(MAIN);
    }

    @Test
    void onlyStandaloneKnowsEmbedded() {
        ONLY_STANDALONE_KNOWS_EMBEDDED.check(MAIN);
    }

    @Test
    void bothRulesSeeWhatTheyForbid() {
        assertThat(violates(NOTHING_KNOWS_STANDALONE, KnowsStandalone.class)).isTrue();
        assertThat(violates(ONLY_STANDALONE_KNOWS_EMBEDDED, KnowsEmbedded.class)).isTrue();
    }

    private static boolean violates(ArchRule rule, Class<?> fixture) {
        return rule.evaluate(new ClassFileImporter().importClasses(fixture)).hasViolation();
    }
}
