package org.attache.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
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
import org.apache.lucene.search.SearcherManager;
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

  /** Another name than that of the first form of the index, which had no records. */
  private static final String REVISION = "copy-of";

  private static final int LONGEST_TERM = 2000;

  private final Analyzer stems = new WordAnalyzer(true);
  private final Analyzer words = new WordAnalyzer(false);
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private SearchIndex(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config =
        new IndexWriterConfig(new PerFieldAnalyzerWrapper(words, Map.of(Fields.STEMS, stems)));
    config.setCommitOnClose(false); // what is not committed is not there
    this.writer = new IndexWriter(directory, config);
    this.searchers = new SearcherManager(writer, null);
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

  /** Number of sentences, titles and records. */
  public int size() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return reader.numDocs();
    }
  }

  /** Takes an article in, in the place of an earlier form of it. */
  public void put(IndexedArticle article) throws IOException {
    List<Document> documents = new ArrayList<>();
    documents.add(document(article, -1, -1, article.title(), Fields.SENTENCE));
    int position = 0;
    for (Span sentence : article.sentences()) {
      documents.add(document(article, sentence, position++, Fields.SENTENCE));
    }
    for (IndexedRecord found : article.records()) {
      documents.add(record(article, found, position++));
    }
    writer.updateDocuments(new Term(Fields.ARTICLE, article.id().value()), documents);
  }

  private static Document document(IndexedArticle article, Span words, int position, String what) {
    return document(
        article,
        words.start(),
        position,
        article.text().substring(words.start(), words.end()),
        what);
  }

  private static Document document(
      IndexedArticle article, int start, int position, String text, String what) {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, article.id().value(), Field.Store.YES));
    document.add(new StringField(Fields.WHAT, what, Field.Store.NO));
    document.add(new StoredField(Fields.START, start));
    document.add(new StoredField(Fields.TEXT, text));
    document.add(
        new NumericDocValuesField(Fields.ORDER, ((long) article.number() << 32) + position + 1));
    document.add(new Field(Fields.STEMS, text, Fields.PLACED));
    document.add(new Field(Fields.WORDS, text, Fields.PLACED));
    return document;
  }

  private static Document record(IndexedArticle article, IndexedRecord found, int position) {
    Document document = document(article, found.words(), position, Fields.RECORD);
    document.add(new StringField(Fields.ID, found.id(), Field.Store.YES));
    term(document, Fields.KIND, found.kind());
    if (found.type() != null) {
      term(document, Fields.TYPE, found.type());
    }
    found.parties().forEach(party -> term(document, Fields.PARTY, party));
    found.issues().forEach(issue -> term(document, Fields.ISSUE, issue));
    term(document, Fields.SOURCE, article.id().value());
    if (!article.outlet().isEmpty()) {
      term(document, Fields.SOURCE, article.outlet());
    }
    term(document, Fields.STANDING, found.standing());
    document.add(new DoublePoint(Fields.CONFIDENCE, found.confidence()));
    if (found.from() != null && found.to() != null) {
      document.add(new LongPoint(Fields.FROM, found.from().toEpochDay()));
      document.add(new LongPoint(Fields.TO, found.to().toEpochDay()));
    }
    return document;
  }

  /** Case is left out; a term of more than this many letters would be refused by the index. */
  private static void term(Document document, String field, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    document.add(
        new StringField(
            field, lower.substring(0, Math.min(LONGEST_TERM, lower.length())), Field.Store.NO));
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
    return limit <= 0 ? List.of() : search(SearchRequest.of(typed, limit)).hits();
  }

  @Override
  public Found search(SearchRequest request) throws IOException {
    Query query = SearchQuery.parse(request.typed(), request.records(), stems, words);
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      long total = searcher.count(query);
      int most = (int) Math.min(total, (long) request.offset() + request.limit());
      if (most <= request.offset()) {
        return new Found(total, List.of());
      }
      Sort order =
          new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.LONG));
      TopFieldDocs top = searcher.search(query, most, order, true);
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      StoredFields stored = searcher.storedFields();
      List<Hit> hits = new ArrayList<>();
      for (int i = request.offset(); i < top.scoreDocs.length; i++) {
        ScoreDoc found = top.scoreDocs[i];
        Document document = stored.document(found.doc);
        String text = document.get(Fields.TEXT);
        int start = document.getField(Fields.START).numericValue().intValue();
        hits.add(
            new Hit(
                new ArticleId(document.get(Fields.ARTICLE)),
                document.get(Fields.ID),
                start < 0 ? null : new Span(start, start + text.length()),
                text,
                highlights(searcher.getIndexReader(), weight, found.doc),
                found.score));
      }
      return new Found(total, hits);
    } finally {
      searchers.release(searcher);
    }
  }

  private static List<Span> highlights(IndexReader reader, Weight weight, int document)
      throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    SortedSet<Span> spans = new TreeSet<>();
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    if (matches != null) {
      for (String field : matches) {
        if (!field.equals(Fields.STEMS) && !field.equals(Fields.WORDS)) {
          continue; // a kind or a party has no place in the words
        }
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
      searchers.close();
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
