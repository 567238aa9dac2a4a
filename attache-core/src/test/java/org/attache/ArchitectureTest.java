package org.attache;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flow is the layout: a stage knows those before it and none after it. */
class ArchitectureTest {

  private static final List<String> FLOW =
      List.of(
          "table", "article", "annotate", "grammar", "resolve", "extract", "review", "consolidate");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.attache");

  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "packages";
        }
      };

  @Test
  void findsTheClassesOfEveryStage() {
    for (String stage : FLOW) {
      assertThat(
              CLASSES.stream()
                  .filter(type -> type.getPackageName().startsWith("org.attache." + stage)))
          .as(stage)
          .isNotEmpty();
    }
  }

  @Test
  void noStageKnowsALaterOne() {
    for (int stage = 0; stage < FLOW.size(); stage++) {
      for (String later : FLOW.subList(stage + 1, FLOW.size())) {
        noClasses()
            .that()
            .resideInAPackage("org.attache." + FLOW.get(stage) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.attache." + later + "..")
            .check(CLASSES);
      }
      noClasses()
          .that()
          .resideInAPackage("org.attache." + FLOW.get(stage) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.attache")
          .check(CLASSES);
    }
  }

  @Test
  void everyClassHasItsPlaceInTheFlow() {
    String[] places =
        FLOW.stream().map(stage -> "org.attache." + stage + "..").toArray(String[]::new);
    classes()
        .that()
        .resideOutsideOfPackage("org.attache")
        .should()
        .resideInAnyPackage(places)
        .check(CLASSES);
  }

  /** A package and its own parent are two packages, too. */
  @Test
  void noTwoPackagesKnowEachOther() {
    slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void whatIsNoTestIsNotCalledOne() {
    noClasses().should().haveSimpleNameEndingWith("Test").check(CLASSES);
  }

  @Test
  void theCoreOpensNoConnectionAndNoDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.net.http..", "javax.net..")
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .check(CLASSES);
  }
}
