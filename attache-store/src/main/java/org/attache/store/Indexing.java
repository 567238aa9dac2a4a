package org.attache.store;

import java.io.IOException;
import org.attache.article.ArticleId;
import org.attache.search.IndexedArticle;
import org.attache.search.SearchIndex;

/** What a run tells the index. */
interface Indexing {

  /** An index that is brought up to date by whoever searches. */
  Indexing NONE =
      new Indexing() {
        @Override
        public void put(IndexedArticle article) {}

        @Override
        public void remove(ArticleId article) {}

        @Override
        public void commit(String revision) {}
      };

  void put(IndexedArticle article) throws IOException;

  void remove(ArticleId article) throws IOException;

  void commit(String revision) throws IOException;

  /** An index that the run writes. */
  static Indexing into(SearchIndex index) {
    return new Indexing() {
      @Override
      public void put(IndexedArticle article) throws IOException {
        index.put(article);
      }

      @Override
      public void remove(ArticleId article) throws IOException {
        index.remove(article);
      }

      @Override
      public void commit(String revision) throws IOException {
        index.commit(revision);
      }
    };
  }
}
