package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.analyse.Dossier;
import org.attache.analyse.Dossier.AgendaCell;
import org.attache.analyse.Dossier.Days;
import org.attache.analyse.Dossier.Ref;
import org.attache.resolve.DayRange;
import org.attache.store.LedgerLine;
import org.jspecify.annotations.Nullable;

/** What {@code list} can list, each with its columns. */
@SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list and a function without state
enum Listings {
  contacts(
      List.of(
          "id",
          "status",
          "days",
          "who",
          "where",
          "form",
          "level",
          "days since",
          "nth",
          "how long",
          "parts",
          "topics",
          "quote"),
      dossier ->
          dossier.contacts().stream()
              .map(
                  contact ->
                      row(
                          contact.id(),
                          contact.status(),
                          days(contact.days()),
                          join(contact.participants()),
                          contact.place(),
                          contact.form(),
                          contact.level(),
                          contact.gap(),
                          contact.ordinal(),
                          join(contact.durations()),
                          join(contact.parts()),
                          join(contact.topics()),
                          quotes(contact.refs())))
              .toList()),

  events(
      List.of(
          "id",
          "days",
          "actors",
          "act",
          "recipients",
          "type",
          "cameo",
          "score",
          "standing",
          "factuality",
          "place",
          "quote"),
      dossier ->
          dossier.events().stream()
              .map(
                  event ->
                      row(
                          event.id(),
                          days(event.days()),
                          join(event.actors()),
                          event.act(),
                          join(event.recipients()),
                          event.type(),
                          event.cameo(),
                          event.score(),
                          event.standing(),
                          event.factuality(),
                          event.place(),
                          quotes(event.refs())))
              .toList()),

  statements(
      List.of("id", "speaker", "content", "about", "days"),
      dossier -> sayings(dossier, "statement")),

  voices(
      List.of(
          "voice", "description", "kind", "content", "polarity", "certainty", "condition", "id"),
      dossier ->
          dossier.voices().stream()
              .flatMap(
                  voice ->
                      voice.sayings().stream()
                          .map(
                              saying ->
                                  row(
                                      voice.name(),
                                      voice.description(),
                                      saying.kind(),
                                      saying.content(),
                                      saying.polarity(),
                                      saying.certainty(),
                                      saying.condition(),
                                      saying.ref().observation())))
              .toList()),

  positions(
      List.of("issue", "holder", "stance", "content", "change", "days", "voices", "distance", "id"),
      dossier ->
          dossier.positions().stream()
              .flatMap(
                  issue ->
                      issue.stands().stream()
                          .map(
                              stand ->
                                  row(
                                      issue.issue(),
                                      stand.holder(),
                                      stand.stance(),
                                      stand.content(),
                                      stand.change(),
                                      days(stand.days()),
                                      join(stand.voices()),
                                      issue.distance(),
                                      stand.ref().observation())))
              .toList()),

  outlooks(
      List.of(
          "holder", "content", "condition", "horizon", "direction", "certainty", "status", "id"),
      dossier ->
          dossier.outlooks().stream()
              .map(
                  outlook ->
                      row(
                          outlook.holder(),
                          outlook.content(),
                          outlook.condition(),
                          days(outlook.horizon()),
                          outlook.direction(),
                          outlook.certainty(),
                          outlook.status(),
                          outlook.ref().observation()))
              .toList()),

  linkages(
      List.of("parties", "give", "link", "get", "voices", "id"),
      dossier ->
          dossier.linkages().stream()
              .map(
                  linkage ->
                      row(
                          join(linkage.parties()),
                          linkage.give(),
                          linkage.link(),
                          linkage.get(),
                          join(linkage.voices()),
                          linkage.ref().observation()))
              .toList()),

  agenda(
      List.of("issue", "party", "times raised", "share", "attention"),
      dossier ->
          dossier.agenda().rows().stream()
              .flatMap(
                  line -> {
                    List<List<String>> rows = new ArrayList<>();
                    for (int i = 0; i < line.cells().size(); i++) {
                      AgendaCell cell = line.cells().get(i);
                      rows.add(
                          row(
                              line.issue(),
                              dossier.agenda().parties().get(i),
                              cell.count(),
                              number(cell.share()),
                              line.balance()));
                    }
                    return rows.stream();
                  })
              .toList()),

  promises(
      List.of("status", "by", "said", "what", "done", "days between", "why", "word", "deed"),
      dossier ->
          dossier.saidAndDone().stream()
              .map(
                  promise ->
                      row(
                          promise.status(),
                          promise.by(),
                          days(promise.said()),
                          promise.what(),
                          days(promise.done()),
                          promise.daysBetween(),
                          promise.why(),
                          promise.word().observation(),
                          promise.deed() == null ? null : promise.deed().observation()))
              .toList()),

  patterns(
      List.of("first", "then", "cases", "expected", "p", "lags in days", "verdict", "records"),
      dossier ->
          dossier.patterns().stream()
              .map(
                  pattern ->
                      row(
                          pattern.first(),
                          pattern.then(),
                          pattern.cases(),
                          number(pattern.expected()),
                          number(pattern.pValue()),
                          join(pattern.lagsInDays().stream().map(String::valueOf).toList()),
                          pattern.verdict(),
                          join(pattern.refs().stream().map(Ref::observation).toList())))
              .toList()),

  temperature(
      List.of("period", "mean", "low", "high", "cases", "verdict"),
      dossier -> {
        List<List<String>> rows = new ArrayList<>();
        Dossier.Temperature all = dossier.temperature();
        rows.add(row("all", number(all.level()), null, null, all.cases(), all.verdict()));
        for (Dossier.Bucket bucket : all.buckets()) {
          rows.add(
              row(
                  bucket.days().from() + ".." + bucket.days().to(),
                  number(bucket.mean()),
                  number(bucket.low()),
                  number(bucket.high()),
                  bucket.cases(),
                  bucket.low() == null ? "too few for an interval" : ""));
        }
        return rows;
      }),

  predictability(
      List.of("actor", "cases", "surprise", "after the act before", "verdict"),
      dossier ->
          dossier.predictability().stream()
              .map(
                  line ->
                      row(
                          line.actor(),
                          line.cases(),
                          number(line.surprise()),
                          number(line.after()),
                          line.verdict()))
              .toList()),

  disagreements(
      List.of("topic", "see it well", "see it badly", "records"),
      dossier ->
          dossier.disagreements().stream()
              .map(
                  line ->
                      row(
                          line.topic(),
                          join(line.positive()),
                          join(line.negative()),
                          join(line.refs().stream().map(Ref::observation).toList())))
              .toList()),

  sources(
      List.of("article", "title", "byline", "outlet", "published", "status", "url"),
      dossier ->
          dossier.sources().stream()
              .map(
                  source ->
                      row(
                          source.article(),
                          source.title(),
                          source.byline(),
                          source.outlet(),
                          source.published(),
                          source.status(),
                          source.url()))
              .toList());

  private final List<String> columns;
  private final Function<Dossier, List<List<String>>> rows;

  Listings(List<String> columns, Function<Dossier, List<List<String>>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  Listing of(Dossier dossier) {
    return new Listing(columns, rows.apply(dossier));
  }

  /** What became of every document of a desk. */
  static Listing ledger(List<LedgerLine> ledger) {
    return new Listing(
        List.of("source", "article", "status", "observations", "reason"),
        ledger.stream()
            .map(
                line ->
                    row(
                        line.source(),
                        line.article(),
                        line.status(),
                        line.observations(),
                        line.reason()))
            .toList());
  }

  private static List<List<String>> sayings(Dossier dossier, String kind) {
    return dossier.voices().stream()
        .flatMap(
            voice ->
                voice.sayings().stream()
                    .filter(saying -> saying.kind().equals(kind))
                    .map(
                        saying ->
                            row(
                                saying.ref().observation(),
                                voice.name(),
                                saying.content(),
                                join(saying.about()),
                                days(saying.days()))))
        .toList();
  }

  private static List<String> row(@Nullable Object... values) {
    List<String> row = new ArrayList<>();
    for (Object value : values) {
      row.add(Objects.toString(value, ""));
    }
    return row;
  }

  /** Two digits: more would look like knowledge. */
  private static String number(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String join(List<String> values) {
    return String.join("; ", values);
  }

  private static String quotes(List<Ref> refs) {
    return refs.stream().map(Ref::quote).collect(Collectors.joining(" | "));
  }

  private static String days(@Nullable Days days) {
    if (days == null) {
      return "";
    }
    DayRange range = days.range();
    return range.days() == 1 ? range.from().toString() : range.from() + ".." + range.to();
  }
}
