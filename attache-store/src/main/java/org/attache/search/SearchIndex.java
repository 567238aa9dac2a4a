package org.attache.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sentences and titles of all articles, in Lucene: each sentence is a document of the index, so
 * that words are found where they stand together.
 *
 * <p>The index is a copy: it says, in each commit, of which state of its origin it is one ({@link
 * #revision}); the owner makes it again where the two differ.
 */
public final class SearchIndex implements Search, AutoCloseable {

  private static final String REVISION = "revision";

  private final Analyzer stems = new WordAnalyzer(true);
  private final Analyzer words = new WordAnalyzer(false);
  private final Directory directory;
  private final IndexWriter writer;

  private SearchIndex(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config =
        new IndexWriterConfig(new PerFieldAnalyzerWrapper(words, Map.of(Fields.STEMS, stems)));
    config.setCommitOnClose(false); // what is not committed is not there
    this.writer = new IndexWriter(directory, config);
  }

  /** Opens the index in a folder, or makes an empty one. */
  public static SearchIndex open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new SearchIndex(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** The state of the origin that the last commit is a copy of; null before the first. */
  public @Nullable String revision() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(REVISION)) {
          return entry.getValue();
        }
      }
    }
    return null;
  }

  /** Number of sentences and titles. */
  public int size() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return reader.numDocs();
    }
  }

  /** Takes an article in, in the place of an earlier form of it. */
  public void put(IndexedArticle article) throws IOException {
    List<Document> documents = new ArrayList<>();
    documents.add(document(article, -1, -1, article.title()));
    int position = 0;
    for (Span sentence : article.sentences()) {
      documents.add(
          document(
              article,
              sentence.start(),
              position++,
              article.text().substring(sentence.start(), sentence.end())));
    }
    writer.updateDocuments(new Term(Fields.ARTICLE, article.id().value()), documents);
  }

  private static Document document(IndexedArticle article, int start, int position, String text) {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, article.id().value(), Field.Store.YES));
    document.add(new StoredField(Fields.START, start));
    document.add(new StoredField(Fields.TEXT, text));
    document.add(
        new NumericDocValuesField(Fields.ORDER, ((long) article.number() << 32) + position + 1));
    document.add(new Field(Fields.STEMS, text, Fields.PLACED));
    document.add(new Field(Fields.WORDS, text, Fields.PLACED));
    return document;
  }

  /** Takes an article out. */
  public void remove(ArticleId article) throws IOException {
    writer.deleteDocuments(new Term(Fields.ARTICLE, article.value()));
  }

  /** Takes everything out. */
  public void clear() throws IOException {
    writer.deleteAll();
  }

  /**
   * Makes all changes lasting.
   *
   * @param revision the state of the origin of which the index is now a copy
   */
  public void commit(String revision) throws IOException {
    writer.setLiveCommitData(Map.of(REVISION, revision).entrySet());
    writer.commit();
  }

  @Override
  public List<Hit> find(String typed, int limit) throws IOException {
    if (limit <= 0) {
      return List.of();
    }
    Query query = SearchQuery.parse(typed, stems, words);
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Sort order =
          new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.LONG));
      TopFieldDocs top = searcher.search(query, limit, order, true);
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      StoredFields stored = searcher.storedFields();
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : top.scoreDocs) {
        Document document = stored.document(found.doc);
        String text = document.get(Fields.TEXT);
        int start = document.getField(Fields.START).numericValue().intValue();
        hits.add(
            new Hit(
                new ArticleId(document.get(Fields.ARTICLE)),
                start < 0 ? null : new Span(start, start + text.length()),
                text,
                highlights(reader, weight, found.doc),
                found.score));
      }
      return hits;
    }
  }

  private static List<Span> highlights(DirectoryReader reader, Weight weight, int document)
      throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    SortedSet<Span> spans = new TreeSet<>();
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    if (matches != null) {
      for (String field : matches) {
        MatchesIterator match = matches.getMatches(field);
        while (match != null && match.next()) {
          spans.add(new Span(match.startOffset(), match.endOffset()));
        }
      }
    }
    return joined(spans);
  }

  /** Spans that overlap become one. */
  private static List<Span> joined(SortedSet<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).overlaps(span)) {
        joined.set(last, joined.get(last).cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
