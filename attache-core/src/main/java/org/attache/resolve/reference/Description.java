package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.resolve.Sector;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.NameTree;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of a person beside the name: "a senior fellow at the Institute of Oceans" is
 * role and affiliation.
 */
record Description(@Nullable String role, @Nullable String affiliation, List<Sector> sectors) {

  /** Where somebody works stands behind "at", else behind "of", else behind other prepositions. */
  private static final List<Pattern> INSTITUTION =
      List.of(
          Pattern.compile("\\sat\\s+(?:the\\s+)?(\\p{Lu}[^,;:()]*)"),
          Pattern.compile(
              "\\sof\\s+(?:the\\s+)?((?:\\p{Lu}[^,;:()]*\\s)?(?:University|Institute|Center|Centre|"
                  + "College|Council|Foundation|School|Academy|Association|Committee|Group|Party|"
                  + "Bank|Ministry|Agency|Program|Initiative|Project)\\b[^,;:()]*)"),
          Pattern.compile("\\s(?:with|from|for)\\s+(?:the\\s+)?(\\p{Lu}[^,;:()]*)"));

  private static final Pattern SCHOLARLY =
      Pattern.compile(
          "\\b(University|College|Institute|Institution|School|Academy|Center|Centre|Council|"
              + "Foundation|Endowment|Studies|Chatham House|fellow|lecturer|economist|chair|director)"
              + "\\b");

  Description {
    sectors = List.copyOf(sectors);
  }

  /** Reads a description such as stands behind the name of an expert. */
  static Description read(String words, Register register) {
    String text = words.strip().replaceAll("\\s+", " ").replaceAll("[,:;.]+$", "");
    text = text.replaceFirst("^(?i)(?:a|an|the)\\s+", "");
    String role = text;
    String affiliation = null;
    for (Pattern pattern : INSTITUTION) {
      Matcher institution = pattern.matcher(text);
      if (institution.find()) {
        affiliation =
            institution
                .group(1)
                .replaceFirst(" (?:and an?|and the|who|where|which)\\b.*", "")
                .strip();
        role = text.substring(0, institution.start()).strip();
        break;
      }
    }
    role = role.replaceFirst(",.*", "").strip();
    List<Sector> sectors = sectors(text, register);
    return new Description(role.isEmpty() ? null : role, affiliation, sectors);
  }

  private static List<Sector> sectors(String text, Register register) {
    List<String> pieces = new ArrayList<>();
    for (String word : text.split(" ")) {
      pieces.addAll(NameTree.pieces(word.toLowerCase(Locale.ROOT)));
    }
    boolean former = pieces.contains("former") || pieces.contains("ex");
    for (int i = 0; i < pieces.size(); i++) {
      NameTree.Match<Entry> match = register.words().longest(pieces, i);
      if (match == null) {
        continue;
      }
      for (Entry entry : match.entries()) {
        if (entry instanceof Entry.AgentWord word && word.kind() == Entry.AgentWord.Kind.PERSON) {
          return List.of(former && word.sector() == Sector.GOV ? Sector.ELI : word.sector());
        }
        if (entry instanceof Entry.Title title) {
          return List.of(former ? Sector.ELI : title.sector());
        }
      }
    }
    return SCHOLARLY.matcher(text).find() ? List.of(Sector.EDU) : List.of();
  }
}
