package org.attache.article.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attache.article.Part;
import org.jspecify.annotations.Nullable;

/**
 * Knows captions, pointers to other articles, notes of revision and disclaimers by how they begin
 * or end; {@code openers.tsv} lists the ways.
 */
final class Openers {

  /** Patterns look at so many characters at most, whatever the length of the paragraph. */
  private static final int LOOK = 700;

  private static final int LOOK_AT_END = 160;

  private enum Where {
    START,
    END,
    ANY
  }

  private record Opener(Part.Kind kind, Where where, int most, Pattern pattern) {

    boolean fits(Paragraph paragraph, String text) {
      if (paragraph.length() > most) {
        return false;
      }
      return switch (where) {
        case START -> pattern.matcher(paragraph.opening(text, LOOK)).lookingAt();
        case END -> pattern.matcher(paragraph.ending(text, LOOK_AT_END)).find();
        case ANY -> pattern.matcher(paragraph.opening(text, LOOK)).find();
      };
    }
  }

  private static final List<Opener> OPENERS = load();

  private Openers() {}

  private static List<Opener> load() {
    List<Opener> openers = new ArrayList<>();
    for (List<String> entry : WordLists.read("openers.tsv", 6)) {
      openers.add(
          new Opener(
              Part.Kind.valueOf(entry.get(0)),
              Where.valueOf(entry.get(1).toUpperCase(Locale.ROOT)),
              Integer.parseInt(entry.get(2)),
              Pattern.compile(entry.get(3))));
    }
    return List.copyOf(openers);
  }

  /** The kind of a paragraph that tells of the article, or null where it tells of the world. */
  static Part.@Nullable Kind kindOf(Paragraph paragraph, String text) {
    for (Opener opener : OPENERS) {
      if (opener.fits(paragraph, text)) {
        return opener.kind();
      }
    }
    return null;
  }
}
