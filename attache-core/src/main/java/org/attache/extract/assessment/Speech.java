package org.attache.extract.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.extract.claim.Ground;
import org.attache.extract.statement.Speakers;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Says whether an article is a speech, a letter or a column in the first person, and for which
 * country its speaker speaks. Who speaks takes sides: what such a text tells of another state's
 * deeds it holds against it, where a report in the same words tells only what happened.
 */
final class Speech {

  /** So many sentences of a speech may go without "I" or "we" for each that has one. */
  private static final int SHARE = 16;

  /** In so few sentences one "I" or "we" makes a speech. */
  private static final int FEW = 5;

  /** One of so many sentences of a pamphlet condemns, without "I" or "we". */
  private static final int LOADED = 5;

  private static final ChargeWords WORDS = ChargeWords.load();

  /** So many may tell what others say: a report is full of them, and its "we" is an accident. */
  private static final int TOLD = 4;

  /** What a country does by saying so. */
  private static final Set<String> PERFORMING =
      Set.of(
          "condemn",
          "welcome",
          "urge",
          "call",
          "thank",
          "reiterate",
          "support",
          "regret",
          "deplore",
          "believe",
          "join",
          "express",
          "reject",
          "appreciate",
          "commend",
          "emphasize",
          "emphasise",
          "stress",
          "hope",
          "note",
          "reaffirm",
          "attach",
          "align",
          "share",
          "encourage",
          "appeal",
          "denounce",
          "wish");

  private final Ground ground;
  private final boolean firstPerson;
  private final @Nullable String country;

  private Speech(Ground ground, boolean firstPerson, @Nullable String country) {
    this.ground = ground;
    this.firstPerson = firstPerson;
    this.country = country;
  }

  static Speech of(Ground ground) {
    ResolvedArticle article = ground.article();
    Speech plain = new Speech(ground, true, null);
    int all = 0;
    int own = 0;
    int urging = 0;
    int others = 0;
    int loaded = 0;
    boolean quoted = false;
    int ruled = 0;
    Part last = null;
    String country = null;
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      if (part == null || !part.kind().reports()) {
        continue;
      }
      all++;
      quoted &= part.equals(last);
      last = part;
      boolean first = false;
      boolean told = false;
      boolean charges = false;
      for (int word = 0; word < sentence.size(); word++) {
        ruled += sentence.lower(word).equals("shall") ? 1 : 0;
        quoted = quoted(sentence.token(word).text(), quoted);
        boolean ours = plain.isOwnWord(sentence, word);
        first |= !quoted && ours && Speakers.isFirstPerson(sentence, word);
        told |= !ours;
        charges |= !quoted && ours && WORDS.condemns(sentence, word);
      }
      loaded += charges ? 1 : 0;
      others += told ? 1 : 0;
      own += first ? 1 : 0;
      urging += !first && urges(plain, sentence) ? 1 : 0;
      country = country == null ? performer(plain, sentence) : country;
    }
    own += urging / 2;
    boolean speech =
        (own > 0
                && all <= own * SHARE
                && others <= own * TOLD
                && (own > 1 || country != null || all <= FEW))
            || (own > 0 && loaded > 1 && all <= loaded * LOADED && others * 2 <= all);
    // An order that lays down rules is no speech, although its author speaks as "we".
    boolean held = speech && ruled <= 1;
    return new Speech(ground, held, held ? country : null);
  }

  private static boolean quoted(String text, boolean before) {
    return switch (text) {
      case "“", "``", "«" -> true;
      case "”", "''", "»" -> false;
      case "\"" -> !before;
      default -> before;
    };
  }

  /** Whether a sentence says in its own voice what ought to be: "Chile must", "there should". */
  private static boolean urges(Speech speech, Sentence sentence) {
    int root = sentence.root();
    for (int child : sentence.children(root, "aux")) {
      String text = sentence.lower(child);
      if ((text.equals("must") || text.equals("should")) && speech.isOwnWord(sentence, root)) {
        return true;
      }
    }
    return false;
  }

  /** The country in whose name a sentence does something by saying so: "Chile deplores". */
  private static @Nullable String performer(Speech speech, Sentence sentence) {
    int root = sentence.root();
    int act = sentence.lemma(root).equals("continue") ? sentence.child(root, "xcomp") : root;
    if (act < 0
        || !(sentence.tag(root).equals("VBZ")
            ? PERFORMING.contains(sentence.lemma(act))
            : sentence.tag(root).equals("VBD") && sentence.lemma(root).equals("vote"))
        || !speech.isOwnWord(sentence, root)) {
      return null;
    }
    Set<String> countries = new HashSet<>();
    for (int subject : sentence.children(root, "nsubj")) {
      for (Party party : speech.ground.article().parties(sentence, subject)) {
        String country = party.actor().country();
        if (country != null
            && !party.actor().person()
            && !sentence.tag(subject).startsWith("PRP")) {
          countries.add(country);
        }
      }
    }
    return countries.size() == 1 ? countries.iterator().next() : null;
  }

  /** Whether a word is the speaker's own, and not of somebody who is quoted. */
  private boolean isOwnWord(Sentence sentence, int word) {
    return isVoiceOf(
        ground.voice(ground.article().voice(sentence), sentence.token(word).span().start()));
  }

  /** Whether nobody but the speaker holds what has a voice. */
  boolean isVoiceOf(List<Party> voice) {
    return voice.stream().allMatch(party -> !isSomebody(party) || isOwn(party));
  }

  /** "We believe that", "this shows that" leave the words with the speaker. */
  private static boolean isSomebody(Party party) {
    return party.actor().id().known()
        || party.actor().person()
        || party.actor().country() != null
        || !party.actor().sectors().isEmpty();
  }

  /** Whether a word of a speech is the speaker's own. */
  boolean holds(Sentence sentence, int word) {
    return firstPerson && isOwnWord(sentence, word);
  }

  /** Whether a party is of the country for which the speech is held. */
  boolean isOwn(Party party) {
    return country != null && country.equals(party.actor().country());
  }

  /** Whether a word is part of "our government", "my country's". */
  static boolean isOurs(Sentence sentence, int word) {
    for (int owner : sentence.children(word, "nmod:poss")) {
      if (Speakers.isFirstPerson(sentence, owner) && !COLLEAGUES.contains(sentence.lower(word))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> COLLEAGUES =
      Set.of(
          "colleague",
          "colleagues",
          "partner",
          "partners",
          "friend",
          "friends",
          "neighbour",
          "neighbours",
          "neighbor",
          "neighbors",
          "counterpart",
          "counterparts");
}
