package org.attache.extract.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.Encounter;
import org.attache.extract.Encounter.AgendaItem;
import org.attache.extract.Encounter.Form;
import org.attache.extract.issue.ArticleIssues;
import org.attache.extract.issue.Issues;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.time.Dater;
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

  private static final String[] CLAUSES = {"acl", "advcl", "ccomp", "parataxis", "dep"};
  private static final Set<String> TOPICS = Set.of("topic", "issue", "subject", "theme", "point");
  private static final Set<String> ASIDE = Set.of("sideline", "margin", "eve", "fringe");
  private static final Set<String> DEALING =
      Set.of("deal", "focus", "centre", "center", "cover", "touch", "concern", "revolve");

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

  private final Dater dater = new Dater();

  Encounter read(
      ResolvedArticle article,
      ArticleIssues issues,
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
        duration(article, sentence, match, arguments),
        ordinal(sentence, match.word()),
        hosts.isEmpty() ? null : hosts.get(0),
        agenda(issues, sentence, match, arguments));
  }

  /** Its own, else that of the noun which carries its meaning ("paid a three-day visit"). */
  private @Nullable Duration duration(
      ResolvedArticle article, Sentence sentence, Match match, Arguments arguments) {
    List<Integer> words = new ArrayList<>();
    words.add(match.word());
    if (match.host() >= 0) {
      words.add(match.host());
    }
    if (match.entry().partOfSpeech() == Entry.PartOfSpeech.V) {
      words.addAll(arguments.fill(match.word(), "obj", -1));
      // "Arrived for a two-day visit."
      words.addAll(arguments.fill(match.word(), "for", -1));
    }
    for (int word : words) {
      Duration duration =
          sentence.token(word).isProper() ? null : dater.duration(article, sentence, word);
      if (duration != null) {
        return duration;
      }
    }
    return null;
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
      ArticleIssues issues, Sentence sentence, Match match, Arguments arguments) {
    List<Span> spans = new ArrayList<>();
    for (String preposition : List.of("on", "about", "over")) {
      for (int topic : arguments.fill(match.word(), preposition, match.host())) {
        if (!ASIDE.contains(sentence.lemma(topic))) {
          spans.add(phrase(sentence, topic));
        }
      }
    }
    if (List.of("discuss", "negotiate").contains(match.entry().lemma())) {
      for (int topic : arguments.fill(match.word(), "obj", match.host())) {
        spans.add(phrase(sentence, topic));
      }
    }
    for (int purpose : sentence.children(match.word(), "advcl", "xcomp")) {
      if (sentence.lemma(purpose).equals("discuss")) {
        spans.add(sentence.subtreeSpan(purpose));
      }
    }
    for (int topic : topicsTold(sentence, match, arguments)) {
      spans.add(phrase(sentence, topic));
    }
    List<AgendaItem> items = new ArrayList<>();
    for (Span span : spans) {
      for (Issues.IssueMention mention : issues.in(span)) {
        AgendaItem item = new AgendaItem(mention.issue(), mention.words());
        if (items.stream().noneMatch(other -> other.issue().equals(item.issue()))) {
          items.add(item);
        }
      }
    }
    return items;
  }

  /** A nominal without the clauses that say more about it. */
  private static Span phrase(Sentence sentence, int topic) {
    int[] words = sentence.subtree(topic);
    int last = topic;
    for (int word : words) {
      if (word > topic && sentence.is(word, CLAUSES)) {
        break;
      }
      last = Math.max(last, word);
    }
    return sentence.token(words[0]).span().cover(sentence.token(last).span());
  }

  /**
   * Topics beside the contact: "the talks dealt with X and Y", "named X and Y as topics of the
   * talks", "the topics of the talks were X and Y".
   */
  private static List<Integer> topicsTold(Sentence sentence, Match match, Arguments arguments) {
    int word = match.word();
    int head = sentence.head(word);
    if (head < 0 || !sentence.token(word).isNoun()) {
      return List.of();
    }
    if (sentence.is(word, "nsubj") && DEALING.contains(sentence.lemma(head))) {
      List<Integer> topics = new ArrayList<>(arguments.fill(head, "obj", -1));
      for (String preposition : List.of("with", "on", "around", "about", "over")) {
        topics.addAll(arguments.fill(head, preposition, -1));
      }
      return topics;
    }
    if (!sentence.is(word, "nmod") || !TOPICS.contains(sentence.lemma(head))) {
      return List.of();
    }
    int verb = sentence.head(head);
    if (verb < 0) {
      return List.of();
    }
    if (sentence.is(head, "nsubj")) {
      return sentence.has(verb, "cop")
          ? Dependencies.of(sentence).conjuncts(verb)
          : arguments.fill(verb, "obj", -1);
    }
    return "as".equals(Dependencies.of(sentence).preposition(head))
        ? Dependencies.of(sentence).patients(sentence.is(head, "nmod") ? sentence.head(verb) : verb)
        : List.of();
  }
}
