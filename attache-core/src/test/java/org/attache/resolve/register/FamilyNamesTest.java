package org.attache.resolve.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attache.resolve.ActorId;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNamesTest {

  private static final FamilyNames NAMES = names();

  private static FamilyNames names() {
    FamilyNames names = new FamilyNames();
    Table.resource(Register.class, "customs.tsv").forEach(names::custom);
    Table.resource(Register.class, "given-names.tsv").forEach(names::given);
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "MEX, Felipe de Jesús Calderón Hinojosa, Calderón;Hinojosa",
    "ESP, José Luis Rodríguez Zapatero, Rodríguez;Zapatero",
    "CRI, Oscar Arias Sanchez, Arias;Sanchez",
    "BRA, Luiz Inácio Lula da Silva, Lula;Silva",
    "DEU, Angela Merkel, Merkel",
    "PHL, Benigno Aquino III, Aquino",
    "CHN, Xi Jinping, Xi",
    "ETH, Abiy Ahmed, Abiy;Ahmed",
    "IDN, Suharto, Suharto"
  })
  void tellsByWhichNamesAPersonIsCalled(String state, String name, String alone) {
    assertThat(NAMES.of(person(state, name))).containsExactly(alone.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "MEX, Felipe Calderon Hinojosa, Felipe Calderon",
    "BOL, Gonzalo Sánchez de Lozada, Gonzalo Sánchez",
    "COL, Juan Manuel Santos Calderón, Juan Manuel Santos",
    "PRT, Aníbal António Cavaco Silva, Aníbal Silva"
  })
  void leavesOutTheSecondFamilyName(String state, String name, String shorter) {
    assertThat(NAMES.shortened(person(state, name))).contains(shorter);
  }

  @Test
  void shortensNamesOnlyWherePersonsHaveTwoFamilyNames() {
    assertThat(NAMES.shortened(person("GBR", "David Lloyd George"))).isEmpty();
  }

  @Test
  void everyExampleOfACustomHasItsNameAlone() {
    for (Table.Line line : Table.resource(Register.class, "customs.tsv")) {
      String id = line.cell(0, "state or person");
      int slash = id.indexOf('/');
      Entry.Person person =
          person(slash < 0 ? id : id.substring(0, slash), line.cell(2, "example"));
      assertThat(NAMES.of(person))
          .as(line.file() + ":" + line.number())
          .contains(line.cell(3, "name alone"));
    }
  }

  @Test
  void everyGivenNameOfAnExampleStandsBeforeTheFamilyName() {
    for (Table.Line line : Table.resource(Register.class, "given-names.tsv")) {
      assertThat(NAMES.of(person("ESP", line.cell(1, "example"))))
          .as(line.file() + ":" + line.number())
          .containsExactly("Rodríguez");
    }
  }

  @Test
  void everyExampleShowsItsStyle() {
    Register register = Register.load();
    for (Table.Line line : Table.resource(Register.class, "styles.tsv")) {
      String word = line.cell(0, "word");
      assertThat(List.of(line.cell(3, "example").toLowerCase(Locale.ROOT).split(" ")))
          .as(line.file() + ":" + line.number())
          .contains(word);
      assertThat(register.style(word)).isNotNull();
    }
  }

  private static Entry.Person person(String state, String name) {
    Entry.Term term = new Entry.Term(state, "president", LocalDate.of(2001, 1, 1), null);
    return new Entry.Person(
        state + "/" + ActorId.slug(name), name, state, Entry.Gender.UNKNOWN, List.of(term));
  }
}
