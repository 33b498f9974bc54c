package org.orontes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/**
 * The layers of the program: a view says what, terminal and page how, the command line when.
 *
 * <p>Rules are methods, not fields: Surefire 3.5.3 skips {@code ArchRule} fields without a word.
 */
@AnalyzeClasses(packages = "org.orontes", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static void theViewKnowsNobodyWhoShowsIt(JavaClasses all) {
    never(all, "org.orontes.view..", "org.orontes.terminal..", "org.orontes.page..");
    never(all, "org.orontes.view..", "org.orontes.cli..", "org.orontes.cli..");
  }

  @ArchTest
  static void terminalAndPageDoNotKnowEachOther(JavaClasses all) {
    never(all, "org.orontes.terminal..", "org.orontes.page..", "org.orontes.cli..");
    never(all, "org.orontes.page..", "org.orontes.terminal..", "org.orontes.cli..");
  }

  private static void never(JavaClasses all, String from, String... to) {
    noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to)
        .check(all);
  }

  /** The wiring alone knows how the engine is put together. */
  @ArchTest
  static void onlyTheWiringKnowsTheStages(JavaClasses all) {
    noClasses()
        .that()
        .resideInAnyPackage("org.orontes.view..", "org.orontes.terminal..", "org.orontes.page..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.orontes.ingest..",
            "org.orontes.annotate..",
            "org.orontes.coding..",
            "org.orontes.reconcile..",
            "org.orontes.situate..",
            "org.orontes.pipeline..")
        .check(all);
  }

  @ArchTest
  static void noCycles(JavaClasses all) {
    slices().matching("org.orontes.(*)..").should().beFreeOfCycles().check(all);
  }

  @ArchTest
  static void sawTheCode(JavaClasses all) {
    assertTrue(
        all.stream().anyMatch(c -> c.getName().equals("org.orontes.page.PageBriefing")),
        "a rule over no classes proves nothing");
  }
}
