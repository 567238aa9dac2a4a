package org.attache.resolve.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {

  private static final PartyNames NAMES = new PartyNames(Register.load());

  @ParameterizedTest
  @CsvSource({
    "RUS, RUS",
    "RU, RUS",
    "365, RUS",
    "SUN, RUS",
    "Soviet Union, RUS",
    "DDR, DDR",
    "Kremlin, RUS",
    "RUS/sergei-lavrov, RUS/sergei-lavrov",
    "NATO, NATO",
    "Zapatero, ESP/jose-luis-rodriguez-zapatero"
  })
  void findsAPartyByCodeOrName(String words, String id) {
    assertThat(NAMES.find(words)).extracting(PartyNames.Named::id).containsExactly(id);
  }

  @Test
  void findsNobodyForWordsThatTheRegisterLacks() {
    assertThat(NAMES.find("Ruritania")).isEmpty();
    assertThat(NAMES.find("999")).isEmpty();
  }
}
