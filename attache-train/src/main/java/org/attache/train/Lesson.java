package org.attache.train;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.annotate.fast.Draft;

/** A sentence as the teacher sees it, in numbers. */
final class Lesson {

  private final int article;
  private final String[] words;
  private final int[] tags;
  private final int[] heads;
  private final int[] relations;
  private final int[] names;

  /**
   * An empty lesson of so many words, to be filled.
   *
   * @param article number of the article that it is from
   */
  Lesson(int article, int size) {
    this.article = article;
    this.words = new String[size];
    this.tags = new int[size];
    this.heads = new int[size];
    this.relations = new int[size];
    this.names = new int[size];
  }

  int article() {
    return article;
  }

  String[] words() {
    return words;
  }

  int[] tags() {
    return tags;
  }

  /** Index of each word's head, −1 for the root. */
  int[] heads() {
    return heads;
  }

  int[] relations() {
    return relations;
  }

  /** For each word 0, or the number of the kind of the name that it belongs to. */
  int[] names() {
    return names;
  }

  int size() {
    return words.length;
  }

  /** Puts the words into a draft, and nothing else. */
  void begin(Draft draft) {
    draft.reset(words.length);
    for (int i = 0; i < words.length; i++) {
      draft.word(i, words[i]);
    }
  }

  static List<Lesson> of(List<AnnotatedArticle> articles, Labels labels) {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      AnnotatedArticle article = articles.get(i);
      int from = lessons.size();
      for (Sentence sentence : article.sentences()) {
        lessons.add(of(i, sentence, labels));
      }
      for (Name name : article.names()) {
        Lesson lesson = lessons.get(from + name.sentence());
        for (int word = name.first(); word < name.end(); word++) {
          lesson.names[word] = labels.name(name.kind());
        }
      }
    }
    Nationalities nationalities = new Nationalities();
    for (Lesson lesson : lessons) {
      for (int word = 0; word < lesson.size(); word++) {
        if (lesson.names[word] == 0 && nationalities.contains(lesson.words[word])) {
          lesson.names[word] = labels.name(Name.Kind.NATIONALITY);
        }
      }
    }
    return lessons;
  }

  private static Lesson of(int article, Sentence sentence, Labels labels) {
    int size = sentence.size();
    Lesson lesson = new Lesson(article, size);
    for (int i = 0; i < size; i++) {
      lesson.words[i] = sentence.token(i).text().intern();
      lesson.tags[i] = labels.tags().indexOf(sentence.tag(i));
      lesson.heads[i] = sentence.head(i);
      lesson.relations[i] = labels.relations().indexOf(sentence.relation(i));
    }
    return lesson;
  }

  /** Whether no arc crosses another and exactly one word is the root. */
  boolean isProjectiveTree() {
    int roots = 0;
    for (int word = 0; word < size(); word++) {
      int head = heads[word];
      if (head < 0) {
        roots++;
        continue;
      }
      for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
        int node = between;
        while (node >= 0 && node != head && node != word) {
          node = heads[node];
        }
        if (node < 0) {
          return false;
        }
      }
    }
    return roots == 1;
  }
}
