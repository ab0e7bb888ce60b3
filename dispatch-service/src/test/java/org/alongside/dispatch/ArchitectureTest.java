package org.alongside.dispatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

@AnalyzeClasses(packages = "org.alongside.dispatch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PURE = {
        "java..", "org.jspecify..", "org.alongside.contracts..", "org.alongside.eventsourcing.decide.."
    };

    @ArchTest
    static final ArchRule the_domain_is_free_of_frameworks = classes()
            .that()
            .resideInAnyPackage(
                    "org.alongside.dispatch.unit..",
                    "org.alongside.dispatch.coresponse..",
                    "org.alongside.dispatch.recommend..",
                    "org.alongside.dispatch.rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(
                    "org.alongside.dispatch",
                    "org.alongside.dispatch.unit..",
                    "org.alongside.dispatch.coresponse..",
                    "org.alongside.dispatch.recommend..",
                    "org.alongside.dispatch.rules.."));

    @ArchTest
    static final ArchRule policies_know_only_the_log_and_whom_they_ask = classes()
            .that()
            .resideInAPackage("org.alongside.dispatch.listen..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("org.alongside.dispatch..", "org.alongside.eventsourcing.."));

    @ArchTest
    static final ArchRule nobody_depends_on_the_edge = noClasses()
            .that()
            .resideOutsideOfPackage("org.alongside.dispatch.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.alongside.dispatch.api..");

    @ArchTest
    static final ArchRule no_other_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.alongside.incident..",
                    "org.alongside.car..",
                    "org.alongside.cases..",
                    "org.alongside.analytics..",
                    "org.alongside.console..");

    @ArchTest
    static final ArchRule nobody_writes_the_log_but_the_platform = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.alongside.eventsourcing.log.Append")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.alongside.eventsourcing.log.NewEvent");

    @ArchTest
    static final ArchRule nobody_reads_the_machines_clock = noClasses().should().callMethod(Instant.class, "now");

    private static String[] with(String... more) {
        var all = new ArrayList<>(List.of(PURE));
        all.addAll(java.util.List.of(more));
        return all.toArray(String[]::new);
    }
}
