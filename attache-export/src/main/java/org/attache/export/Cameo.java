package org.attache.export;

import java.util.HashMap;
import java.util.Map;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** The names and values of CAMEO codes, and the classes that other data sets make of them. */
final class Cameo {

  private record Code(String name, double goldstein) {}

  private static final Map<String, Code> CODES = read();

  private Cameo() {}

  private static Map<String, Code> read() {
    Map<String, Code> codes = new HashMap<>();
    for (Table.Line line : Table.resource(Cameo.class, "cameo.tsv", 3)) {
      codes.put(line.cell(0), new Code(line.cell(1), Double.parseDouble(line.cell(2))));
    }
    return codes;
  }

  /** The name of a code, or null where there is no such code. */
  static @Nullable String name(String code) {
    Code found = CODES.get(code);
    return found == null ? null : found.name;
  }

  /** The Goldstein value of a code, or null. */
  static @Nullable Double goldstein(String code) {
    Code found = CODES.get(code);
    return found == null ? null : (Double) found.goldstein;
  }

  /** The first two digits. */
  static String root(String code) {
    return code.substring(0, 2);
  }

  /** The first three digits. */
  static String base(String code) {
    return code.length() < 3 ? code : code.substring(0, 3);
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  static int quad(String code) {
    int root = Integer.parseInt(root(code));
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  /** Phoenix's classes 0 … 4, which set apart what is only said. */
  static int penta(String code) {
    int root = Integer.parseInt(root(code));
    if (root <= 2) {
      return 0;
    }
    if (root <= 5) {
      return 1;
    }
    if (root <= 8) {
      return 2;
    }
    return root <= 13 || root == 16 ? 3 : 4;
  }
}
