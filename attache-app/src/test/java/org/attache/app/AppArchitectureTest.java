package org.attache.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page knows values alone; the commands wire it to the desk; nothing asks the network. */
class AppArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.attache.app");

  @Test
  void findsTheClassesOfEveryPackage() {
    for (String name : List.of("org.attache.app.dossier", "org.attache.app.cli")) {
      assertThat(CLASSES.stream().filter(type -> type.getPackageName().equals(name)))
          .as(name)
          .isNotEmpty();
    }
  }

  @Test
  void thePageKnowsNeitherCommandsNorDesk() {
    noClasses()
        .that()
        .resideInAPackage("org.attache.app.dossier..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.attache.app.cli..", "org.attache.store..", "org.attache.search..", "picocli..")
        .check(CLASSES);
  }

  @Test
  void theProgramIsBuiltAgainstNoAnnotator() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.attache.corenlp..", "edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void opensNoConnection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(Server)?Socket|java\\.net\\.\\w*URLConnection")
        .check(CLASSES);
  }

  @Test
  void onlyTheStartEndsTheJvm() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.attache.app.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }
}
