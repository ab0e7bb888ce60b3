package org.alongside.car;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.alongside.car", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "org.alongside.car",
        "org.alongside.car.deployment",
        "org.alongside.car.duty",
        "org.alongside.car.rota",
        "org.alongside.car.deferred",
        "org.alongside.car.need"
    };

    @ArchTest
    static final ArchRule the_domain_knows_no_framework = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "org.alongside.contracts..",
                    "org.alongside.eventsourcing.decide",
                    "org.alongside.eventsourcing.command",
                    "org.alongside.eventsourcing.follow",
                    "org.alongside.eventsourcing.log",
                    "org.alongside.car",
                    "org.alongside.car.deployment",
                    "org.alongside.car.duty",
                    "org.alongside.car.rota",
                    "org.alongside.car.deferred",
                    "org.alongside.car.need");

    @ArchTest
    static final ArchRule nobody_depends_on_the_edge_or_the_wiring_but_they_themselves = noClasses()
            .that()
            .resideOutsideOfPackages("org.alongside.car.api", "org.alongside.car.wiring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.alongside.car.api", "org.alongside.car.wiring");

    @ArchTest
    static final ArchRule no_service_depends_on_another = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alongside.incident..",
                    "org.alongside.dispatch..",
                    "org.alongside.cases..",
                    "org.alongside.analytics..",
                    "org.alongside.console..");

    @ArchTest
    static final ArchRule only_the_platform_writes_events = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.alongside.eventsourcing.log.EventLog");
}
