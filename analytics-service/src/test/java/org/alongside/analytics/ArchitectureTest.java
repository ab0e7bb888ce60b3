package org.alongside.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.alongside.analytics", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] COUNTING = {
        "org.alongside.analytics.facts",
        "org.alongside.analytics.figures",
        "org.alongside.analytics.measures",
        "org.alongside.analytics.repeat"
    };

    private static final String[] VIEWS = {
        "org.alongside.analytics.incidents",
        "org.alongside.analytics.people",
        "org.alongside.analytics.car",
        "org.alongside.analytics.contact",
        "org.alongside.analytics.casefile",
        "org.alongside.analytics.duty"
    };

    @ArchTest
    static final ArchRule counting_knows_no_framework = classes()
            .that()
            .resideInAnyPackage(COUNTING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "org.alongside.contracts..",
                    "org.alongside.analytics.people",
                    "org.alongside.analytics.facts",
                    "org.alongside.analytics.figures",
                    "org.alongside.analytics.measures",
                    "org.alongside.analytics.repeat");

    @ArchTest
    static final ArchRule views_know_no_edge = noClasses()
            .that()
            .resideInAnyPackage(VIEWS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io..",
                    "org.alongside.service..",
                    "org.alongside.analytics.api",
                    "org.alongside.analytics.reading",
                    "org.alongside.analytics.measures");

    @ArchTest
    static final ArchRule nobody_depends_on_the_edge_but_itself = noClasses()
            .that()
            .resideOutsideOfPackage("org.alongside.analytics.api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.alongside.analytics.api");

    @ArchTest
    static final ArchRule no_service_depends_on_another = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alongside.incident..",
                    "org.alongside.dispatch..",
                    "org.alongside.car..",
                    "org.alongside.cases..",
                    "org.alongside.console..");

    @ArchTest
    static final ArchRule nothing_here_decides_or_writes_events = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.alongside\\.eventsourcing\\.(log\\.EventLog|command\\.Commands)");

    @ArchTest
    static final ArchRule nothing_here_can_open_personal_data =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.alongside.eventsourcing.seal");
}
