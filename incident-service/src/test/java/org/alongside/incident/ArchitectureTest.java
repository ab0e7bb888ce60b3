package org.alongside.incident;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.alongside", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] RULES = {
        "org.alongside.incident.abuse..",
        "org.alongside.incident.attendance..",
        "org.alongside.incident.call..",
        "org.alongside.incident.closing..",
        "org.alongside.incident.creation..",
        "org.alongside.incident.custody..",
        "org.alongside.incident.flags..",
        "org.alongside.incident.force..",
        "org.alongside.incident.grading..",
        "org.alongside.incident.mastered..",
        "org.alongside.incident.narrative..",
        "org.alongside.incident.people..",
        "org.alongside.incident.place..",
        "org.alongside.incident.protection..",
        "org.alongside.incident.pseudonym..",
        "org.alongside.incident.referral..",
        "org.alongside.incident.review.."
    };

    @ArchTest
    static final ArchRule rules_know_only_the_language_the_contracts_and_the_decider = classes()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(
                    RULES,
                    "org.alongside.incident",
                    "java..",
                    "javax.crypto..",
                    "org.apache.commons.codec.language..",
                    "org.jspecify..",
                    "org.alongside.contracts..",
                    "org.alongside.eventsourcing.decide.."));

    @ArchTest
    static final ArchRule the_incident_itself_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage("org.alongside.incident", "org.alongside.incident.listen..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io..", "com.fasterxml..", "org.hibernate..", "org.alongside.service..");

    @ArchTest
    static final ArchRule read_models_know_persistence_and_no_web = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.alongside.incident.alerts..",
                    "org.alongside.incident.board..",
                    "org.alongside.incident.history..",
                    "org.alongside.incident.importing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws..", "io.quarkus..", "io.vertx..", "org.alongside.service..");

    @ArchTest
    static final ArchRule nothing_here_appends_to_the_log_but_by_commands = noClasses()
            .that()
            .resideInAPackage("org.alongside.incident..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.alongside.eventsourcing.log.Append");

    @ArchTest
    static final ArchRule no_other_service_is_known_here = noClasses()
            .that()
            .resideInAPackage("org.alongside.incident..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alongside.dispatch..",
                    "org.alongside.car..",
                    "org.alongside.cases..",
                    "org.alongside.analytics..",
                    "org.alongside.console..");

    private static String[] with(String[] own, String... more) {
        return Stream.concat(Arrays.stream(own), Arrays.stream(more)).toArray(String[]::new);
    }
}
