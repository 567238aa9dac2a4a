package org.attache.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.attache.FlowId;
import org.attache.analyse.Comparison;
import org.attache.analyse.Dossier;
import org.attache.article.read.Inputs;
import org.attache.resolve.DayRange;
import org.attache.resolve.register.Register;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Fate;
import org.attache.search.Found;
import org.attache.search.SearchRequest;
import org.attache.store.CodingFlow;
import org.attache.store.Conflict;
import org.attache.store.Desk;
import org.attache.store.Flaw;
import org.attache.store.Journal;
import org.attache.store.LedgerLine;
import org.attache.store.Progress;
import org.attache.store.ReadReport;
import org.jspecify.annotations.Nullable;

/**
 * A desk with everything that can be done with it: read, ask, search, explain, decide, undo, watch,
 * export. Any number of threads ask; reading, rebuilding and deciding wait for each other.
 *
 * <pre>{@code
 * try (Workbench bench = Workbench.open("desk", program)) {
 *   bench.decide(bench.proposals().reject("e1a2b3c4d5e6"), "Ada", "a football match", 0);
 * }
 * }</pre>
 *
 * <p>What cannot be done throws an exception whose message is one line for people: {@link
 * org.attache.store.DeskException}, {@link Conflict}, {@link Unknown}.
 */
public final class Workbench implements AutoCloseable {

  private final Desk desk;
  private final Program program;
  private final Clock clock;

  /**
   * The program that uses the desk.
   *
   * @param version for what it writes
   * @param register by which names of parties are read; loaded where one is
   * @param now what codes articles now
   */
  public record Program(String version, Supplier<Register> register, Supplier<FlowId> now) {}

  private Workbench(Desk desk, Program program, Clock clock) {
    this.desk = desk;
    this.program = program;
    this.clock = clock;
  }

  /**
   * Opens a desk, and makes one where there is none.
   *
   * @param address a folder, or {@code postgresql://HOST[:PORT]/DATABASE}
   */
  public static Workbench open(String address, Program program) {
    return open(address, program, Clock.systemUTC());
  }

  /** The same, with a clock of one's own. */
  public static Workbench open(String address, Program program, Clock clock) {
    return new Workbench(Desk.open(address), program, clock);
  }

  /** Whether there is a desk at an address that could be opened; a server is asked when it is. */
  public static boolean exists(String address) {
    return Desk.isServer(address) || Files.isDirectory(Path.of(address));
  }

  /** Where the desk is, for people: never with a password. */
  public String place() {
    return desk.place();
  }

  /** The desk itself, for what goes through all of it. */
  public Desk desk() {
    return desk;
  }

  /** Reads what is new in the inputs. */
  public ReadReport read(Inputs inputs, CodingFlow flow, Progress progress, int threads) {
    return desk.read(inputs, flow, progress, threads);
  }

  /** Derives everything again from what is kept. */
  public ReadReport rebuild(CodingFlow flow, Progress progress, int threads) {
    return desk.rebuild(flow, progress, threads);
  }

  /** What is wrong with the desk; empty if all is well. */
  public List<Flaw> verify() {
    return desk.verify();
  }

  /** How many articles were coded by other rules than those of the program. */
  public Outdated outdated() {
    return Outdated.of(desk, program.now().get());
  }

  /** What became of every document and input. */
  public List<LedgerLine> ledger() {
    return desk.ledger();
  }

  /** How many articles and records there are, and the hash of all rows. */
  public Contents contents() {
    return new Contents(
        desk.articles().size(),
        desk.articles().stream().mapToInt(article -> article.observations()).sum(),
        desk.fingerprint());
  }

  /** What a desk holds, in figures. */
  public record Contents(int articles, int observations, String fingerprint) {}

  /** The answers to all questions about two parties. */
  public Dossier ask(Dossier.Subject one, Dossier.Subject other, @Nullable DayRange period) {
    return new Answers(desk, program).dossier(one, other, period);
  }

  /** Two periods side by side. */
  public Comparison compare(
      Dossier.Subject one, Dossier.Subject other, DayRange before, DayRange after) {
    return new Answers(desk, program).compare(one, other, before, after);
  }

  /** Records, sentences and titles by words and fields. */
  public Found search(SearchRequest request) {
    return desk.search(request);
  }

  /**
   * What a record, or a happening of several records, rests on.
   *
   * @throws Unknown where nothing has the id
   */
  public Explanation explain(String id) {
    return new Explainer(desk, new Answers(desk, program)).explain(id);
  }

  /** Makes decisions of what people type or click. */
  public Proposals proposals() {
    return new Proposals(desk, program.register());
  }

  /**
   * Keeps a decision and applies it: when this returns, it is on the disk, and the record shows it.
   *
   * @param by who decides
   * @param seen number of the last decision on the same subject that they know of
   * @throws Conflict where somebody else has decided on the same since: it names both
   */
  public Decided decide(Decision decision, String by, String why, long seen) {
    return desk.decide(new Journal.Wish(clock.instant(), by, why, decision, seen));
  }

  /**
   * Takes an earlier decision back, which may be such an undo itself.
   *
   * @throws Unknown where there is no such decision
   */
  public Decided undo(long decision, String by, String why) {
    return decide(proposals().undo(decision), by, why, Long.MAX_VALUE);
  }

  /** All decisions, as they were taken, with the lines that are none. */
  public Log log() {
    List<Flaw> flaws = new java.util.ArrayList<>();
    List<Decided> decisions = desk.decisions(flaws::add);
    return new Log(decisions, flaws);
  }

  /** The journal: its entries, and what could not be read of it. */
  public record Log(List<Decided> decisions, List<Flaw> flaws) {}

  /** What became of every decision in force: applied, or orphaned and why. */
  public List<Fate> fates() {
    return desk.fates();
  }

  /** What to look at first: uncertain records that would matter, and that nobody decided on. */
  public Queue queue() {
    return new Queue(desk);
  }

  /** What people's decisions teach. */
  public Lessons lessons() {
    return new Lessons(desk);
  }

  /** Saved questions. */
  public Watches watches() {
    return new Watches(desk, clock);
  }

  /** Writes all derived rows as JSON lines; does not close the stream. */
  public void export(OutputStream to) throws IOException {
    desk.export(to);
  }

  @Override
  public void close() {
    desk.close();
  }
}
