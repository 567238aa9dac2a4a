package org.attache.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.extract.PloverType;

/** Question 13: how surprising each actor's next move is, given its record. */
final class Predictability {

  /** Fewer acts than this are too few. */
  static final int FEW = 10;

  private Predictability() {}

  /** A line for each subject. */
  static List<Dossier.PredictabilityLine> of(CaseFile file) {
    return List.of(line(file, file.dyad().one(), true), line(file, file.dyad().other(), false));
  }

  private static Dossier.PredictabilityLine line(
      CaseFile file, Dossier.Subject subject, boolean one) {
    List<Happening> acts = new ArrayList<>();
    file.contacts().stream()
        .filter(contact -> contact.status() == Contact.Status.HELD)
        .map(Contact::happening)
        .forEach(acts::add);
    acts.addAll(file.happenings());
    Map<PloverType, Integer> counts = new TreeMap<>();
    List<Dossier.Ref> refs = new ArrayList<>();
    for (Happening act : acts) {
      boolean actor = one ? file.dyad().hasOne(act.actors()) : file.dyad().hasOther(act.actors());
      if (actor && StandingWords.done(act)) {
        counts.merge(act.best().type(), 1, Integer::sum);
        refs.add(CaseFile.ref(act.best()));
      }
    }
    int cases = refs.size();
    if (cases < FEW) {
      return new Dossier.PredictabilityLine(
          subject.name(),
          cases,
          null,
          "Too few acts to tell: " + cases + ", where " + FEW + " are the least.",
          refs);
    }
    double surprise = Entropy.normalised(counts.values(), PloverType.values().length);
    return new Dossier.PredictabilityLine(
        subject.name(),
        cases,
        surprise,
        String.format(
            Locale.ROOT,
            "%s: the next act is %s to tell from the %d on record (%.2f, where 0 is always the"
                + " same kind of act and 1 any kind alike).",
            subject.name(),
            surprise < 1.0 / 3 ? "easy" : surprise < 2.0 / 3 ? "neither easy nor hard" : "hard",
            cases,
            surprise),
        refs);
  }
}
