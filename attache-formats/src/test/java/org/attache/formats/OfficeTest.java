package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String TYPES = "<Types/>";

  @TempDir Path folder;

  @Test
  void readsParagraphsTablesAndNotesOfAWordFile() {
    byte[] docx =
        docx(
            """
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Talks in Nairobi</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Kenya and </w:t></w:r><w:del><w:r><w:delText>Fiji</w:delText></w:r></w:del>
              <w:ins><w:r><w:t>Oman</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> met.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Kenya</w:t></w:r></w:p></w:tc>
              <w:tc><w:p><w:r><w:t>wants a port</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """,
            "word/footnotes.xml",
            "<w:footnotes "
                + W
                + "><w:footnote w:type=\"separator\"><w:p><w:r><w:t>---</w:t></w:r></w:p>"
                + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>By telephone.</w:t></w:r></w:p>"
                + "</w:footnote></w:footnotes>",
            "docProps/core.xml",
            "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Note of talks</dc:title></p>");

    Article article = Taken.from(folder, "note.docx", docx).article();

    assertThat(article.text())
        .isEqualTo(
            "Talks in Nairobi\n\nKenya and Oman met.\n\nKenya; wants a port.\n\nBy telephone.");
    assertThat(article.title()).isEqualTo("Note of talks");
    assertThat(article.published()).isNull();
  }

  @Test
  void readsAnOpenDocumentText() {
    byte[] odt =
        Zips.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><o:body><o:text>"
                + "<text:h>Talks in Lima</text:h>"
                + "<text:p>Peru and<text:s/>Laos met<text:note><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>In the old hall.</text:p></text:note-body></text:note>.</text:p>"
                + "</o:text></o:body></o:document-content>");

    assertThat(Taken.from(folder, "note.odt", odt).article().text())
        .isEqualTo("Talks in Lima\n\nPeru and Laos met.\n\nIn the old hall.");
  }

  @Test
  void entitiesAndOutsidePartsStayClosed() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "the secret word");
    String type = "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>";
    byte[] docx =
        Zips.of(
            "[Content_Types].xml",
            TYPES,
            "word/document.xml",
            type
                + "<w:document "
                + W
                + "><w:body><w:p><w:r><w:t>Read: &e;</w:t></w:r></w:p></w:body></w:document>");

    Taken taken = Taken.from(folder, "note.docx", docx);

    assertThat(taken.articles()).allSatisfy(a -> assertThat(a.text()).doesNotContain("secret"));
    assertThat(taken.articles().size() + taken.refused().size()).isEqualTo(1);
  }

  @Test
  void entitiesThatGrowAreRefused() {
    StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    byte[] docx =
        Zips.of(
            "[Content_Types].xml",
            TYPES,
            "word/document.xml",
            type + "]><w:document " + W + "><w:p><w:t>&a11;</w:t></w:p></w:document>");

    assertThat(Taken.from(folder, "note.docx", docx).refused()).hasSize(1);
  }

  @Test
  void aFileThatIsCutOffOrEmptyIsRefused() {
    byte[] docx = docx("<w:p><w:r><w:t>" + "They met. ".repeat(2000) + "</w:t></w:r></w:p>");
    byte[] cut = java.util.Arrays.copyOf(docx, docx.length / 3);
    assertThat(Taken.from(folder, "note.docx", cut).refused()).hasSize(1);
    assertThat(Taken.from(folder, "note.docx", docx("<w:p/>")).refused().get(0)).contains("empty");
  }

  private static byte[] docx(String body, String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "[Content_Types].xml";
    all[1] = TYPES;
    all[2] = "word/document.xml";
    all[3] = "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
    System.arraycopy(more, 0, all, 4, more.length);
    return Zips.of(all);
  }
}
