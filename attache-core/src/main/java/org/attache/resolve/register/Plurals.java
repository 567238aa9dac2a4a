package org.attache.resolve.register;

/** Makes plurals of titles and agent words: "foreign ministers", "ministers of defence". */
final class Plurals {

  private Plurals() {}

  static boolean isPlural(String words) {
    String head = words.substring(words.lastIndexOf(' ') + 1);
    return head.equals("troops")
        || head.equals("forces")
        || head.equals("authorities")
        || head.equals("people")
        || head.equals("police")
        || head.equals("media");
  }

  static String of(String words) {
    int post = -1;
    for (String link : new String[] {" of ", " for ", " to "}) {
      int at = words.indexOf(link);
      if (at > 0 && (post < 0 || at < post)) {
        post = at;
      }
    }
    String head = post < 0 ? words : words.substring(0, post);
    return post < 0 ? word(head) : word(head).concat(words.substring(post));
  }

  private static String word(String word) {
    if (word.endsWith("man") && !word.endsWith("human")) {
      return word.substring(0, word.length() - 3).concat("men");
    }
    if (word.endsWith("woman")) {
      return word.substring(0, word.length() - 5).concat("women");
    }
    if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return word.substring(0, word.length() - 1).concat("ies");
    }
    boolean soft = word.endsWith("ch") && !word.endsWith("arch");
    if (soft || word.endsWith("sh") || word.endsWith("s")) {
      return word.concat("es");
    }
    return word.concat("s");
  }
}
