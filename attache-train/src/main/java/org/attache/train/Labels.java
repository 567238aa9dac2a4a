package org.attache.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.annotate.fast.Transitions;

/**
 * The tags, relations and transitions that the lessons have, in alphabetical order: a label's place
 * is its number.
 *
 * @param transitions arcs that are seen less than {@link #RARE} times are left out
 */
record Labels(List<String> tags, List<String> relations, List<String> transitions) {

  /** An arc as rare as this is a slip of the teacher. */
  private static final int RARE = 20;

  private static final List<Name.Kind> KINDS = List.of(Name.Kind.values());

  static Labels of(List<AnnotatedArticle> articles) {
    Map<String, Integer> tags = new TreeMap<>();
    Map<String, Integer> relations = new TreeMap<>();
    Map<String, Integer> arcs = new TreeMap<>();
    for (AnnotatedArticle article : articles) {
      for (Sentence sentence : article.sentences()) {
        for (int i = 0; i < sentence.size(); i++) {
          Token token = sentence.token(i);
          tags.merge(token.tag(), 1, Integer::sum);
          relations.merge(token.relation(), 1, Integer::sum);
          if (token.head() >= 0) {
            arcs.merge(Transitions.name(i < token.head(), token.relation()), 1, Integer::sum);
          }
        }
      }
    }
    List<String> transitions = new ArrayList<>(List.of("shift"));
    arcs.forEach(
        (name, count) -> {
          if (count >= RARE) {
            transitions.add(name);
          }
        });
    return new Labels(List.copyOf(tags.keySet()), List.copyOf(relations.keySet()), transitions);
  }

  /** How many classes the name tagger has: none, and one for each kind. */
  int names() {
    return KINDS.size() + 1;
  }

  int name(Name.Kind kind) {
    return KINDS.indexOf(kind) + 1;
  }
}
