package org.attache.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.annotate.Grammar;
import org.attache.annotate.Sentence;
import org.attache.grammar.Clause.Aspect;
import org.attache.grammar.Clause.Role;
import org.attache.grammar.Clause.Supposition;
import org.attache.grammar.Clause.Tense;
import org.attache.grammar.Clause.Voice;
import org.attache.grammar.Negation.Kind;
import org.junit.jupiter.api.Test;

class ClauseTest {

  @Test
  void aPassiveIsDoneByItsAgentToItsSubject() {
    Clause clause =
        clause(
            "expelled",
            """
            Envoys   envoy VBD 3 nsubj:pass
            were     be    VBD 3 aux:pass
            expelled expel VBN 0 root
            by       by    IN  5 case
            Togo     Togo  NNP 3 obl
            and      and   CC  7 cc
            Benin    Benin NNP 5 conj
            """);
    assertThat(clause.voice()).isEqualTo(Voice.PASSIVE);
    assertThat(clause.agents()).containsExactly(4, 6);
    assertThat(clause.patients()).containsExactly(0);
    assertThat(clause.tense()).isEqualTo(Tense.PAST);
    assertThat(clause.role()).isEqualTo(Role.MAIN);
    assertThat(clause.negation()).isEqualTo(Negation.NONE);
  }

  @Test
  void theSubjectOfAControlledVerbStandsAbove() {
    Sentence sentence =
        sentence(
            """
            Togo     Togo     NNP 2 nsubj
            promised promise  VBD 0 root
            Benin    Benin    NNP 2 iobj
            to       to       TO  5 mark
            leave    leave    VB  2 xcomp
            """);
    assertThat(Clause.of(sentence, 4).agents()).as("a promise binds its maker").containsExactly(0);
    assertThat(Clause.of(sentence, 1).complement()).isEqualTo(4);
    assertThat(Clause.of(sentence, 4).role()).isEqualTo(Role.COMPLEMENT);
    assertThat(Clause.of(sentence, 4).tense()).isEqualTo(Tense.NONE);
  }

  @Test
  void hardlyDenies() {
    assertThat(denial("hardly", "RB", "advmod")).isEqualTo(Kind.HARDLY);
    assertThat(denial("never", "RB", "advmod")).isEqualTo(Kind.NEVER);
    assertThat(denial("not", "RB", "advmod")).isEqualTo(Kind.NOT);
    assertThat(denial("nor", "CC", "cc")).isEqualTo(Kind.NEITHER_NOR);
    assertThat(denial("often", "RB", "advmod")).isEqualTo(Kind.NONE);
  }

  private static Kind denial(String adverb, String tag, String relation) {
    return clause(
            "moved",
            """
            Ships ship NNS 3 nsubj
            %s    %s   %s  3 %s
            moved move VBD 0 root
            """
                .formatted(adverb, adverb, tag, relation))
        .negation()
        .kind();
  }

  @Test
  void notOnlyAsserts() {
    assertThat(
            clause(
                    "moved",
                    """
                    Ships ship NNS 4 nsubj
                    not   not  RB  4 advmod
                    only  only RB  4 advmod
                    moved move VBD 0 root
                    """)
                .isNegated())
        .isFalse();
  }

  @Test
  void whatIsNoLongerSoWasSo() {
    Clause clause =
        clause(
            "insists",
            """
            Togo    Togo   NNP 4 nsubj
            no      no     RB  3 advmod
            longer  long   RB  4 advmod
            insists insist VBZ 0 root
            on      on     IN  6 case
            it      it     PRP 4 obl
            """);
    assertThat(clause.negation()).isEqualTo(new Negation(Kind.NO_LONGER, 1, 2));
    assertThat(clause.isNegated()).isTrue();
  }

  @Test
  void notAnyMoreIsNoLonger() {
    Clause clause =
        clause(
            "insist",
            """
            Togo    Togo   NNP 4 nsubj
            does    do     VBZ 4 aux
            n't     not    RB  4 advmod
            insist  insist VB  0 root
            anymore anymore RB  4 advmod
            """);
    assertThat(clause.negation()).isEqualTo(new Negation(Kind.NO_LONGER, 2, 4));
  }

  @Test
  void anEmptySubjectDenies() {
    String grammar =
        """
        %s   %s   DT  2 det
        ship ship NN  3 nsubj
        left leave VBD 0 root
        """;
    assertThat(clause("left", grammar.formatted("No", "no")).negation().kind())
        .isEqualTo(Kind.NO_SUBJECT);
    assertThat(clause("left", grammar.formatted("The", "the")).isNegated()).isFalse();
  }

  @Test
  void whatIsAroundMayDeny() {
    Clause failed =
        clause(
            "pay",
            """
            Togo   Togo NNP 2 nsubj
            failed fail VBD 0 root
            to     to   TO  4 mark
            pay    pay  VB  2 xcomp
            """);
    assertThat(failed.negation()).isEqualTo(new Negation(Kind.FAIL_TO, 1, 1));
    assertThat(failed.isNegated()).as("not on itself").isFalse();
    assertThat(
            clause(
                    "paying",
                    """
                    Togo    Togo    NNP 2 nsubj
                    left    leave   VBD 0 root
                    without without IN  4 mark
                    paying  pay     VBG 2 advcl
                    """)
                .negation()
                .kind())
        .isEqualTo(Kind.WITHOUT);
    assertThat(
            clause(
                    "trust",
                    """
                    A     a     DT 2 det
                    lack  lack  NN 0 root
                    of    of    IN 4 case
                    trust trust NN 2 nmod
                    """)
                .negation()
                .kind())
        .isEqualTo(Kind.LACK_OF);
  }

  @Test
  void aConditionReachesWhatIsInIt() {
    Sentence sentence =
        sentence(
            """
            If    if    IN  3 mark
            Togo  Togo  NNP 3 nsubj
            wants want  VBZ 8 advcl
            to    to    TO  5 mark
            leave leave VB  3 xcomp
            ,     ,     ,   8 punct
            Benin Benin NNP 8 nsubj
            stays stay  VBZ 0 root
            """);
    assertThat(Clause.of(sentence, 2).role()).isEqualTo(Role.CONDITION);
    assertThat(Clause.of(sentence, 4).supposition()).isEqualTo(Supposition.CONDITION);
    assertThat(Clause.of(sentence, 7).supposition()).isEqualTo(Supposition.NONE);
  }

  @Test
  void aConditionMayInvert() {
    Sentence sentence =
        sentence(
            """
            Should should MD  4 aux
            the    the    DT  3 det
            talks  talk   NNS 4 nsubj
            fail   fail   VB  7 advcl
            ,      ,      ,   7 punct
            Togo   Togo   NNP 7 nsubj
            stays  stay   VBZ 0 root
            """);
    assertThat(Clause.of(sentence, 3).isInverted()).isTrue();
    assertThat(Clause.of(sentence, 6).isInverted()).isFalse();
  }

  @Test
  void whatIsOwedIsNotSo() {
    assertThat(owed("should", "should", "MD")).isTrue();
    assertThat(owed("will", "will", "MD")).isFalse();
  }

  private static boolean owed(String modal, String lemma, String tag) {
    return clause(
            "accept",
            """
            Togo   Togo   NNP 3 nsubj
            %s     %s     %s  3 aux
            accept accept VB  0 root
            """
                .formatted(modal, lemma, tag))
        .isOwed();
  }

  @Test
  void tenseAspectAndModal() {
    Clause clause =
        clause(
            "negotiating",
            """
            Togo        Togo      NNP 4 nsubj
            has         have      VBZ 4 aux
            been        be        VBN 4 aux
            negotiating negotiate VBG 0 root
            """);
    assertThat(clause.tense()).isEqualTo(Tense.PRESENT);
    assertThat(clause.aspect()).isEqualTo(Aspect.PERFECT_PROGRESSIVE);
    assertThat(clause.modal()).isNull();
    Clause future =
        clause(
            "leave",
            """
            Togo  Togo  NNP 4 nsubj
            wo    will  MD  4 aux
            n't   not   RB  4 advmod
            leave leave VB  0 root
            """);
    assertThat(future.tense()).isEqualTo(Tense.FUTURE);
    assertThat(future.modal()).isEqualTo("will");
    assertThat(future.aspect()).isEqualTo(Aspect.SIMPLE);
  }

  @Test
  void whatAClauseIsToTheNextWord() {
    Sentence sentence =
        sentence(
            """
            Togo   Togo  NNP 2 nsubj
            sent   send  VBD 0 root
            envoys envoy NNS 2 obj
            who    who   WP  5 nsubj
            speak  speak VBP 3 acl:relcl
            Ewe    Ewe   NNP 5 obj
            to     to    TO  8 mark
            sign   sign  VB  2 advcl
            treaties treaty NNS 8 obj
            drafted draft VBN 9 acl
            """);
    assertThat(Clause.of(sentence, 4).role()).isEqualTo(Role.RELATIVE);
    assertThat(Clause.of(sentence, 4).agents()).containsExactly(2);
    assertThat(Clause.of(sentence, 7).role()).isEqualTo(Role.PURPOSE);
    assertThat(Clause.of(sentence, 9).role()).isEqualTo(Role.PARTICIPLE);
    assertThat(Clause.of(sentence, 9).around()).isEqualTo(8);
  }

  @Test
  void prepositionsOfTwoWordsAreOneAndThePossessiveIsNone() {
    Sentence sentence =
        sentence(
            """
            Togo   Togo   NNP 3 nmod:poss
            's     's     POS 1 case
            flight flight NN  0 root
            out    out    IN  6 case
            of     of     IN  6 case
            Lome   Lome   NNP 3 nmod
            """);
    assertThat(Dependencies.of(sentence).preposition(5)).isEqualTo("out of");
    assertThat(Dependencies.of(sentence).preposition(0)).isNull();
  }

  @Test
  void theSameSentenceGivesTheSameClause() {
    Sentence sentence = sentence("Go go VB 0 root");
    assertThat(Clause.of(sentence, 0)).isSameAs(Clause.of(sentence, 0));
  }

  private static Clause clause(String word, String grammar) {
    Sentence sentence = sentence(grammar);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(word)) {
        return Clause.of(sentence, i);
      }
    }
    throw new IllegalArgumentException(word + " is not in: " + sentence);
  }

  private static Sentence sentence(String grammar) {
    return Grammar.parse(grammar).sentences().get(0);
  }
}
