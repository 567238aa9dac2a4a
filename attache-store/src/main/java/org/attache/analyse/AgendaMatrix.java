package org.attache.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Quotation;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Statement;
import org.attache.resolve.Actor;
import org.attache.resolve.Party;

/**
 * Question 9: who raises which topic, and who passes over it. A topic counts for a party where one
 * who speaks for it says something of it, or tells that it was on the agenda of a contact; what a
 * reporter or a professor brings up counts for nobody. Attention is the share of an issue among all
 * that a party raises; two shares are compared by {@link PoissonRates}.
 */
final class AgendaMatrix {

  /** An issue raised less often than this by both together is not compared. */
  private static final int FEW = 5;

  private static final double LEVEL = 0.05;

  private AgendaMatrix() {}

  /** The issue raised most first; a row for each issue that either subject raises. */
  static Dossier.Agenda of(CaseFile file) {
    Map<String, List<Set<Dossier.Ref>>> issues = new TreeMap<>();
    for (Quotation quotation : file.quotations()) {
      Statement statement = quotation.best();
      for (String issue : statement.issues()) {
        raise(file, issues, issue, statement.speaker().actor(), CaseFile.ref(statement));
      }
    }
    for (Contact contact : file.contacts()) {
      for (Event event : contact.happening().mentions()) {
        Encounter encounter = event.encounter();
        List<Party> voice = event.standing().voice();
        if (encounter != null && !voice.isEmpty()) {
          for (Encounter.AgendaItem item : encounter.agenda()) {
            Actor speaker = voice.get(voice.size() - 1).actor();
            raise(file, issues, item.issue(), speaker, CaseFile.ref(event));
          }
        }
      }
    }
    // That the one speaks of the other says nothing of what it raises with it.
    issues.keySet().removeAll(List.of(file.dyad().one().name(), file.dyad().other().name()));
    int[] all = new int[2];
    issues.values().forEach(cells -> add(all, cells));
    List<Dossier.AgendaRow> rows = new ArrayList<>();
    issues.forEach((issue, cells) -> rows.add(row(file, issue, cells, all)));
    rows.sort(
        Comparator.<Dossier.AgendaRow>comparingInt(
                row -> -row.cells().stream().mapToInt(Dossier.AgendaCell::count).sum())
            .thenComparing(Dossier.AgendaRow::issue));
    return new Dossier.Agenda(
        List.of(file.dyad().one().name(), file.dyad().other().name()), List.copyOf(rows));
  }

  private static void add(int[] all, List<Set<Dossier.Ref>> cells) {
    all[0] += cells.get(0).size();
    all[1] += cells.get(1).size();
  }

  private static Dossier.AgendaRow row(
      CaseFile file, String issue, List<Set<Dossier.Ref>> cells, int[] all) {
    List<Dossier.AgendaCell> counted = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Set<Dossier.Ref> refs = cells.get(i);
      double share = all[i] == 0 ? 0 : (double) refs.size() / all[i];
      counted.add(new Dossier.AgendaCell(refs.size(), share, List.copyOf(refs)));
    }
    return new Dossier.AgendaRow(issue, balance(file, counted, all), counted);
  }

  /** Attention against attention: the share of what each raises, not the number, is compared. */
  private static String balance(CaseFile file, List<Dossier.AgendaCell> cells, int[] all) {
    int one = cells.get(0).count();
    int other = cells.get(1).count();
    if (one + other < FEW || all[0] == 0 || all[1] == 0) {
      return "too few to compare";
    }
    double p = PoissonRates.pValue(one, other, all[0], all[1]);
    if (p > LEVEL) {
      return String.format(Locale.ROOT, "no clear difference (p = %.2f)", p);
    }
    boolean first = cells.get(0).share() > cells.get(1).share();
    return String.format(
        Locale.ROOT,
        "a larger share for %s (p = %.3f)",
        Names.inSentence(first ? file.dyad().one() : file.dyad().other()),
        p);
  }

  private static void raise(
      CaseFile file,
      Map<String, List<Set<Dossier.Ref>>> issues,
      String issue,
      Actor speaker,
      Dossier.Ref ref) {
    boolean one = file.dyad().isOne(speaker);
    if ((!one && !file.dyad().isOther(speaker)) || !Dyad.official(speaker)) {
      return;
    }
    issues
        .computeIfAbsent(issue, k -> List.of(new LinkedHashSet<>(), new LinkedHashSet<>()))
        .get(one ? 0 : 1)
        .add(ref);
  }
}
