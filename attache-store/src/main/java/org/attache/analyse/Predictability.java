package org.attache.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.extract.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * Question 13: how surprising each actor's next move is, given its record; also where the move
 * before it is known, and whether the two differ. The difference of the two entropies is tested by
 * dealing the acts of both out to them anew (a permutation test; E. S. Edgington, 1980).
 */
final class Predictability {

  /** Fewer acts than this are too few. */
  static final int FEW = 10;

  /** Fewer pairs of acts than this are too few for what comes after what: the pairs are many. */
  static final int FEW_PAIRS = 100;

  private static final int KINDS = PloverType.values().length;
  private static final int PERMUTATIONS = 999;
  private static final long SEED = 13L;

  private Predictability() {}

  /** A line for each subject. */
  static List<Dossier.PredictabilityLine> of(CaseFile file) {
    List<Happening> one = acts(file, true);
    List<Happening> other = acts(file, false);
    String compared = compared(file, kinds(one), kinds(other));
    return List.of(
        line(file.dyad().one(), one, compared), line(file.dyad().other(), other, compared));
  }

  /** What one of the two did, in the order of days, the undated last. */
  private static List<Happening> acts(CaseFile file, boolean one) {
    List<Happening> acts = new ArrayList<>();
    file.contacts().stream()
        .filter(contact -> contact.status() == Contact.Status.HELD)
        .map(Contact::happening)
        .forEach(acts::add);
    acts.addAll(file.happenings());
    return acts.stream()
        .filter(StandingWords::done)
        .filter(act -> one ? file.dyad().hasOne(act.actors()) : file.dyad().hasOther(act.actors()))
        .sorted(
            Comparator.<Happening>comparingLong(
                    act ->
                        act.when() == null ? Long.MAX_VALUE : act.when().days().from().toEpochDay())
                .thenComparing(Happening::id))
        .toList();
  }

  private static List<PloverType> kinds(List<Happening> acts) {
    return acts.stream().map(act -> act.best().type()).toList();
  }

  private static Dossier.PredictabilityLine line(
      Dossier.Subject subject, List<Happening> acts, String compared) {
    List<Dossier.Ref> refs = acts.stream().map(act -> CaseFile.ref(act.best())).toList();
    int cases = acts.size();
    if (cases < FEW) {
      return new Dossier.PredictabilityLine(
          subject.name(),
          cases,
          null,
          null,
          "Too few acts to tell: " + cases + ", where " + FEW + " are the least.",
          refs);
    }
    double surprise = surprise(kinds(acts));
    Double after = after(acts);
    return new Dossier.PredictabilityLine(
        subject.name(),
        cases,
        surprise,
        after,
        String.format(
            Locale.ROOT,
            "%s: the next act is %s to tell from the %d on record (%.2f, where 0 is always the"
                + " same kind of act and 1 any kind alike). %s%s",
            subject.name(),
            surprise < 1.0 / 3 ? "easy" : surprise < 2.0 / 3 ? "neither easy nor hard" : "hard",
            cases,
            surprise,
            after == null
                ? "Too few dated acts to say what the one before tells of the next."
                : String.format(Locale.ROOT, "Where the act before is known: %.2f.", after),
            compared),
        refs);
  }

  private static double surprise(List<PloverType> kinds) {
    return Entropy.normalised(counts(kinds).values(), KINDS);
  }

  private static Map<PloverType, Integer> counts(List<PloverType> kinds) {
    Map<PloverType, Integer> counts = new TreeMap<>();
    kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts;
  }

  /** The surprise where the act before is known; null with too few. */
  private static @Nullable Double after(List<Happening> acts) {
    List<PloverType> dated = kinds(acts.stream().filter(act -> act.when() != null).toList());
    Map<List<PloverType>, Integer> pairs = new HashMap<>();
    for (int i = 1; i < dated.size(); i++) {
      pairs.merge(List.of(dated.get(i - 1), dated.get(i)), 1, Integer::sum);
    }
    return dated.size() - 1 < FEW_PAIRS
        ? null
        : Entropy.conditional(
            pairs.values(), counts(dated.subList(0, dated.size() - 1)).values(), KINDS);
  }

  /** Whether one is more predictable than the other; empty where one has too few acts. */
  private static String compared(CaseFile file, List<PloverType> one, List<PloverType> other) {
    if (one.size() < FEW || other.size() < FEW) {
      return "";
    }
    double real = surprise(one) - surprise(other);
    List<PloverType> pool = new ArrayList<>(one);
    pool.addAll(other);
    SplittableRandom random = new SplittableRandom(SEED);
    int atLeast = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      for (int j = pool.size() - 1; j > 0; j--) {
        int k = random.nextInt(j + 1);
        PloverType swap = pool.get(j);
        pool.set(j, pool.get(k));
        pool.set(k, swap);
      }
      double chance =
          surprise(pool.subList(0, one.size())) - surprise(pool.subList(one.size(), pool.size()));
      atLeast += Math.abs(chance) >= Math.abs(real) - 1e-12 ? 1 : 0;
    }
    double p = (1.0 + atLeast) / (1.0 + PERMUTATIONS);
    if (p > 0.05) {
      return String.format(Locale.ROOT, " The two do not differ beyond chance (p = %.2f).", p);
    }
    Dossier.Subject easier = real < 0 ? file.dyad().one() : file.dyad().other();
    return String.format(
        Locale.ROOT,
        " Of the two, %s is the more predictable (p = %.3f).",
        Names.inSentence(easier),
        p);
  }
}
