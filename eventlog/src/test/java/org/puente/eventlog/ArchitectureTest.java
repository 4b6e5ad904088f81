package org.puente.eventlog;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    /** Spring's web packages are absent, and so are the engine, web-support and every service. */
    private static final ArchRule KNOWS_CONTRACT_KAFKA_AND_SPRING_ONLY = classes().that()
            .resideInAPackage("org.puente.eventlog..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.puente.eventlog..", "org.puente.contract..", "org.apache.kafka..",
                    "org.springframework.beans..", "org.springframework.boot..", "org.springframework.context..",
                    "org.springframework.kafka..", "org.springframework.validation..", "jakarta.validation..",
                    "org.jspecify..", "org.slf4j..", "java..");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.puente.eventlog");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.puente.eventlog.violation");

    @Test
    void holds() {
        KNOWS_CONTRACT_KAFKA_AND_SPRING_ONLY.check(MAIN);
        noCyclesBelow("org.puente.eventlog").check(MAIN);
    }

    @Test
    void isNoticedWhenBroken() {
        assertThat(KNOWS_CONTRACT_KAFKA_AND_SPRING_ONLY.evaluate(BROKEN).hasViolation()).isTrue();
        assertThat(noCyclesBelow("org.puente.eventlog.violation").evaluate(BROKEN).hasViolation()).isTrue();
    }

    private static ArchRule noCyclesBelow(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }
}
