package org.alongside.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.alongside.cases", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "org.alongside.cases",
        "org.alongside.cases.casefile..",
        "org.alongside.cases.safecontact..",
        "org.alongside.cases.risk..",
        "org.alongside.cases.position..",
        "org.alongside.cases.marac..",
        "org.alongside.cases.advocacy.."
    };

    @ArchTest
    static final ArchRule the_domain_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..",
                    "org.jspecify..",
                    "org.alongside.contracts..",
                    "org.alongside.eventsourcing.decide..",
                    "org.alongside.eventsourcing.command..",
                    "org.alongside.cases",
                    "org.alongside.cases.casefile..",
                    "org.alongside.cases.safecontact..",
                    "org.alongside.cases.risk..",
                    "org.alongside.cases.position..",
                    "org.alongside.cases.marac..",
                    "org.alongside.cases.advocacy..");

    @ArchTest
    static final ArchRule automations_are_pure = noClasses()
            .that()
            .resideInAPackage("org.alongside.cases.automation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io..", "jakarta..", "org.hibernate..", "org.alongside.service..", "org.alongside.cases.api..");

    @ArchTest
    static final ArchRule views_know_no_edge = noClasses()
            .that()
            .resideInAPackage("org.alongside.cases.views..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io..", "org.alongside.service..", "org.alongside.cases.api..");

    @ArchTest
    static final ArchRule no_service_knows_another = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alongside.incident..",
                    "org.alongside.dispatch..",
                    "org.alongside.car..",
                    "org.alongside.analytics..",
                    "org.alongside.console..");

    @ArchTest
    static final ArchRule nothing_here_writes_the_log_beside_the_platform = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.assignableTo("org.alongside.eventsourcing.log.EventLog"));

    @ArchTest
    static final ArchRule the_file_knows_nothing_of_its_private_half = noClasses()
            .that()
            .resideInAPackage("org.alongside.cases.casefile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.alongside.cases.advocacy..", "org.alongside.contracts.advocacy..");
}
