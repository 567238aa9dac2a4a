package org.attache.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.attache.store.Recorded;

/** The articles that tell what was asked for, each once, as citations. */
final class Bibliography extends Profile {

  private final Format format;

  /**
   * @param format BIB or JSON
   */
  Bibliography(Format format) {
    this.format = format;
  }

  @Override
  String id() {
    return format == Format.BIB ? "bibtex" : "csl";
  }

  @Override
  String says() {
    return "The articles behind the record, as " + (format == Format.BIB ? "BibTeX" : "CSL JSON");
  }

  @Override
  List<Format> formats() {
    return List.of(format);
  }

  @Override
  List<String> notCarried() {
    return List.of("records; articles of which there is none");
  }

  @Override
  List<Resource> write(Source source, Format asked, Parcel parcel, Left left) throws IOException {
    long[] rows = {0};
    int[] last = {-1};
    boolean bib = format == Format.BIB;
    try (BufferedWriter out = Files.newBufferedWriter(parcel.file(parcel.name()))) {
      out.write(bib ? "" : "[");
      source.records(
          source.request().query(),
          record -> {
            Recorded.Head article = record.article();
            if (article.accession() == last[0]) {
              return; // records come article by article
            }
            last[0] = article.accession();
            Citation citation = new Citation(article, null, source.version(), null);
            if (!bib) {
              out.write(rows[0] == 0 ? "\n" : ",\n");
            }
            rows[0]++;
            out.write(bib ? citation.bibtex() : citation.csl().toString());
          });
      out.write(bib ? "" : "\n]\n");
    }
    return List.of(Resource.of(parcel.name(), format, rows[0]));
  }
}
