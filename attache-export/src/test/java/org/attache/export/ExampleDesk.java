package org.attache.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Article;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.article.read.Inputs;
import org.attache.extract.Encounter;
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
import org.attache.resolve.Place;
import org.attache.resolve.Publication;
import org.attache.resolve.Sector;
import org.attache.resolve.When;
import org.attache.resolve.register.Register;
import org.attache.store.Coded;
import org.attache.store.CodingFlow;
import org.attache.store.Desk;
import org.attache.store.Progress;

/**
 * A desk whose articles are coded by a flow without grammar: "[will|denies|maybe] ACTOR acts
 * SANCTION|CONSULT|… RECIPIENT [2014-05-06] [in Oslo]."
 */
final class ExampleDesk {

  private static final Pattern SENTENCE = Pattern.compile("[^.\\s][^.]*\\.");
  private static final Pattern ACT =
      Pattern.compile("(will |denies |maybe |if )?(\\w+) ([A-Z]{3,}) (\\w+)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** An article in each of several outlets, with everything that a profile has to tell apart. */
  static final List<String> ARTICLES =
      List.of(
          "{\"id\":\"gulf_1\",\"date\":\"2014-05-07\",\"title\":\"Talks\\tin"
              + " Oslo\",\"source\":\"=The"
              + " Fjord\",\"url\":\"https://fjord.example/1\",\"text\":\"Kenya CONSULT Chile"
              + " 2014-05-06 in Oslo. Okafor SANCTION Chile 2014-05-06. will Kenya CONSULT Norway"
              + " 2014-06-01 in Oslo. denies Kenya ASSAULT Chile 2014-05-01. Norway AID Kenya.\"}",
          "{\"id\":\"second\",\"date\":\"2014-07-02\",\"text\":\"Kenya SANCTION Chile 2014-05-06."
              + " Germany AGREE Chile 1970-03-02. maybe Norway REJECT Chile 2014-07-01."
              + " if Norway REJECT Chile 2014-07-01. Chile PROTEST nobody 2014-07-01.\"}");

  private ExampleDesk() {}

  /** The register that comes with the program. */
  static final Register REGISTER = Register.load();

  static Desk open(Path folder) throws IOException {
    return open(folder, ARTICLES);
  }

  static Desk open(Path folder, List<String> articles) throws IOException {
    Path input = Files.createTempFile("articles", ".jsonl");
    Files.write(input, articles);
    Desk desk = Desk.open(folder);
    desk.read(new Inputs(List.of(input.toString()), null), new Flow(), Progress.silent(), 1);
    Files.delete(input);
    return desk;
  }

  static final class Flow implements CodingFlow {

    @Override
    public String id() {
      return "acts@1";
    }

    @Override
    public Coded code(Article article) {
      List<Observation> found = new ArrayList<>();
      List<Span> sentences = new ArrayList<>();
      Matcher sentence = SENTENCE.matcher(article.text());
      while (sentence.find()) {
        Span span = new Span(sentence.start(), sentence.end());
        sentences.add(span);
        Matcher act = ACT.matcher(sentence.group());
        if (act.find()) {
          found.add(event(article, span, act));
        }
      }
      LocalDate day = article.published();
      return new Coded(found, sentences, day == null ? Publication.unknown() : Publication.on(day));
    }

    private static Event event(Article article, Span sentence, Matcher act) {
      PloverType type = PloverType.valueOf(act.group(3));
      Party one = party(article, sentence, act, 2);
      Party other = party(article, sentence, act, 4);
      boolean together = type == PloverType.CONSULT || type == PloverType.AGREE;
      boolean alone = act.group(4).equals("nobody");
      String how = act.group(1) == null ? "" : act.group(1).strip();
      Evidence words = article.cite(at(sentence, act, 3));
      Standing standing =
          new Standing(
              List.of(),
              how.equals("denies") ? -3 : how.equals("maybe") ? 0.5 : 3,
              how.equals("will") ? Standing.Time.FUTURE : Standing.Time.PAST,
              how.equals("if") ? new Standing.Condition("if", words) : null);
      Provenance provenance = new Provenance(article.cite(sentence), "acts@1", act.group(3), 0.75);
      String quote = provenance.evidence().quote();
      Matcher day = DAY.matcher(quote);
      When when =
          day.find()
              ? new When(
                  DayRange.of(LocalDate.parse(day.group())),
                  article.cite(
                      new Span(sentence.start() + day.start(), sentence.start() + day.end())),
                  When.Basis.EXPLICIT)
              : null;
      int oslo = quote.indexOf("Oslo");
      Place place =
          oslo < 0
              ? null
              : new Place(
                  0,
                  0,
                  "Oslo",
                  "NOR",
                  59.91,
                  10.75,
                  article.cite(new Span(sentence.start() + oslo, sentence.start() + oslo + 4)));
      return new Event(
          ObservationId.of(
              Observation.Kind.EVENT, provenance.evidence(), one.actor().id(), other.actor().id()),
          type,
          type == PloverType.CONSULT ? "visit" : null,
          List.of("diplomatic"),
          switch (type) {
            case CONSULT -> "042";
            case AGREE -> "030";
            case SANCTION -> "163";
            case AID -> "070";
            default -> "112";
          },
          type.score(),
          together ? List.of(one, other) : List.of(one),
          together || alone ? List.of() : List.of(other),
          words,
          type == PloverType.CONSULT
              ? new Encounter(Encounter.Form.VISIT, null, null, other, List.of())
              : null,
          provenance,
          standing,
          new Setting(when, place));
    }

    private static Party party(Article article, Span sentence, Matcher act, int group) {
      String name = act.group(group);
      Actor actor =
          switch (name) {
            case "Kenya" -> state("KEN", name);
            case "Chile" -> state("CHL", name);
            case "Norway" -> state("NOR", name);
            case "Germany" -> state("DEU", name);
            case "Okafor" ->
                new Actor(
                    new ActorId("KEN/ada-okafor"),
                    "Ada Okafor",
                    "KEN",
                    List.of(Sector.GOV),
                    true,
                    "Foreign Minister",
                    null);
            default -> new Actor(new ActorId("?" + name), name, null, List.of(), true, null, null);
          };
      return new Party(actor, article.cite(at(sentence, act, group)), null, "name");
    }

    private static Actor state(String id, String name) {
      return new Actor(new ActorId(id), name, id, List.of(Sector.GOV), false, null, null);
    }

    private static Span at(Span sentence, Matcher act, int group) {
      return new Span(sentence.start() + act.start(group), sentence.start() + act.end(group));
    }
  }
}
