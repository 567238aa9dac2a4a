package org.attache.annotate.fast;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Article;
import org.attache.article.Deadline;
import org.attache.article.Part;
import org.attache.article.Problem;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Attaché's own annotator: tokens, sentences, tags, lemmas, names and dependencies, part by part.
 * The model is shared by all threads; each thread has one {@link Desk} of arrays that it uses again
 * and again.
 */
final class FastAnnotator implements Annotator {

  private final String id;
  private final Model model;
  private final List<Name.Kind> kinds;
  private final Tagger tagger;
  private final Tagger namer;
  private final Parser parser;
  private final Weekdays weekdays;
  private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

  FastAnnotator(String id, Model model) {
    this.id = id;
    this.model = model;
    this.kinds =
        model.names().subList(1, model.names().size()).stream().map(Name.Kind::valueOf).toList();
    this.tagger = new Tagger(Layer.TAGS, model.tagWeights(), model.tags().size());
    this.namer = new Tagger(Layer.NAMES, model.nameWeights(), model.names().size());
    this.parser =
        new Parser(model.parseWeights(), new Transitions(model.transitions(), model.relations()));
    this.weekdays =
        new Weekdays(
            model.relations().indexOf("compound"),
            model.relations().indexOf("obl:tmod"),
            model.relations().indexOf("nsubj"));
  }

  /** What a thread works with. */
  private static final class Desk {
    final Words words = new Words();
    final Draft draft = new Draft();
    final Configuration configuration = new Configuration();
    final Scratch scratch = new Scratch();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    Desk desk = desks.get();
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    List<Integer> cut = new ArrayList<>();
    HyphenedWords hyphened = new HyphenedWords(article.text());
    List<Problem> problems = new ArrayList<>();
    for (Part part : article.parts()) {
      Span span = part.span();
      Unwrapped unwrapped = Unwrapped.of(article.text(), span.start(), span.end(), hyphened);
      String text = article.text();
      if (unwrapped == null) {
        Tokeniser.split(text, span.start(), span.end(), desk.words);
      } else {
        text = unwrapped.text();
        Tokeniser.split(text, 0, text.length(), desk.words);
      }
      for (int i = 0; i < desk.words.sentences(); i++) {
        if (desk.words.isCut(i)) {
          cut.add(sentences.size());
        }
        Deadline.check();
        int first = desk.words.firstWord(i);
        int end = desk.words.endWord(i);
        Sentence sentence;
        try {
          read(desk, text, first, end);
          sentence = sentence(desk, sentences.size(), first, unwrapped);
        } catch (RuntimeException | StackOverflowError e) {
          Span whole = span(desk, unwrapped, first, end - 1);
          problems.add(new Problem(Problem.Stage.GRAMMAR, whole, e));
          sentences.add(Sentence.unread(sentences.size(), article.cite(whole)));
          continue;
        }
        addNames(desk.draft, sentences.size(), names);
        sentences.add(sentence);
      }
    }
    return new AnnotatedArticle(article, sentences, names, cut, problems);
  }

  private void read(Desk desk, String text, int first, int end) {
    Draft draft = desk.draft;
    draft.reset(end - first);
    for (int word = first; word < end; word++) {
      draft.word(word - first, text.substring(desk.words.start(word), desk.words.end(word)));
    }
    tagger.tag(draft, desk.scratch);
    namer.tag(draft, desk.scratch);
    parser.parse(draft, desk.configuration, desk.scratch);
    weekdays.repair(draft);
  }

  private Sentence sentence(Desk desk, int index, int first, @Nullable Unwrapped unwrapped) {
    Draft draft = desk.draft;
    List<Token> tokens = new ArrayList<>(draft.size());
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.texts[i];
      String tag = model.tags().get(draft.tag(i));
      tokens.add(
          new Token(
              span(desk, unwrapped, first + i, first + i),
              text,
              Lemmatiser.lemma(text, tag),
              tag,
              draft.head(i),
              draft.head(i) < 0 ? "root" : model.relations().get(draft.relation(i))));
    }
    return new Sentence(index, tokens);
  }

  /** Where the words from one to another stand in the article. */
  private static Span span(Desk desk, @Nullable Unwrapped unwrapped, int first, int last) {
    int start = desk.words.start(first);
    int end = desk.words.end(last);
    return unwrapped == null ? new Span(start, end) : unwrapped.span(start, end);
  }

  /** Words of one kind that touch are one name. */
  private void addNames(Draft draft, int sentence, List<Name> names) {
    int word = 0;
    while (word < draft.size()) {
      int mark = draft.name(word);
      int end = word + 1;
      while (end < draft.size() && draft.name(end) == mark) {
        end++;
      }
      if (mark > 0) {
        names.add(new Name(kinds.get(mark - 1), sentence, word, end));
      }
      word = end;
    }
  }
}
