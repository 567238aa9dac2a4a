package org.attache.app.cli;

import java.util.List;
import org.attache.article.read.Inputs;
import org.attache.desk.Workbench;
import org.attache.store.LedgerLine;
import org.attache.store.LedgerLine.Status;
import org.attache.store.Progress;
import org.attache.store.ReadReport;

/** Reads inputs into a desk and tells people how it goes. */
final class Reader {

  private final AttacheCommand attache;
  private final FlowOptions flow;
  private final DeskOption desk;

  Reader(AttacheCommand attache, FlowOptions flow, DeskOption desk) {
    this.attache = attache;
    this.flow = flow;
    this.desk = desk;
  }

  ReadReport read(Workbench open, List<String> inputs, InputOptions options) {
    try (Talk.Progress progress = attache.talk().progress("Reading")) {
      ReadReport report =
          open.read(
              new Inputs(inputs, options.published(), attache.in()),
              flow(),
              steps(progress),
              flow.threads());
      tell(report);
      return report;
    }
  }

  ReadReport rebuild(Workbench open) {
    try (Talk.Progress progress = attache.talk().progress("Rebuilding")) {
      ReadReport report = open.rebuild(flow(), steps(progress), flow.threads());
      tell(report);
      return report;
    }
  }

  private DeskFlow flow() {
    return new DeskFlow(
        flow.flow(attache.talk(), List.of(), desk.register(), DeskOption.issues(desk.folder())),
        flow.limit(),
        attache.talk());
  }

  private static Progress steps(Talk.Progress progress) {
    return (documents, line) -> progress.step(line.source());
  }

  private void tell(ReadReport report) {
    for (LedgerLine failure : report.failures()) {
      attache.talk().say(failure.source() + ": " + failure.reason());
    }
    for (LedgerLine incomplete : report.incomplete()) {
      attache.talk().say(incomplete.source() + ": " + incomplete.reason());
    }
    attache
        .talk()
        .say(
            "%d coded (%d observations), %d unchanged, %d duplicates, %d failed"
                .formatted(
                    report.count(Status.CODED),
                    report.observations(),
                    report.count(Status.UNCHANGED),
                    report.count(Status.DUPLICATE),
                    report.count(Status.FAILED)));
    if (report.outdated() > 0) {
      attache
          .talk()
          .say(
              report.outdated()
                  + " of these had been coded by an older program and were coded again");
    }
  }

  /** The exit code of a run. */
  static int exitCode(ReadReport report) {
    long failed = report.count(Status.FAILED);
    if (failed == 0) {
      return ExitCode.DONE;
    }
    return failed == report.lines().size() ? ExitCode.FAILED : ExitCode.SOME_FAILED;
  }
}
