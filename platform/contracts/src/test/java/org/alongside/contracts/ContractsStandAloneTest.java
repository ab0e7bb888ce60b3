package org.alongside.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.alongside.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class ContractsStandAloneTest {
    @ArchTest
    static final ArchRule nothing_but_the_jdk_is_needed_to_read_an_event = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "org.alongside.contracts..");

    @ArchTest
    static final ArchRule topics_speak_of_each_other_one_way =
            slices().matching("org.alongside.contracts.(*)..").should().beFreeOfCycles();
}
