package org.attache;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found, kept and asked: these packages, on top of the core and below the program. */
class StoreArchitectureTest {

  private static final List<String> PACKAGES = List.of("search", "store", "analyse");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.attache.search", "org.attache.store", "org.attache.analyse");

  @Test
  void findsTheClassesOfEveryPackage() {
    for (String name : PACKAGES) {
      assertThat(
              CLASSES.stream()
                  .filter(type -> type.getPackageName().startsWith("org.attache." + name)))
          .as(name)
          .isNotEmpty();
    }
  }

  @Test
  void noPackageKnowsALaterOne() {
    for (int i = 0; i < PACKAGES.size(); i++) {
      for (String later : PACKAGES.subList(i + 1, PACKAGES.size())) {
        noClasses()
            .that()
            .resideInAPackage("org.attache." + PACKAGES.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.attache." + later + "..")
            .check(CLASSES);
      }
    }
  }

  @Test
  void theQuestionsKnowValuesAndNoDesk() {
    noClasses()
        .that()
        .resideInAPackage("org.attache.analyse..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.attache.store..", "org.attache.search..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsTheProgram() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.attache.app..", "org.attache.corenlp..")
        .check(CLASSES);
  }

  @Test
  void onlyTheStoreKnowsTheDatabaseAndOnlyTheSearchKnowsTheIndex() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.attache.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.duckdb..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.attache.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
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
}
