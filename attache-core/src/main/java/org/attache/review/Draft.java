package org.attache.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.article.ArticleId;
import org.attache.extract.Anchor;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;

/** The records of one document while decisions are applied to them, one by one. */
final class Draft {

  private static final Map<String, String> CERTAIN = Map.of("confidence", "1.0");

  /** A record: as it was coded, as it is by now, and whether it stands. */
  private static final class Entry {
    private final Anchor anchor;
    private final String coding;
    private Observation now;
    private boolean rejected;

    Entry(Observation coded) {
      this.anchor = Anchor.of(coded);
      this.coding = CodedAs.of(coded);
      this.now = coded;
    }

    boolean standsOn(Anchor words) {
      return anchor.equals(words) || Anchor.of(now).equals(words);
    }

    boolean isCodedAs(String seen) {
      return seen.equals(coding) || seen.equals(CodedAs.of(now));
    }
  }

  private final ArticleId article;
  private final Rewriter rewriter;
  private final List<Entry> entries = new ArrayList<>();

  Draft(ArticleId article, List<Observation> coded, Rewriter rewriter) {
    this.article = article;
    this.rewriter = rewriter;
    Observation.sorted(coded).forEach(each -> entries.add(new Entry(each)));
  }

  List<Observation> standing() {
    return entries.stream().filter(entry -> !entry.rejected).map(entry -> entry.now).toList();
  }

  /** Applies a decision to one of its targets; says why not where it does not fit, else nothing. */
  String take(Decision decision, Target target) {
    if (decision instanceof Decision.Add add) {
      return add(add);
    }
    List<Entry> found = entries.stream().filter(entry -> entry.standsOn(target.anchor())).toList();
    if (found.size() > 1) {
      List<Entry> alike = found.stream().filter(entry -> entry.isCodedAs(target.coding())).toList();
      if (alike.size() != 1) {
        return found.size()
            + " records stand on these words now, and it is not clear which is meant";
      }
      found = alike;
    }
    if (found.isEmpty()) {
      return "no record stands on these words any more";
    }
    Entry entry = found.get(0);
    try {
      return decision.match(new Applying(entry, target));
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private String add(Decision.Add add) {
    Anchor anchor = add.target().anchor();
    if (entries.stream().anyMatch(entry -> entry.standsOn(anchor))) {
      return ""; // the program finds it by now
    }
    try {
      Observation added = rewriter.read(add.record(), article);
      entries.add(new Entry(added.withId(ObservationId.of(article, anchor, 0))));
      return "";
    } catch (IllegalArgumentException e) {
      return "it cannot be read: " + e.getMessage();
    }
  }

  /** Gives the reason why a decision does not fit; empty where it is applied. */
  private final class Applying implements Decision.Cases<String> {

    private final Entry entry;
    private final Target target;

    Applying(Entry entry, Target target) {
      this.entry = entry;
      this.target = target;
    }

    private String otherwise() {
      return entry.isCodedAs(target.coding())
          ? ""
          : "it was decided on \""
              + target.coding()
              + "\", the words are now coded as \""
              + CodedAs.of(entry.now)
              + "\"";
    }

    @Override
    public String reject(Decision.Reject decision) {
      String why = otherwise();
      entry.rejected |= why.isEmpty();
      return why;
    }

    @Override
    public String confirm(Decision.Confirm decision) {
      String why = otherwise();
      if (why.isEmpty()) {
        entry.rejected = false;
        entry.now = rewriter.correct(entry.now, CERTAIN);
      }
      return why;
    }

    @Override
    public String correct(Decision.Correct decision) {
      Observation corrected = rewriter.correct(entry.now, decision.fields());
      entry.now =
          decision.fields().containsKey("confidence")
              ? corrected
              : rewriter.correct(corrected, CERTAIN);
      entry.rejected = false;
      return "";
    }

    @Override
    public String swapSides(Decision.SwapSides decision) {
      String why = otherwise();
      Observation swapped = rewriter.swap(entry.now);
      if (why.isEmpty()) {
        entry.now = rewriter.correct(swapped, CERTAIN);
        entry.rejected = false;
        return "";
      }
      return CodedAs.of(swapped).equals(target.coding()) ? "" : why; // it is the right way by now
    }

    @Override
    public String add(Decision.Add decision) {
      return ""; // told apart before
    }

    @Override
    public String join(Decision.Join decision) {
      return ""; // the words stand; consolidation does the rest
    }

    @Override
    public String split(Decision.Split decision) {
      return "";
    }

    @Override
    public String sameParty(Decision.SameParty decision) {
      return "";
    }

    @Override
    public String notSameParty(Decision.NotSameParty decision) {
      return "";
    }

    @Override
    public String alias(Decision.Alias decision) {
      return "";
    }

    @Override
    public String note(Decision.Note decision) {
      return "";
    }

    @Override
    public String undo(Decision.Undo decision) {
      return "";
    }
  }
}
