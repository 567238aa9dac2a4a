package org.attache.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.review.Decided;
import org.attache.store.json.DecisionJson;
import org.jspecify.annotations.Nullable;

/** The journal in {@code decisions.jsonl}; read once, since one program has the desk open. */
final class FileJournal implements Journal {

  private final Path file;
  private final JsonLines<Decided> lines;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Map<String, Decided> bySubject = new HashMap<>();
  private @Nullable List<Decided> read;
  private long last;

  FileJournal(Path file, Durable durable) {
    this.file = file;
    this.lines = new JsonLines<>(file, durable, DecisionJson::write, DecisionJson::read);
  }

  @Override
  public synchronized Decided append(Wish wish) {
    List<Decided> entries = read();
    Conflict.check(bySubject.get(wish.decision().subject()), wish);
    Decided decided = new Decided(last + 1, wish.at(), wish.by(), wish.why(), wish.decision());
    lines.append(decided);
    take(entries, decided);
    return decided;
  }

  @Override
  public synchronized List<Decided> entries(Consumer<Flaw> taker) {
    List<Decided> entries = read();
    flaws.forEach(taker);
    return List.copyOf(entries);
  }

  @Override
  public synchronized long last() {
    read();
    return last;
  }

  private List<Decided> read() {
    if (read == null) {
      List<Decided> entries = new ArrayList<>();
      Set<Long> numbers = new HashSet<>();
      for (Decided each : lines.entries(flaws::add)) {
        if (numbers.add(each.number())) {
          take(entries, each);
        } else {
          flaws.add(
              new Flaw(
                  file.toString(),
                  "decision " + each.number() + " is there twice; the first counts",
                  "give the second line a number of its own, or remove it"));
        }
      }
      entries.sort(java.util.Comparator.comparingLong(Decided::number));
      if (!flaws.isEmpty()) {
        last = Math.max(last, lines.highest("number")); // also of lines of a newer version
      }
      read = entries;
    }
    return read;
  }

  private void take(List<Decided> entries, Decided decided) {
    entries.add(decided);
    bySubject.put(decided.decision().subject(), decided);
    last = Math.max(last, decided.number());
  }
}
