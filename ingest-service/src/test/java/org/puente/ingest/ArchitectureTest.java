package org.puente.ingest;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    private static final ArchRule KNOWS_NEITHER_ENGINE_NOR_MATCHER = noClasses().that()
            .resideInAPackage("org.puente.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.puente.engine..", "org.puente.matcher..", "org.puente.embedded..",
                    "org.puente.standalone..");
    private static final ArchRule FEATURES_ARE_APART = apart("profiles", "imports");
    private static final ArchRule FEATURES_ARE_APART_THE_OTHER_WAY = apart("imports", "profiles");
    private static final ArchRule KAFKA_STAYS_IN_PUBLISHING = noClasses().that()
            .resideInAPackage("org.puente.ingest..")
            .and()
            .resideOutsideOfPackage("..publishing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");
    private static final ArchRule NO_CIRCLES = slices().matching("org.puente.ingest.(**)").should().beFreeOfCycles();

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.puente.ingest");

    @Test
    void holds() {
        for (ArchRule rule : rules()) {
            rule.check(MAIN);
        }
    }

    private static List<ArchRule> rules() {
        return List.of(KNOWS_NEITHER_ENGINE_NOR_MATCHER, FEATURES_ARE_APART, FEATURES_ARE_APART_THE_OTHER_WAY,
                KAFKA_STAYS_IN_PUBLISHING, NO_CIRCLES);
    }

    private static ArchRule apart(String feature, String other) {
        return noClasses().that()
                .resideInAPackage("org.puente.ingest.." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.puente.ingest.." + other + "..");
    }

    @Test
    void isNoticedWhenBroken() {
        JavaClasses broken = new ClassFileImporter().importPackages("org.puente.ingest.violation");
        assertThat(KNOWS_NEITHER_ENGINE_NOR_MATCHER.evaluate(broken).hasViolation()).isTrue();
        assertThat(FEATURES_ARE_APART.evaluate(broken).hasViolation()).isTrue();
        assertThat(FEATURES_ARE_APART_THE_OTHER_WAY.evaluate(broken).hasViolation()).isTrue();
        assertThat(KAFKA_STAYS_IN_PUBLISHING.evaluate(broken).hasViolation()).isTrue();
        assertThat(NO_CIRCLES.evaluate(broken).hasViolation()).isTrue();
    }
}
