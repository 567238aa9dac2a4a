package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Article;
import org.attache.article.Part;
import org.attache.article.Span;

/**
 * Grammar for any text whatever, in no time: each sentence is a verb between its subject and its
 * object. Enough to see "Kenya met Chile." recorded; for tests of the program around it.
 */
public final class WordAnnotator implements Annotator {

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]{1,500}[.!?]?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,60}|[.!?]");

  /** Offers it as {@code words}. */
  public static final class Provider implements AnnotatorProvider {
    @Override
    public String name() {
      return "words";
    }

    @Override
    public String id() {
      return "words@1";
    }

    @Override
    public String missing() {
      return null;
    }

    @Override
    public Annotator load() {
      return new WordAnnotator();
    }
  }

  @Override
  public String id() {
    return "words@1";
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Part part : article.parts()) {
      Matcher sentence =
          SENTENCE.matcher(article.text()).region(part.span().start(), part.span().end());
      while (sentence.find()) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(article.text()).region(sentence.start(), sentence.end());
        while (word.find()) {
          words.add(new Span(word.start(), word.end()));
        }
        if (!words.isEmpty()) {
          sentences.add(new Sentence(sentences.size(), tokens(article.text(), words)));
        }
      }
    }
    return new AnnotatedArticle(article, sentences, List.of());
  }

  private static List<Token> tokens(String text, List<Span> words) {
    int verb = Math.min(1, words.size() - 1);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = text.substring(words.get(i).start(), words.get(i).end());
      if (i == verb) {
        String lemma = word.equals("met") ? "meet" : word.replaceFirst("ed$", "");
        tokens.add(new Token(words.get(i), word, lemma, "VBD", -1, "root"));
      } else {
        boolean mark = !Character.isLetterOrDigit(word.codePointAt(0));
        String relation = mark ? "punct" : i == 0 ? "nsubj" : i == 2 ? "obj" : "dep";
        tokens.add(new Token(words.get(i), word, word, mark ? "." : "NNP", verb, relation));
      }
    }
    return tokens;
  }
}
