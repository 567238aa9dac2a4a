package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.resolve.register.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {

  private static final Register REGISTER = Register.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a professor of Law and History at Ghent University | professor of Law and History | Ghent University | [EDU]",
        "senior fellow at the Baltic Institute | senior fellow | Baltic Institute | [EDU]",
        "an analyst with Delta Research in Oslo | analyst | Delta Research in Oslo | [EDU]",
        "director of the Nordic Centre for Peace | director | Nordic Centre for Peace | [EDU]",
        "a retired general | retired general | - | [MIL]",
        "a former ambassador | former ambassador | - | [ELI]",
        "a journalist from Lyon and the author of two novels | journalist | Lyon | [JRN]",
        "author of a book on tea | author of a book on tea | - | []",
        "a baker | baker | - | []"
      })
  void readsRoleAndAffiliation(String words, String role, String affiliation, String sectors) {
    Description description = Description.read(words, REGISTER);
    assertThat(description.role()).isEqualTo(role);
    assertThat(description.affiliation()).isEqualTo(affiliation);
    assertThat(description.sectors()).hasToString(sectors);
  }
}
