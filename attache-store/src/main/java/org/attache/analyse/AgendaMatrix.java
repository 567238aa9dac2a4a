package org.attache.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
 * reporter or a professor brings up counts for nobody.
 */
final class AgendaMatrix {

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
    List<Dossier.AgendaRow> rows = new ArrayList<>();
    issues.forEach(
        (issue, cells) ->
            rows.add(
                new Dossier.AgendaRow(
                    issue,
                    cells.stream()
                        .map(refs -> new Dossier.AgendaCell(refs.size(), List.copyOf(refs)))
                        .toList())));
    rows.sort(
        Comparator.<Dossier.AgendaRow>comparingInt(
                row -> -row.cells().stream().mapToInt(Dossier.AgendaCell::count).sum())
            .thenComparing(Dossier.AgendaRow::issue));
    return new Dossier.Agenda(
        List.of(file.dyad().one().name(), file.dyad().other().name()), List.copyOf(rows));
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
