package org.puente.standalone;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.standalone.violation.contract.KnowsKafkaClient;
import org.puente.standalone.violation.contract.KnowsMongo;
import org.puente.standalone.violation.contract.KnowsSpring;
import org.puente.standalone.violation.embedded.KnowsContract;
import org.puente.standalone.violation.ingest.KnowsMatcher;
import org.puente.standalone.violation.matcher.KnowsEmbedded;
import org.puente.standalone.violation.matcher.KnowsIngest;
import org.puente.standalone.violation.matcher.KnowsStandalone;
import org.puente.standalone.violation.matcher.KnowsTestKit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The dependencies between modules, in one direction. Each rule is broken by a class of the package {@code violation};
 * a rule that selects no class fails.
 */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.puente");

    private static final ArchRule CONTRACT = onlyKnows("contract");

    private static final ArchRule CONTRACT_WITHOUT_FRAMEWORKS = noClasses().that(module("contract")).should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..", "org.springframework..", "com.mongodb..",
                    "org.bson.."))
            .allowEmptyShould(false);

    private static final ArchRule ENGINE = onlyKnows("engine", "contract");

    private static final ArchRule EVENT_LOG = onlyKnows("eventlog", "contract");

    private static final ArchRule WEB_SUPPORT = onlyKnows("web", "contract");

    private static final ArchRule INGEST_SERVICE = onlyKnows("ingest", "contract", "eventlog", "web");

    private static final ArchRule MATCHER_SERVICE = onlyKnows("matcher", "contract", "engine", "eventlog", "web");

    private static final ArchRule EMBEDDED = onlyKnows("embedded");

    private static final ArchRule ONLY_STANDALONE_KNOWS_EMBEDDED = nothingKnows("embedded", "standalone", "testkit");

    private static final ArchRule NOTHING_KNOWS_STANDALONE = nothingKnows("standalone");

    private static final ArchRule NOTHING_KNOWS_THE_TEST_KIT = nothingKnows("testkit");

    @Test
    void theContractKnowsNoOtherModule() {
        CONTRACT.check(MAIN);
    }

    @Test
    void theContractKnowsNoKafkaClientSpringOrMongo() {
        CONTRACT_WITHOUT_FRAMEWORKS.check(MAIN);
    }

    @Test
    void theEngineKnowsOnlyTheContract() {
        ENGINE.check(MAIN);
    }

    @Test
    void theEventLogKnowsOnlyTheContract() {
        EVENT_LOG.check(MAIN);
    }

    @Test
    void webSupportKnowsOnlyTheContract() {
        WEB_SUPPORT.check(MAIN);
    }

    @Test
    void theIngestServiceKnowsNeitherTheEngineNorTheMatcherService() {
        INGEST_SERVICE.check(MAIN);
    }

    @Test
    void theMatcherServiceDoesNotKnowTheIngestService() {
        MATCHER_SERVICE.check(MAIN);
    }

    @Test
    void theEmbeddedServersKnowNoOtherModule() {
        EMBEDDED.check(MAIN);
    }

    @Test
    void onlyStandaloneKnowsEmbedded() {
        ONLY_STANDALONE_KNOWS_EMBEDDED.check(MAIN);
    }

    @Test
    void nothingKnowsStandalone() {
        NOTHING_KNOWS_STANDALONE.check(MAIN);
    }

    @Test
    void noMainCodeKnowsTheTestKit() {
        NOTHING_KNOWS_THE_TEST_KIT.check(MAIN);
    }

    @ParameterizedTest
    @MethodSource
    void everyRuleCatchesItsFixture(ArchRule rule, Class<?> fixture) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(fixture)).hasViolation()).isTrue();
    }

    static Stream<Arguments> everyRuleCatchesItsFixture() {
        return Stream.of(arguments(CONTRACT, org.puente.standalone.violation.contract.KnowsEngine.class),
                arguments(CONTRACT_WITHOUT_FRAMEWORKS, KnowsKafkaClient.class),
                arguments(CONTRACT_WITHOUT_FRAMEWORKS, KnowsSpring.class),
                arguments(CONTRACT_WITHOUT_FRAMEWORKS, KnowsMongo.class),
                arguments(ENGINE, org.puente.standalone.violation.engine.KnowsEventLog.class),
                arguments(ENGINE, org.puente.standalone.violation.engine.KnowsWebSupport.class),
                arguments(ENGINE, org.puente.standalone.violation.engine.KnowsService.class),
                arguments(EVENT_LOG, org.puente.standalone.violation.eventlog.KnowsEngine.class),
                arguments(EVENT_LOG, org.puente.standalone.violation.eventlog.KnowsWebSupport.class),
                arguments(EVENT_LOG, org.puente.standalone.violation.eventlog.KnowsService.class),
                arguments(WEB_SUPPORT, org.puente.standalone.violation.web.KnowsEngine.class),
                arguments(WEB_SUPPORT, org.puente.standalone.violation.web.KnowsEventLog.class),
                arguments(WEB_SUPPORT, org.puente.standalone.violation.web.KnowsService.class),
                arguments(INGEST_SERVICE, org.puente.standalone.violation.ingest.KnowsEngine.class),
                arguments(INGEST_SERVICE, KnowsMatcher.class), arguments(MATCHER_SERVICE, KnowsIngest.class),
                arguments(EMBEDDED, KnowsContract.class),
                arguments(ONLY_STANDALONE_KNOWS_EMBEDDED, KnowsEmbedded.class),
                arguments(NOTHING_KNOWS_STANDALONE, KnowsStandalone.class),
                arguments(NOTHING_KNOWS_THE_TEST_KIT, KnowsTestKit.class));
    }

    /** The module may depend on no other module than the named ones. */
    private static ArchRule onlyKnows(String module, String... others) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                Stream.concat(Stream.of(module), Stream.of(others)).map(ArchitectureTest::packages)
                        .toArray(String[]::new));
        return noClasses().that(module(module)).should()
                .dependOnClassesThat(resideInAPackage("org.puente..").and(DescribedPredicate.not(allowed)))
                .allowEmptyShould(false);
    }

    /** No module but itself and the named ones may depend on the module. */
    private static ArchRule nothingKnows(String module, String... except) {
        String[] own = Stream.concat(Stream.of(module), Stream.of(except)).map(ArchitectureTest::packages)
                .toArray(String[]::new);
        return noClasses().that(DescribedPredicate.not(resideInAnyPackage(own)).or(resideInAPackage("..violation..")))
                .should().dependOnClassesThat(resideInAPackage(packages(module))).allowEmptyShould(false);
    }

    /** The module's classes and the fixtures that stand in for the module. */
    private static DescribedPredicate<JavaClass> module(String name) {
        return resideInAnyPackage(packages(name), "org.puente.standalone.violation." + name + "..");
    }

    private static String packages(String module) {
        return "org.puente." + module + "..";
    }
}
