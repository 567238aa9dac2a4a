package org.attache.resolve.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFormTest {

  private static List<String> words(String name) {
    return NameForm.of(List.of(name.split(" "))).words();
  }

  @Test
  void initialsAndSuffixesNameNobody() {
    assertThat(words("Albert R. Quimby , Jr.")).containsExactly("Albert", "Quimby");
    assertThat(words("Lee J. Quimby III")).containsExactly("Lee", "Quimby");
    assertThat(words("Jr.")).isEmpty();
    assertThat(words("R.")).isEmpty();
  }

  @Test
  void kingsKeepTheirNumber() {
    assertThat(words("Harald II")).containsExactly("Harald", "II");
  }

  @Test
  void aNameOfTwoLettersIsNoInitial() {
    assertThat(words("Xi Ng")).containsExactly("Xi", "Ng");
  }
}
