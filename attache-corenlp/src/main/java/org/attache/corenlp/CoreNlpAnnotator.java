package org.attache.corenlp;

import org.attache.grammar.Dependencies;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Article;
import org.attache.article.Part;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP (Manning et al. 2014) with its tokeniser, tagger, lemmatiser, three-class name
 * tagger and the neural dependency parser of Chen and Manning (2014) for Universal Dependencies.
 *
 * <p>Loads in some eight seconds, keeps about 1.5 GB, and serves all threads.
 */
final class CoreNlpAnnotator implements Annotator {

  static final String ID = "corenlp@4.5.10";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final StanfordCoreNLP pipeline;

  CoreNlpAnnotator() {
    // CoreNLP tells of its loading on standard error; what is said to people is the caller's
    // matter.
    RedwoodConfiguration.current().clear().apply();
    this.pipeline = new StanfordCoreNLP(settings());
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("depparse.model", PARSER);
    settings.setProperty("ssplit.newlineIsSentenceBreak", "never");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ner.useSUTime", "false");
    // The same output with half the time to load, measured on JDK 17.
    settings.setProperty("depparse.numPreComputed", "0");
    settings.setProperty("depparse.numCached", "50000");
    return settings;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (Part part : article.parts()) {
      Span span = part.span();
      Annotation annotation = new Annotation(article.text().substring(span.start(), span.end()));
      pipeline.annotate(annotation);
      for (CoreMap parsed : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        names.addAll(names(parsed, sentences.size()));
        sentences.add(sentence(parsed, sentences.size(), article, span.start()));
      }
    }
    return new AnnotatedArticle(article, sentences, names);
  }

  private static Sentence sentence(CoreMap parsed, int index, Article article, int shift) {
    List<CoreLabel> labels = parsed.get(CoreAnnotations.TokensAnnotation.class);
    SemanticGraph graph =
        parsed.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = new Span(shift + label.beginPosition(), shift + label.endPosition());
      IndexedWord node = graph.getNodeByIndexSafe(i + 1);
      SemanticGraphEdge edge = node == null ? null : firstEdge(graph, node);
      tokens.add(
          new Token(
              span,
              article.text().substring(span.start(), span.end()),
              label.lemma() == null ? label.word() : label.lemma(),
              label.tag(),
              edge == null ? -1 : edge.getGovernor().index() - 1,
              edge == null ? "root" : edge.getRelation().toString()));
    }
    return new Sentence(index, tokens);
  }

  private static @Nullable SemanticGraphEdge firstEdge(SemanticGraph graph, IndexedWord node) {
    List<SemanticGraphEdge> edges = graph.getIncomingEdgesSorted(node);
    return edges.isEmpty() ? null : edges.get(0);
  }

  private static List<Name> names(CoreMap parsed, int sentence) {
    List<CoreLabel> labels = parsed.get(CoreAnnotations.TokensAnnotation.class);
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < labels.size()) {
      String tag = labels.get(i).ner();
      int end = i + 1;
      while (end < labels.size() && tag != null && tag.equals(labels.get(end).ner())) {
        end++;
      }
      Name.Kind kind = kind(tag);
      if (kind != null) {
        names.add(new Name(kind, sentence, i, end));
      }
      i = end;
    }
    return names;
  }

  private static Name.@Nullable Kind kind(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    return switch (tag) {
      case "PERSON" -> Name.Kind.PERSON;
      case "LOCATION" -> Name.Kind.PLACE;
      case "ORGANIZATION" -> Name.Kind.ORGANIZATION;
      default -> null;
    };
  }
}
