package org.attache.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.article.Article;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.article.read.Inputs;
import org.attache.export.Exporter;
import org.attache.export.Format;
import org.attache.export.Request;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.PloverType;
import org.attache.extract.Provenance;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.attache.resolve.Publication;
import org.attache.resolve.Sector;
import org.attache.resolve.When;
import org.attache.resolve.register.Register;
import org.attache.store.Coded;
import org.attache.store.CodingFlow;
import org.attache.store.Desk;
import org.attache.store.Progress;

/**
 * How long exports of a large desk take, and how much memory: {@code ExportBench FOLDER RECORDS}.
 * The desk is made once in the folder, by a flow without grammar, and is used again.
 */
final class ExportBench {

  private static final int RECORDS_AN_ARTICLE = 50;
  private static final String SENTENCE =
      "Kenya imposed sanctions on Chile over the herring quota. ";

  private ExportBench() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int records = Integer.parseInt(arguments[1]);
    Path desk = folder.resolve("desk");
    if (!Files.exists(desk)) {
      fill(folder, desk, records / RECORDS_AN_ARTICLE);
    }
    Register register = Register.load();
    try (Desk open = Desk.open(desk)) {
      for (String profile : List.of("records", "polecat")) {
        Format format = profile.equals("records") ? Format.PARQUET : Format.TSV;
        Path target = folder.resolve(profile + "." + format.ending());
        long began = System.nanoTime();
        Exporter.Report report =
            Exporter.run(open, register, "bench", Request.all(profile, target).as(format));
        System.out.printf(
            Locale.ROOT,
            "%s as %s: %d rows in %.1f s, %d MB on the disk, heap %d MB%n",
            profile,
            format.ending(),
            report.rows(),
            (System.nanoTime() - began) / 1e9,
            Files.size(target) >> 20,
            Runtime.getRuntime().totalMemory() >> 20);
      }
    }
  }

  private static void fill(Path folder, Path desk, int articles) throws IOException {
    Files.createDirectories(folder);
    Path input = folder.resolve("articles.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(input)) {
      for (int i = 0; i < articles; i++) {
        out.write(
            "{\"id\":\"a"
                + i
                + "\",\"date\":\"2014-05-07\",\"text\":\"Wire "
                + i
                + ". "
                + SENTENCE.repeat(RECORDS_AN_ARTICLE)
                + "\"}\n");
      }
    }
    try (Desk open = Desk.open(desk)) {
      open.read(new Inputs(List.of(input.toString()), null), new Sentences(), Progress.silent());
    }
  }

  /** An event for each sentence. */
  private static final class Sentences implements CodingFlow {

    private static final Actor KENYA = state("KEN", "Kenya");
    private static final Actor CHILE = state("CHL", "Chile");

    private static Actor state(String id, String name) {
      return new Actor(new ActorId(id), name, id, List.of(Sector.GOV), false, null, null);
    }

    @Override
    public String id() {
      return "sentences@1";
    }

    @Override
    public Coded code(Article article) {
      List<Observation> found = new ArrayList<>();
      List<Span> sentences = new ArrayList<>();
      LocalDate day = LocalDate.of(2014, 5, 6);
      String words = SENTENCE.strip();
      int at = article.text().indexOf(words);
      while (at >= 0) {
        Span span = new Span(at, at + words.length());
        sentences.add(span);
        Evidence evidence = article.cite(span);
        found.add(
            new Event(
                ObservationId.of(
                    Observation.Kind.EVENT, evidence, new ActorId("KEN"), new ActorId("CHL")),
                PloverType.SANCTION,
                "discontinue",
                List.of("economic"),
                "163",
                -6,
                List.of(party(KENYA, article, at, 0, 5)),
                List.of(party(CHILE, article, at, 27, 32)),
                article.cite(new Span(at + 6, at + 23)),
                null,
                new Provenance(evidence, "sentences@1", "sanction", 0.75),
                new Standing(List.of(), 3, Standing.Time.PAST, null),
                new Setting(new When(DayRange.of(day), null, When.Basis.RELATIVE), null)));
        at = article.text().indexOf(words, at + words.length());
      }
      return new Coded(found, sentences, Publication.on(day.plusDays(1)));
    }

    private static Party party(Actor actor, Article article, int at, int from, int to) {
      return new Party(actor, article.cite(new Span(at + from, at + to)), null, "name");
    }
  }
}
