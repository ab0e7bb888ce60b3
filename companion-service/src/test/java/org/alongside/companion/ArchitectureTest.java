package org.alongside.companion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.alongside.companion", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule nothing_of_advocacy_is_known_here = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alongside.contracts.advocacy", "org.alongside.contracts.cases", "org.alongside.contracts.car");

    @ArchTest
    static final ArchRule only_one_place_opens_what_is_sealed = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.alongside.companion.outbox.Writing")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.alongside.eventsourcing.seal");

    @ArchTest
    static final ArchRule what_is_told_knows_no_way_of_telling = noClasses()
            .that()
            .resideInAPackage("org.alongside.companion.picture")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io..", "org.alongside.service..", "org.alongside.companion.adapter");

    @ArchTest
    static final ArchRule nobody_depends_on_the_edge_but_itself = noClasses()
            .that()
            .resideOutsideOfPackage("org.alongside.companion.api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.alongside.companion.api");

    @ArchTest
    static final ArchRule no_service_depends_on_another = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alongside.incident..",
                    "org.alongside.dispatch..",
                    "org.alongside.car..",
                    "org.alongside.cases..",
                    "org.alongside.analytics..");
}
