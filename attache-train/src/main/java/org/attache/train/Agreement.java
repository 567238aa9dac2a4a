package org.attache.train;

import java.util.List;
import java.util.Locale;
import org.attache.annotate.fast.Configuration;
import org.attache.annotate.fast.Draft;
import org.attache.annotate.fast.Parser;
import org.attache.annotate.fast.Scratch;
import org.attache.annotate.fast.Tagger;

/**
 * How often the classifiers say what the teacher says, on sentences that they have not seen and
 * that are given with the teacher's tokens: shares of words, punctuation included.
 *
 * @param heads the same head (unlabelled attachment)
 * @param relations the same head and the same relation (labelled attachment)
 * @param names F1 of whole names with their kind
 */
record Agreement(int words, double tags, double heads, double relations, double names) {

  static Agreement of(List<Lesson> lessons, Tagger tagger, Tagger namer, Parser parser) {
    Draft draft = new Draft();
    Scratch scratch = new Scratch();
    Configuration at = new Configuration();
    int words = 0;
    int tags = 0;
    int heads = 0;
    int relations = 0;
    NameCount names = new NameCount();
    for (Lesson lesson : lessons) {
      lesson.begin(draft);
      tagger.tag(draft, scratch);
      namer.tag(draft, scratch);
      parser.parse(draft, at, scratch);
      words += lesson.size();
      for (int i = 0; i < lesson.size(); i++) {
        tags += draft.tag(i) == lesson.tags()[i] ? 1 : 0;
        if (draft.head(i) == lesson.heads()[i]) {
          heads++;
          relations += draft.head(i) < 0 || draft.relation(i) == lesson.relations()[i] ? 1 : 0;
        }
      }
      names.count(lesson, draft);
    }
    return new Agreement(
        words,
        (double) tags / words,
        (double) heads / words,
        (double) relations / words,
        names.f1());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "tags %.2f %%, unlabelled attachment %.2f %%, labelled %.2f %%, names F1 %.2f %% (%d words)",
        100 * tags,
        100 * heads,
        100 * relations,
        100 * names,
        words);
  }

  private static final class NameCount {
    private int found;
    private int wanted;
    private int both;

    void count(Lesson lesson, Draft draft) {
      for (int i = 0; i < lesson.size(); i++) {
        int mark = draft.name(i);
        int right = lesson.names()[i];
        boolean begins = mark > 0 && (i == 0 || draft.name(i - 1) != mark);
        boolean shouldBegin = right > 0 && (i == 0 || lesson.names()[i - 1] != right);
        found += begins ? 1 : 0;
        wanted += shouldBegin ? 1 : 0;
        both += begins && shouldBegin && mark == right && endsAlike(lesson, draft, i) ? 1 : 0;
      }
    }

    private static boolean endsAlike(Lesson lesson, Draft draft, int first) {
      int mark = draft.name(first);
      int i = first;
      while (i < lesson.size() && draft.name(i) == mark && lesson.names()[i] == mark) {
        i++;
      }
      return i == lesson.size() || (draft.name(i) != mark && lesson.names()[i] != mark);
    }

    double f1() {
      return found + wanted == 0 ? 0 : 2.0 * both / (found + wanted);
    }
  }
}
