package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.table.Table;

/**
 * Knows what is said without saying anything: thanks, greetings, procedure, answers that give none.
 * {@code courtesies.tsv} lists how such sentences begin.
 */
final class Courtesies {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"”’]?\\s+|\\n+");

  /** A sentence this short says nothing by itself: "Yes.", "Good idea?". */
  private static final int SHORTEST = 3;

  private record Opening(Pattern pattern, int most) {}

  private final List<Opening> openings = new ArrayList<>();

  private Courtesies() {}

  /** The entries of {@code courtesies.tsv}. */
  static List<Table.Line> rows() {
    return Table.resource(Courtesies.class, "courtesies.tsv", 4);
  }

  static Courtesies load() {
    Courtesies courtesies = new Courtesies();
    for (Table.Line row : rows()) {
      int most = Integer.parseInt(row.cell(1));
      Pattern pattern = Pattern.compile("(?iu)(?:" + row.cell(0) + ")(?![\\p{L}\\p{N}])");
      courtesies.openings.add(new Opening(pattern, most));
    }
    return courtesies;
  }

  /** Whether no sentence of these words says anything. */
  boolean isAll(String words) {
    for (String sentence : SENTENCE_END.split(words)) {
      if (!isOne(sentence)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence says nothing. */
  boolean isOne(String sentence) {
    String plain = sentence.strip().replaceAll("^[\\p{P}\\s]+", "");
    int count = plain.isEmpty() ? 0 : plain.split("\\s+").length;
    if (plain.isEmpty()) {
      return true;
    }
    for (Opening opening : openings) {
      if (count <= opening.most() && opening.pattern().matcher(plain).lookingAt()) {
        return true;
      }
    }
    boolean stopped = ".!?…".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return stopped && count <= SHORTEST && Character.isUpperCase(plain.charAt(0));
  }
}
