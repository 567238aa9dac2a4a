package org.attache.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.attache.StandardResolver;
import org.attache.annotate.Grammar;
import org.attache.annotate.Sentence;
import org.attache.extract.Standing;
import org.attache.extract.Standing.Time;
import org.attache.resolve.ResolvedArticle;
import org.junit.jupiter.api.Test;

class StandingReaderTest {

  private final StandardResolver resolver = StandardResolver.load();

  private Standing read(String word, String grammar) {
    ResolvedArticle article = resolver.resolve(Grammar.parse(grammar));
    Sentence sentence = article.sentences().get(0);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(word)) {
        return new StandingReader().read(article, sentence, i);
      }
    }
    throw new IllegalArgumentException("no word " + word);
  }

  @Test
  void whatIsToldIsSo() {
    Standing standing =
        read("left", "Ghana Ghana NNP 2 nsubj PLACE\nleft leave VBD 0 root\n. . . 2 punct");
    assertThat(standing.factuality()).isEqualTo(3);
    assertThat(standing.time()).isEqualTo(Time.PAST);
    assertThat(standing.voice()).isEmpty();
    assertThat(standing.condition()).isNull();
  }

  @Test
  void whoSaysSoIsTheVoiceAndDenialTurnsTheValue() {
    Standing standing =
        read(
            "left",
            """
            Ghana  Ghana NNP 2 nsubj PLACE
            denied deny  VBD 0 root
            that   that  IN  5 mark
            Togo   Togo  NNP 5 nsubj PLACE
            left   leave VBD 2 ccomp
            """);
    assertThat(standing.factuality()).isEqualTo(-3);
    assertThat(standing.voice()).hasSize(1);
  }

  @Test
  void aDoubleDenialAffirms() {
    Standing standing =
        read(
            "leave",
            """
            Ghana Ghana NNP 4 nsubj PLACE
            did   do    VBD 4 aux
            not   not   RB  4 advmod
            fail  fail  VB  0 root
            to    to    TO  6 mark
            leave leave VB  4 xcomp
            """);
    assertThat(standing.factuality()).isEqualTo(3);
    assertThat(standing.time()).isEqualTo(Time.PAST);
  }

  @Test
  void aConditionIsKeptWithItsClause() {
    Standing standing =
        read(
            "stay",
            """
            Ghana  Ghana  NNP 3 nsubj PLACE
            will   will   MD  3 aux
            stay   stay   VB  0 root
            unless unless IN  6 mark
            Togo   Togo   NNP 6 nsubj PLACE
            leaves leave  VBZ 3 advcl
            """);
    assertThat(standing.factuality()).isEqualTo(Level.INTENDED.value());
    assertThat(standing.time()).isEqualTo(Time.FUTURE);
    Standing.Condition condition = Objects.requireNonNull(standing.condition());
    assertThat(condition.word()).isEqualTo("unless");
    assertThat(condition.words().quote()).isEqualTo("unless Togo leaves");
  }

  @Test
  void anOpenQuestionIsOpen() {
    Standing standing =
        read(
            "leave",
            """
            Did   do    VBD 3 aux
            Ghana Ghana NNP 3 nsubj PLACE
            leave leave VB  0 root
            ?     ?     .   3 punct
            """);
    assertThat(standing.factuality()).isZero();
  }

  @Test
  void circumstancesAreThereAlready() {
    String grammar =
        """
        With    with    IN 3 mark
        Togo    Togo    NNP 3 nsubj PLACE
        leaving leave   VBG 7 advcl
        it      it      PRP 7 nsubj
        would   will    MD 7 aux
        be      be      VB 7 cop
        wise    wise    JJ 0 root
        to      to      TO 9 mark
        wait    wait    VB 7 xcomp
        """;
    assertThat(read("leaving", grammar).time()).isEqualTo(Time.PRESENT);
    assertThat(read("leaving", grammar).factuality()).isEqualTo(3);
  }

  @Test
  void theNextResultIsNotTheNextVisit() {
    String grammar =
        """
        The     the    DT 3 det
        next    next   JJ 3 amod
        result  result NN 8 nsubj
        of      of     IN 6 case
        the     the    DT 6 det
        visit   visit  NN 3 nmod
        is      be     VBZ 8 cop
        peace   peace  NN 0 root
        """;
    assertThat(read("visit", grammar).time()).isEqualTo(Time.PRESENT);
  }

  @Test
  void aTypographicApostropheDeniesToo() {
    for (String not : new String[] {"n't", "n’t", "not"}) {
      String grammar =
          """
          Togo Togo NNP 4 nsubj PLACE
          did  do   VBD 4 aux
          NOT  not  RB  4 advmod
          leave leave VB 0 root
          """
              .replace("NOT", not);
      assertThat(read("leave", grammar).factuality()).isEqualTo(-3);
    }
  }

  @Test
  void whatIsDeniedOfAnyIsDenied() {
    String grammar =
        """
        This     this     DT 4 nsubj
        did      do       VBD 4 aux
        not      not      RB 4 advmod
        mark     mark     VB 0 root
        the      the      DT 6 det
        start    start    NN 4 obj
        of       of       IN 9 case
        any      any      DT 9 det
        talks    talk     NNS 6 nmod
        """;
    assertThat(read("talks", grammar).factuality()).isEqualTo(-3);
    assertThat(read("talks", grammar.replace("any      any", "the      the")).factuality())
        .isEqualTo(3);
  }
}
