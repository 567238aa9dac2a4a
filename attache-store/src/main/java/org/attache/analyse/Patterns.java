package org.attache.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.resolve.When;

/**
 * Question 10: what usually comes before what, and is that more than chance? Acts of either subject
 * are labelled by who does what; a label before another within {@value #WITHIN} days is a case. A
 * pair is tested ({@link Precedence}) where it has {@value #FEW} cases or more, and all tests are
 * corrected together ({@link BenjaminiHochberg}). What an author claims to be a pattern is listed
 * as the claim that it is.
 */
final class Patterns {

  static final int WITHIN = 30;
  static final int FEW = 5;
  private static final int PERMUTATIONS = 1999;
  private static final double LEVEL = 0.05;
  private static final long WIDE = 7;

  /** At most so many pairs that are too few to test are listed. */
  private static final int LISTED = 5;

  private record Labelled(long day, int label, Happening act) {}

  private Patterns() {}

  /** Claims of the authors first, then tested pairs by p-value, then the too few by cases. */
  static List<Dossier.PatternLine> of(CaseFile file) {
    List<Dossier.PatternLine> lines = new ArrayList<>(PatternClaims.of(file));
    lines.addAll(counted(file));
    return List.copyOf(lines);
  }

  private static List<Dossier.PatternLine> counted(CaseFile file) {
    List<String> names = new ArrayList<>();
    List<Labelled> acts = acts(file, names);
    List<Precedence.Act> bare =
        acts.stream().map(act -> new Precedence.Act(act.day(), act.label())).toList();
    Precedence test = new Precedence(PERMUTATIONS, WITHIN);
    List<Dossier.PatternLine> few = new ArrayList<>();
    List<int[]> pairs = new ArrayList<>();
    for (int[] pair : pairs(acts)) {
      List<Long> lags = test.lags(bare, pair[0], pair[1]);
      if (lags.size() >= FEW) {
        pairs.add(pair);
      } else if (lags.size() >= 2) {
        few.add(
            new Dossier.PatternLine(
                names.get(pair[0]),
                names.get(pair[1]),
                lags.size(),
                null,
                null,
                lags,
                "too few to test",
                refs(acts, pair)));
      }
    }
    List<Precedence.Result> results = test.test(bare, pairs);
    List<Double> adjusted =
        BenjaminiHochberg.adjust(results.stream().map(Precedence.Result::pValue).toList());
    List<Dossier.PatternLine> tested = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Precedence.Result result = results.get(i);
      tested.add(
          new Dossier.PatternLine(
              names.get(pairs.get(i)[0]),
              names.get(pairs.get(i)[1]),
              result.cases(),
              result.expected(),
              adjusted.get(i),
              result.lags(),
              adjusted.get(i) <= LEVEL
                  ? "more often than chance"
                  : "not more often than chance would have it",
              refs(acts, pairs.get(i))));
    }
    tested.sort(
        Comparator.<Dossier.PatternLine, Double>comparing(
                line -> line.pValue() == null ? 1.0 : line.pValue())
            .thenComparing(line -> -line.cases())
            .thenComparing(Dossier.PatternLine::first)
            .thenComparing(Dossier.PatternLine::then));
    few.sort(
        Comparator.<Dossier.PatternLine>comparingInt(line -> -line.cases())
            .thenComparing(Dossier.PatternLine::first)
            .thenComparing(Dossier.PatternLine::then));
    tested.addAll(few.subList(0, Math.min(LISTED, few.size())));
    return tested;
  }

  /** What was done on a known day, by who did what: "Norland: accusations". */
  static Map<String, List<Happening>> labels(CaseFile file) {
    Map<String, List<Happening>> labels = new TreeMap<>();
    for (Contact contact : file.contacts()) {
      if (contact.status() == Contact.Status.HELD) {
        label(labels, "contact: " + ContactLog.form(contact), contact.happening());
      }
    }
    for (Happening happening : file.happenings()) {
      String cases = ActWords.cases(happening.best().type(), happening.best().mode());
      if (file.dyad().hasOne(happening.actors())) {
        label(labels, file.dyad().one().name() + ": " + cases, happening);
      }
      if (file.dyad().hasOther(happening.actors())) {
        label(labels, file.dyad().other().name() + ": " + cases, happening);
      }
    }
    return labels;
  }

  /** Dated acts in the order of days; the name of a label stands at its number. */
  private static List<Labelled> acts(CaseFile file, List<String> names) {
    List<Labelled> acts = new ArrayList<>();
    labels(file)
        .forEach(
            (name, of) -> {
              int label = names.size();
              names.add(name);
              for (Happening act : of) {
                When when = act.when();
                if (when != null) {
                  acts.add(new Labelled(when.days().from().toEpochDay(), label, act));
                }
              }
            });
    acts.sort(
        Comparator.comparingLong(Labelled::day)
            .thenComparingInt(Labelled::label)
            .thenComparing(act -> act.act().id()));
    return acts;
  }

  private static void label(Map<String, List<Happening>> labels, String name, Happening act) {
    When when = act.when();
    if (when != null && when.days().days() <= WIDE && StandingWords.done(act)) {
      labels.computeIfAbsent(name, k -> new ArrayList<>()).add(act);
    }
  }

  /** Pairs of different labels of which one ever comes in the window before the other. */
  private static List<int[]> pairs(List<Labelled> acts) {
    Map<String, int[]> pairs = new TreeMap<>();
    for (int i = 0; i < acts.size(); i++) {
      Set<Integer> seen = new HashSet<>();
      for (int j = i - 1; j >= 0 && acts.get(i).day() - acts.get(j).day() <= WITHIN; j--) {
        int first = acts.get(j).label();
        int then = acts.get(i).label();
        if (first != then && acts.get(j).day() < acts.get(i).day() && seen.add(first)) {
          pairs.putIfAbsent(
              String.format(Locale.ROOT, "%06d %06d", first, then), new int[] {first, then});
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  /** The acts of every case, the earlier before the later. */
  private static List<Dossier.Ref> refs(List<Labelled> acts, int[] pair) {
    Map<String, Dossier.Ref> refs = new LinkedHashMap<>();
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i).label() != pair[1]) {
        continue;
      }
      for (int j = i - 1; j >= 0 && acts.get(i).day() - acts.get(j).day() <= WITHIN; j--) {
        if (acts.get(j).label() == pair[0] && acts.get(j).day() < acts.get(i).day()) {
          for (Labelled act : List.of(acts.get(j), acts.get(i))) {
            refs.putIfAbsent(act.act().id(), CaseFile.ref(act.act().best()));
          }
          break;
        }
      }
    }
    return List.copyOf(refs.values());
  }
}
