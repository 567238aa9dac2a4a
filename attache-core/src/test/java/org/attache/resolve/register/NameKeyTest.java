package org.attache.resolve.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameKeyTest {

  @Test
  void spellingsOfOneNameAreAlike() {
    assertThat(NameKey.of("Lukashenkoy")).isEqualTo(NameKey.of("Lukashenkoyy"));
    assertThat(NameKey.of("Medvedskiy")).isEqualTo(NameKey.of("Medvedsky"));
    assertThat(NameKey.of("Gennadij")).isEqualTo(NameKey.of("Gennady"));
    assertThat(NameKey.of("Muhamad")).isEqualTo(NameKey.of("Muhammad"));
    assertThat(NameKey.of("Aleksey")).isEqualTo(NameKey.of("Alexey"));
    assertThat(NameKey.of(List.of("Abdel", "Fattah"))).isEqualTo(NameKey.of("Abdelfattah"));
  }

  @Test
  void otherNamesAreNot() {
    assertThat(NameKey.of("Salo")).isNotEqualTo(NameKey.of("Sala"));
    assertThat(NameKey.of("Brown")).isNotEqualTo(NameKey.of("Braun"));
  }
}
