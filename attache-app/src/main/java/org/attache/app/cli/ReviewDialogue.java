package org.attache.app.cli;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.attache.desk.Explanation;
import org.attache.desk.Unknown;
import org.attache.desk.Workbench;
import org.attache.extract.Observation;
import org.attache.review.CodedAs;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.store.Conflict;
import org.attache.store.RecordFields;

/** One record after the other, a key for each decision. */
final class ReviewDialogue {

  private static final String KEYS =
      "a accept, r reject, s swap, t retype, u undo, n next, q quit > ";

  private final Workbench desk;
  private final Keys keys;
  private final PrintStream out;
  private final Who who;
  private final Deque<Decided> taken = new ArrayDeque<>();

  ReviewDialogue(Workbench desk, Keys keys, PrintStream out, Who who) {
    this.desk = desk;
    this.keys = keys;
    this.out = out;
    this.who = who;
  }

  void through(List<Observation> queue) {
    int at = 0;
    while (at < queue.size()) {
      Explanation.Told told;
      try {
        told = desk.explain(queue.get(at).id()).records().get(0);
      } catch (Unknown e) {
        at++; // rejected a moment ago by somebody else
        continue;
      }
      show(told, at, queue.size());
      int key = keys.next();
      out.println(key < 0 ? "" : Character.toString(key));
      if (key < 0 || key == 'q') {
        break;
      }
      if (key == 'u') {
        at = undo(at);
      } else if (key == 'n') {
        at++;
      } else if (decide(key, told)) {
        at++;
      }
    }
    out.println(taken.size() + " decisions");
    out.flush();
  }

  private void show(Explanation.Told told, int at, int of) {
    Observation record = told.record();
    String text = told.article().text();
    int start = told.sentence().start();
    int end = told.sentence().end();
    int wordsStart = record.span().start();
    int wordsEnd = record.span().end();
    out.println();
    out.println(
        (at + 1)
            + "/"
            + of
            + "  "
            + record.id()
            + "  "
            + CodedAs.of(record)
            + ", "
            + RecordFields.standing(record)
            + "  ("
            + record.provenance().confidence()
            + ")");
    out.println(
        "   "
            + (text.substring(start, wordsStart)
                    + "["
                    + text.substring(wordsStart, wordsEnd)
                    + "]"
                    + text.substring(wordsEnd, end))
                .replaceAll("\\s+", " "));
    told.decisions().forEach(each -> out.println("   decided: " + LogCommand.line(each)));
    out.print(KEYS);
    out.flush();
  }

  private boolean decide(int key, Explanation.Told told) {
    String id = told.record().id();
    try {
      Decision decision;
      switch (key) {
        case 'a' -> decision = desk.proposals().confirm(id);
        case 'r' -> decision = desk.proposals().reject(id);
        case 's' -> decision = desk.proposals().swap(id);
        case 't' -> {
          out.print("type > ");
          out.flush();
          decision = desk.proposals().correct(id, Map.of("type", keys.word()));
        }
        default -> {
          out.println("no such key");
          return false;
        }
      }
      taken.push(desk.decide(decision, who.by(), who.why(), told.seen()));
      return true;
    } catch (Unknown | Conflict e) {
      out.println(e.getMessage());
      return e instanceof Conflict;
    }
  }

  private int undo(int at) {
    if (taken.isEmpty()) {
      out.println("nothing to undo");
      return at;
    }
    Decided last = taken.pop();
    desk.undo(last.number(), who.by(), "");
    return Math.max(0, at - 1);
  }
}
