package org.attache.extract.event;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.Encounter;
import org.attache.extract.Encounter.AgendaItem;
import org.attache.extract.Encounter.Form;
import org.attache.extract.issue.Issues;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence tells of a contact beyond its parties: form, length, number, topics. */
final class Encounters {

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final Map<String, Form> FORMS =
      Map.ofEntries(
          Map.entry("summit", Form.SUMMIT),
          Map.entry("negotiate", Form.NEGOTIATION),
          Map.entry("negotiation", Form.NEGOTIATION),
          Map.entry("talk", Form.NEGOTIATION),
          Map.entry("bargain", Form.NEGOTIATION),
          Map.entry("mediate", Form.NEGOTIATION),
          Map.entry("mediation", Form.NEGOTIATION),
          Map.entry("letter", Form.LETTER),
          Map.entry("write", Form.LETTER),
          Map.entry("trip", Form.VISIT),
          Map.entry("tour", Form.VISIT));

  private final Issues issues = Issues.load();

  Encounter read(
      ResolvedArticle article,
      Sentence sentence,
      Match match,
      Arguments arguments,
      List<Party> hosts) {
    Entry.Act act = match.entry().act();
    String mode = act == null ? null : act.mode();
    Form form = FORMS.getOrDefault(match.entry().lemma(), Form.MEETING);
    if (match.entry().id().contains("talk") && form == Form.MEETING) {
      form = Form.NEGOTIATION;
    }
    if ("visit".equals(mode)) {
      form = Form.VISIT;
    } else if ("phone".equals(mode)) {
      form = Form.CALL;
    }
    return new Encounter(
        form,
        duration(article, sentence, match),
        ordinal(sentence, match.word()),
        hosts.isEmpty() ? null : hosts.get(0),
        agenda(article, sentence, match, arguments));
  }

  private static @Nullable Duration duration(
      ResolvedArticle article, Sentence sentence, Match match) {
    int top = match.host() >= 0 ? match.host() : match.word();
    for (TimeExpression time : article.times(sentence)) {
      if (time.type() != TimeExpression.Type.DURATION) {
        continue;
      }
      int word = sentence.wordAt(time.words().end() - 1);
      if (word >= 0 && sentence.dominates(top, word) && distance(sentence, top, word) <= 3) {
        Duration duration = duration(time.value());
        if (duration != null) {
          return duration;
        }
      }
    }
    return null;
  }

  private static int distance(Sentence sentence, int top, int word) {
    int steps = 0;
    for (int node = word; node != top; node = sentence.head(node)) {
      steps++;
    }
    return steps;
  }

  private static @Nullable Duration duration(String value) {
    try {
      return Duration.parse(value);
    } catch (DateTimeParseException e) {
      if (value.matches("P\\d+W")) {
        return Duration.ofDays(7L * Integer.parseInt(value.substring(1, value.length() - 1)));
      }
      return null;
    }
  }

  private static @Nullable Integer ordinal(Sentence sentence, int word) {
    for (int child : sentence.children(word, "amod", "nummod", "advmod")) {
      String text = sentence.token(child).text().toLowerCase(Locale.ROOT);
      int index = ORDINALS.indexOf(text);
      if (index >= 0) {
        return index + 1;
      }
      if (text.matches("\\d{1,3}(st|nd|rd|th)")) {
        return Integer.parseInt(text.substring(0, text.length() - 2));
      }
    }
    return null;
  }

  private List<AgendaItem> agenda(
      ResolvedArticle article, Sentence sentence, Match match, Arguments arguments) {
    List<Span> spans = new ArrayList<>();
    for (String preposition : List.of("on", "about", "over")) {
      for (int topic : arguments.fill(match.word(), preposition, match.host())) {
        spans.add(sentence.subtreeSpan(topic));
      }
    }
    if (List.of("discuss", "negotiate").contains(match.entry().lemma())) {
      for (int topic : arguments.fill(match.word(), "obj", match.host())) {
        spans.add(sentence.subtreeSpan(topic));
      }
    }
    for (int purpose : sentence.children(match.word(), "advcl", "xcomp")) {
      if (sentence.lemma(purpose).equals("discuss")) {
        spans.add(sentence.subtreeSpan(purpose));
      }
    }
    List<AgendaItem> items = new ArrayList<>();
    for (Span span : spans) {
      for (Issues.IssueMention mention : issues.in(article, span)) {
        AgendaItem item = new AgendaItem(mention.issue(), mention.words());
        if (items.stream().noneMatch(other -> other.issue().equals(item.issue()))) {
          items.add(item);
        }
      }
    }
    return items;
  }
}
