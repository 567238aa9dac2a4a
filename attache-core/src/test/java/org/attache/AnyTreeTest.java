package org.attache;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;

/**
 * Sentences of random words under random trees: what no annotator should say and one day some
 * annotator will. Whatever the grammar, no stage after it fails.
 */
class AnyTreeTest {

  private static final List<Name.Kind> KINDS = List.of(Name.Kind.values());

  /** Words with their lemma and tag; many that the tables and rules of the stages know. */
  private static final List<List<String>> WORDS =
      List.of(
              "Norway Norway NNP",
              "Peru Peru NNP",
              "Okafor Okafor NNP",
              "Ghanaian ghanaian JJ",
              "president president NN",
              "ministers minister NNS",
              "forces force NNS",
              "talks talk NNS",
              "breach breach NN",
              "violation violation NN",
              "aggression aggression NN",
              "law law NN",
              "treaty treaty NN",
              "sanctions sanction NNS",
              "threat threat NN",
              "visit visit NN",
              "agreement agreement NN",
              "statement statement NN",
              "response response NN",
              "responsibility responsibility NN",
              "regard regard NN",
              "part part NN",
              "Monday Monday NNP",
              "March March NNP",
              "1999 1999 CD",
              "3 3 CD",
              "two two CD",
              "years year NNS",
              "week week NN",
              "said say VBD",
              "says say VBZ",
              "told tell VBD",
              "accused accuse VBD",
              "met meet VBD",
              "signed sign VBD",
              "expected expect VBN",
              "threatened threaten VBD",
              "refused refuse VBD",
              "ordered order VBD",
              "agreed agree VBD",
              "be be VB",
              "was be VBD",
              "has have VBZ",
              "is be VBZ",
              "will will MD",
              "would would MD",
              "withdraw withdraw VB",
              "lift lift VB",
              "vote vote VB",
              "condemned condemn VBN",
              "bears bear VBZ",
              "lies lie VBZ",
              "warning warn VBG",
              "it it PRP",
              "its its PRP$",
              "they they PRP",
              "he he PRP",
              "her her PRP$",
              "who who WP",
              "which which WDT",
              "that that IN",
              "both both DT",
              "one one CD",
              "the the DT",
              "no no DT",
              "not not RB",
              "n't not RB",
              "never never RB",
              "illegally illegally RB",
              "illegal illegal JJ",
              "unacceptable unacceptable JJ",
              "likely likely JJ",
              "former former JJ",
              "if if IN",
              "unless unless IN",
              "because because IN",
              "of of IN",
              "in in IN",
              "by by IN",
              "with with IN",
              "against against IN",
              "to to TO",
              "between between IN",
              "and and CC",
              "or or CC",
              "- - HYPH",
              ", , ,",
              ". . .",
              ": : :",
              "\" '' ''",
              "“ `` ``",
              "” '' ''",
              "( -LRB- -LRB-",
              "'s 's POS")
          .stream()
          .map(line -> List.of(line.split(" ")))
          .toList();

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "obl",
          "obl:tmod",
          "obl:agent",
          "nmod",
          "nmod:poss",
          "amod",
          "advmod",
          "appos",
          "conj",
          "cc",
          "case",
          "mark",
          "cop",
          "aux",
          "aux:pass",
          "det",
          "nummod",
          "compound",
          "compound:prt",
          "flat",
          "parataxis",
          "punct",
          "fixed",
          "dep",
          "csubj",
          "expl",
          "vocative",
          "discourse",
          "list");

  private record Node(int word, int head, int relation, int name) {}

  @Provide
  Arbitrary<List<List<Node>>> texts() {
    Arbitrary<Node> node =
        Combinators.combine(
                Arbitraries.integers().between(0, WORDS.size() - 1),
                Arbitraries.integers().between(-1, 40),
                Arbitraries.integers().between(0, RELATIONS.size() - 1),
                Arbitraries.integers().between(0, 8))
            .as(Node::new);
    return node.list().ofMinSize(1).ofMaxSize(18).list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 3000, shrinking = ShrinkingMode.BOUNDED)
  void noStageFails(@ForAll("texts") List<List<Node>> nodes) {
    WholeFlow.check(WholeFlow.ATTACHE.code(annotated(nodes)));
  }

  private static AnnotatedArticle annotated(List<List<Node>> texts) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (List<Node> nodes : texts) {
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < nodes.size(); i++) {
        List<String> word = WORDS.get(nodes.get(i).word());
        int start = text.length();
        text.append(word.get(0)).append(' ');
        int head = head(nodes, i);
        String relation = head < 0 ? "root" : RELATIONS.get(nodes.get(i).relation());
        tokens.add(
            new Token(
                new Span(start, text.length() - 1),
                word.get(0),
                word.get(1),
                word.get(2),
                head,
                relation));
        if (nodes.get(i).name() < KINDS.size()) {
          names.add(new Name(KINDS.get(nodes.get(i).name()), sentences.size(), i, i + 1));
        }
      }
      sentences.add(new Sentence(sentences.size(), tokens));
    }
    String whole = text.toString();
    Part body = new Part(Part.Kind.BODY, new Span(0, whole.length()), null);
    Article article =
        new Article(new ArticleId("trees"), whole, List.of(body), Article.Origin.of("trees"), null);
    return new AnnotatedArticle(article, sentences, names);
  }

  /** A head that makes a tree: words hang on earlier or later ones, but never in a circle. */
  private static int head(List<Node> nodes, int word) {
    int root = Math.floorMod(nodes.get(0).head(), nodes.size());
    if (word == root) {
      return -1;
    }
    int wished = nodes.get(word).head();
    // Words nearer to the root than this one; the root itself is the nearest.
    int distance = Math.abs(word - root);
    int side = wished % 2 == 0 ? 1 : -1;
    int nearer = root + side * Math.floorMod(wished, distance);
    return nearer < 0 || nearer >= nodes.size() ? root : nearer;
  }
}
