package org.attache.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.attache.OrderedWork;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.read.ArticleReader.Reading;
import org.attache.article.read.Document;
import org.attache.article.read.Intake;
import org.attache.extract.Observation;
import org.attache.store.ArticleCoder.Attempt;
import org.attache.store.Holdings.Holding;
import org.attache.store.LedgerLine.Status;
import org.jspecify.annotations.Nullable;

/**
 * One run over documents: each is put into the archive first, then coded on one of several threads,
 * then stored, in the order of arrival and by one thread. A run that is stopped at any point leaves
 * documents in the archive that the ledger does not know; the next run codes these too.
 */
final class ReadRun {

  /** What the ledger says of a document, as far as a run needs it. */
  private record Known(Status status, @Nullable String flow, int observations) {}

  private final Archive archive;
  private final Holdings holdings;
  private final Database database;
  private final Indexing index;
  private final Path indexFolder;
  private final Reviewer reviewer;
  private final ArticleCoder coder;
  private final Progress progress;
  private final Clock clock;
  private final Map<Integer, Known> ledger = new HashMap<>();

  /** Documents that have a line in the ledger by now. */
  private final Set<Integer> inLedger = new HashSet<>();

  private final Set<Integer> met = new HashSet<>();
  private final List<LedgerLine> lines = new ArrayList<>();

  /** Documents that another program or other tables had coded, and this run codes again. */
  private int outdated;

  /** Lines of which people know. */
  private int told;

  ReadRun(
      Archive archive,
      Database database,
      Indexing index,
      Path indexFolder,
      Reviewer reviewer,
      CodingFlow flow,
      Progress progress,
      Clock clock) {
    this.archive = archive;
    this.holdings = Holdings.of(archive.accessions());
    this.database = database;
    this.index = index;
    this.indexFolder = indexFolder;
    this.reviewer = reviewer;
    this.coder = new ArticleCoder(flow);
    this.progress = progress;
    this.clock = clock;
    database.forget();
    database.each(
        "SELECT accession, status, flow, observations FROM ledger WHERE accession IS NOT NULL",
        List.of(),
        row ->
            ledger.put(
                row.integer("accession"),
                new Known(
                    Status.valueOf(row.text("status")),
                    row.textOrNull("flow"),
                    row.integer("observations"))));
    inLedger.addAll(ledger.keySet());
  }

  /** Takes in what is new, codes what is new, left over or outdated, and stores it. */
  ReadReport read(DocumentSource inputs, int threads) {
    archive.clean();
    Map<String, String> refused = Refusal.standing(archive.refusals());
    try (OrderedWork<Supplier<LedgerLine>> work = new OrderedWork<>(threads, this::store)) {
      inputs.forEach(
          intake -> {
            if (progress.cancelled()) {
              return;
            }
            if (intake instanceof Intake.Found found) {
              take(found.document(), work);
              if (refused.remove(found.document().source()) != null) {
                archive.refuse(new Refusal(found.document().source(), null));
              }
            } else if (intake instanceof Intake.Refused refusal) {
              if (!refusal.reason().equals(refused.put(refusal.source(), refusal.reason()))) {
                archive.refuse(new Refusal(refusal.source(), refusal.reason()));
              }
              LedgerLine line = LedgerRow.refused(refusal.source(), refusal.reason()).line();
              work.add(() -> () -> line);
            }
          });
      takeLeftOver(work);
    }
    return finish(refused);
  }

  /** Codes everything that the archive holds. */
  ReadReport derive(int threads) {
    Map<String, String> refused = Refusal.standing(archive.refusals());
    ledger.clear(); // whatever coded an article, it is coded again
    progress.expect(holdings.all().stream().mapToInt(holding -> holding.members().size()).sum());
    try (OrderedWork<Supplier<LedgerLine>> work = new OrderedWork<>(threads, this::store)) {
      takeLeftOver(work);
    }
    return finish(refused);
  }

  private void takeLeftOver(OrderedWork<Supplier<LedgerLine>> work) {
    for (Holding holding : holdings.all()) {
      for (Accession member : holding.members()) {
        Known known = ledger.get(member.number());
        if (!progress.cancelled()
            && !met.contains(member.number())
            && (known == null || isOutdated(known))) {
          handle(member, holding, member.source(), work);
        }
      }
    }
  }

  /** Whether a document was coded, or failed, under rules that are no longer those of the flow. */
  private boolean isOutdated(Known known) {
    return known.flow() != null && !coder.isCurrent(known.flow());
  }

  private void take(Document document, OrderedWork<Supplier<LedgerLine>> work) {
    Accession known = holdings.find(document);
    if (known == null) {
      ArticleId article = holdings.article(document);
      if (article == null) {
        Reading reading = coder.read(document);
        ArticleId wished =
            reading instanceof Reading.Read read
                ? read.article().id()
                : new ArticleId(document.name().isBlank() ? document.source() : document.name());
        article = holdings.name(wished, Hashes.content(document.content()));
      }
      Accession accession = archive.add(document, holdings.next(), article, clock.instant());
      handle(accession, holdings.add(accession), document.source(), work);
    } else {
      handle(known, holdings.holding(known), document.source(), work);
    }
  }

  private void handle(
      Accession accession, Holding holding, String source, OrderedWork<Supplier<LedgerLine>> work) {
    Known known = ledger.get(accession.number());
    ArticleId article = holding.article();
    LedgerLine duplicate =
        new LedgerLine(source, article, accession.content(), Status.DUPLICATE, null, 0);
    if (!met.add(accession.number())) {
      work.add(() -> () -> duplicate);
    } else if (!holding.isReadFrom(accession)) {
      work.add(
          () ->
              () -> {
                if (inLedger.add(accession.number())) {
                  database.store(List.of(LedgerRow.duplicate(accession, article)));
                }
                return duplicate;
              });
    } else if (known != null
        && known.status() == Status.CODED
        && coder.flowId().equals(known.flow())) {
      LedgerLine unchanged =
          new LedgerLine(
              source, article, accession.content(), Status.UNCHANGED, null, known.observations());
      work.add(() -> () -> unchanged);
    } else {
      if (known != null && isOutdated(known)) {
        outdated++;
      }
      code(holding, accession, work);
    }
  }

  private void code(Holding holding, Accession accession, OrderedWork<Supplier<LedgerLine>> work) {
    Accession first = holding.first(); // the holding itself changes under other threads
    work.add(
        () -> {
          Reading reading = read(first, accession);
          if (reading instanceof Reading.Read read) {
            Article article = ArticleCoder.named(read.article(), first.article());
            Attempt attempt = coder.code(article);
            return () -> store(holding, accession, article, attempt);
          }
          String reason = ((Reading.Refused) reading).reason();
          return () -> store(holding, accession, null, new Attempt(null, reason));
        });
  }

  /** Reads from the archive, so that what is coded is what a rebuild will find. */
  private Reading read(Accession first, Accession standing) {
    try {
      return coder.read(first.toDocument(archive.bytes(standing), standing.told()));
    } catch (DeskException e) {
      return new Reading.Refused(e.flaw().what() + "; " + e.flaw().next());
    }
  }

  private LedgerLine store(
      Holding holding, Accession accession, @Nullable Article article, Attempt attempt) {
    if (!holding.isReadFrom(accession)) {
      // The day was told meanwhile, with a later copy: that copy is coded and stores all rows.
      return LedgerRow.duplicate(accession, holding.article()).line();
    }
    Coded coded = attempt.coded();
    List<Observation> reviewed =
        coded == null
            ? List.of()
            : reviewer
                .review()
                .of(accession.content(), holding.article(), coded.observations())
                .observations();
    String failure = attempt.failure() == null ? "" : attempt.failure();
    LedgerRow own =
        coded == null
            ? LedgerRow.failed(accession, holding.article(), failure, coder.flowId())
            : LedgerRow.coded(
                accession, holding.article(), reviewed.size(), coded.problems(), coder.flowId());
    List<LedgerRow> rows = new ArrayList<>();
    for (Accession member : holding.members()) {
      rows.add(member.equals(accession) ? own : LedgerRow.duplicate(member, holding.article()));
    }
    int number = holding.first().number();
    boolean replaces = holding.members().stream().anyMatch(it -> inLedger.contains(it.number()));
    holding.members().forEach(member -> inLedger.add(member.number()));
    try {
      if (article != null && coded != null) {
        database.store(
            number,
            replaces,
            ArticleRows.of(number, article, coded, reviewed),
            rows,
            reviewer.upTo());
        index.put(IndexFill.indexed(article, number, coded.sentences(), reviewed));
      } else {
        database.store(number, replaces, Map.of(), rows, reviewer.upTo());
        index.remove(holding.article());
      }
    } catch (IOException e) {
      throw DeskException.of(indexFolder, e);
    }
    return own.line();
  }

  private void store(Supplier<LedgerLine> step) {
    lines.add(step.get());
    if (database.due()) {
      flush();
    }
  }

  /** Writes what waits, and only then says that it is done. */
  private void flush() {
    archive.sync();
    database.flush();
    for (; told < lines.size(); told++) {
      progress.done(told + 1, lines.get(told));
    }
  }

  private ReadReport finish(Map<String, String> refused) {
    flush();
    List<LedgerRow> standing = new ArrayList<>();
    refused.forEach((source, reason) -> standing.add(LedgerRow.refused(source, reason)));
    Map<String, String> stored = new HashMap<>();
    database.each(
        "SELECT source, reason FROM ledger WHERE accession IS NULL",
        List.of(),
        row -> stored.put(row.text("source"), row.text("reason")));
    if (!stored.equals(refused)) {
      database.storeRefusals(standing);
    }
    database.storeDecided(reviewer);
    try {
      index.commit(database.revision());
    } catch (IOException e) {
      throw DeskException.of(indexFolder, e);
    }
    return new ReadReport(lines, outdated);
  }
}
