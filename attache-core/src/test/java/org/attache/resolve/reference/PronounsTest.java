package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounsTest {

  private static final String MERKEL =
      """
      Merkel   Merkel  NNP 2 nsubj PERSON
      met      meet    VBD 0 root
      Hollande Hollande NNP 2 obj PERSON

      PRONOUN  PRONOUN PRP 2 nsubj
      left     leave   VBD 0 root
      """;

  @Test
  void genderDecides() {
    assertThat(Who.in(MERKEL.replace("PRONOUN", "She")).ids("She"))
        .containsExactly("DEU/angela-merkel");
    assertThat(Who.in(MERKEL.replace("PRONOUN", "He")).ids("He"))
        .containsExactly("FRA/francois-hollande");
  }

  @Test
  void itIsNoPerson() {
    assertThat(Who.in(MERKEL.replace("PRONOUN", "It")).ids("It")).isEmpty();
  }

  @Test
  void itThatAnnouncesIsSomebodyAndItThatSeemsIsNobody() {
    String peru =
        """
        Peru     Peru    NNP 2 nsubj PLACE
        objected object  VBD 0 root

        It       it      PRP 2 nsubj
        VERB     LEMMA   VBD 0 root
        """;
    assertThat(Who.in(peru.replace("VERB", "refused").replace("LEMMA", "refuse")).ids("It"))
        .containsExactly("PER");
    assertThat(Who.in(peru.replace("VERB", "seemed").replace("LEMMA", "seem")).ids("It")).isEmpty();
  }

  @Test
  void theyAreThoseNamedTogether() {
    assertThat(
            Who.in(
                    """
                    Peru     Peru    NNP 4 nsubj PLACE
                    and      and     CC  3 cc
                    Chile    Chile   NNP 1 conj PLACE
                    objected object  VBD 0 root

                    They     they    PRP 2 nsubj
                    refused  refuse  VBD 0 root
                    """)
                .ids("They"))
        .containsExactly("PER", "CHL");
  }

  @Test
  void theObjectIsNotTheSubjectOfItsVerb() {
    assertThat(
            Who.in(
                    """
                    Merkel   Merkel  NNP 2 nsubj PERSON
                    called   call    VBD 0 root

                    Clinton  Clinton NNP 2 nsubj PERSON
                    blamed   blame   VBD 0 root
                    her      her     PRP 2 obj
                    """)
                .ids("her"))
        .containsExactly("DEU/angela-merkel");
  }
}
