package org.attache.analyse;

import static org.attache.consolidate.Observations.HOLM;
import static org.attache.consolidate.Observations.NORLAND;
import static org.attache.consolidate.Observations.OKAFOR;
import static org.attache.consolidate.Observations.PETROVA;
import static org.attache.consolidate.Observations.REED;
import static org.attache.consolidate.Observations.SUDRIA;
import static org.attache.consolidate.Observations.VOSS;

import java.time.Duration;
import java.util.List;
import org.attache.consolidate.Observations;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.PloverType;
import org.attache.extract.Position;

/** A small made-up relationship that has something to say to every question of a dossier. */
final class Relationship {

  static final Dossier.Subject ONE = new Dossier.Subject("XNO", "Norland");
  static final Dossier.Subject OTHER = new Dossier.Subject("XSU", "Sudria");

  private Relationship() {}

  static Observations desk() {
    Observations desk = new Observations();
    announcement(desk);
    visit(desk);
    readout(desk);
    panel(desk);
    spring(desk);
    return desk;
  }

  static Request request(Observations desk, List<Observation> observations) {
    return new Request(
        ONE, OTHER, null, desk.articles(), observations, 1, "test", "annotator fast");
  }

  static Dossier dossier() {
    Observations desk = desk();
    return DossierMaker.make(request(desk, desk.all()));
  }

  private static void announcement(Observations desk) {
    var text =
        desk.article(
            "01-announcement",
            "2021-03-01",
            "Norland will pull its patrol boats out of the Strait of Orm, Petrova announced on"
                + " Monday. She will visit Sorin on 5 March. Sudria demands that the boats leave"
                + " first. Norland threatens to close its ports to ships of Sudria.");
    text.say("Norland will pull its patrol boats out of the Strait of Orm")
        .by(NORLAND)
        .voice(PETROVA)
        .future()
        .factuality(2)
        .mode("withdraw")
        .trigger("pull")
        .event(PloverType.RETREAT);
    text.say(
            "Norland will pull its patrol boats out of the Strait of Orm, Petrova announced on Monday")
        .by(PETROVA)
        .statement("Strait of Orm");
    text.say("She will visit Sorin on 5 March")
        .by(PETROVA)
        .on("2021-03-05")
        .at("Sorin", "XSU")
        .future()
        .visit();
    text.say("Sudria demands that the boats leave first")
        .by(SUDRIA)
        .position("Strait of Orm", Position.Stance.DEMANDS);
    text.say("Norland threatens to close its ports to ships of Sudria")
        .by(NORLAND)
        .to(SUDRIA)
        .mode("restrict")
        .trigger("threatens")
        .on("2021-03-01")
        .event(PloverType.THREATEN);
  }

  private static void visit(Observations desk) {
    var text =
        desk.article(
            "02-visit",
            "2021-03-06",
            "Petrova paid a visit to Sorin on 5 March, her second this year. She met Okafor. The"
                + " talks on fisheries took about four hours. Norland withdrew its patrol boats on"
                + " 4 March. Okafor spoke of fisheries, pipelines and the northern route. Petrova"
                + " spoke of the Strait of Orm.");
    text.say("Petrova paid a visit to Sorin on 5 March")
        .by(PETROVA)
        .on("2021-03-05")
        .at("Sorin", "XSU")
        .ordinal(2)
        .visit();
    text.say("She met Okafor").by(PETROVA, OKAFOR).meeting();
    text.say("The talks on fisheries took about four hours")
        .lasting(Duration.ofHours(4))
        .about("fisheries")
        .talks();
    text.say("Norland withdrew its patrol boats on 4 March")
        .by(NORLAND)
        .mode("withdraw")
        .trigger("withdrew")
        .on("2021-03-04")
        .event(PloverType.RETREAT);
    text.say("Okafor spoke of fisheries, pipelines and the northern route")
        .by(OKAFOR)
        .statement("fisheries", "pipelines", "northern route");
    text.say("Petrova spoke of the Strait of Orm").by(PETROVA).statement("Strait of Orm");
  }

  private static void readout(Observations desk) {
    var text =
        desk.article(
            "03-readout",
            "2021-03-07",
            "Norland and Sudria held talks on 5 March. They lasted three and a half hours. Norland"
                + " no longer insists on toll-free passage.");
    text.say("Norland and Sudria held talks on 5 March")
        .by(NORLAND, SUDRIA)
        .on("2021-03-05")
        .talks();
    text.say("They lasted three and a half hours").lasting(Duration.ofMinutes(210)).talks();
    text.say("Norland no longer insists on toll-free passage")
        .by(NORLAND)
        .position("tolls", Position.Stance.DEMANDS, Position.Stance.DEMANDS);
  }

  private static void panel(Observations desk) {
    var text =
        desk.article(
            "04-panel",
            "2021-03-10",
            "Reed sees a thaw between the two. Voss sees no thaw at all. Relations will improve"
                + " if the ports stay open. In exchange for open ports, Norland offers cheaper"
                + " timber. Typically Petrova travels to Sorin shortly after a crisis in the"
                + " strait.",
            "Lena Marsh");
    text.say("Reed sees a thaw between the two").by(NORLAND, SUDRIA).voice(REED).assessment(0.7);
    text.say("Voss sees no thaw at all").by(NORLAND, SUDRIA).voice(VOSS).assessment(-0.8);
    text.say("Relations will improve if the ports stay open")
        .voice(REED)
        .future()
        .iff("if", "if the ports stay open")
        .outlook(Outlook.Direction.IMPROVES);
    text.say("In exchange for open ports, Norland offers cheaper timber")
        .by(NORLAND, SUDRIA)
        .voice(VOSS)
        .linkage("cheaper timber", "open ports", "In exchange for");
    text.say("Typically Petrova travels to Sorin shortly after a crisis in the strait")
        .by(NORLAND)
        .assessment(0);
  }

  private static void spring(Observations desk) {
    var text =
        desk.article(
            "05-spring",
            "2021-05-20",
            "Holm accused Sudria of smuggling on 2 April. Sudria accused Norland on 3 April. Holm"
                + " criticised Sudria on 9 April. Norland sent gunboats on 12 May. Sudria blamed"
                + " Norland on 14 May. Sudria froze accounts of Norland on 18 May. Norland closed"
                + " its ports to ships of Sudria on 19 May.");
    text.say("Holm accused Sudria of smuggling on 2 April")
        .by(HOLM)
        .to(SUDRIA)
        .on("2021-04-02")
        .trigger("accused")
        .event(PloverType.ACCUSE);
    text.say("Sudria accused Norland on 3 April")
        .by(SUDRIA)
        .to(NORLAND)
        .on("2021-04-03")
        .trigger("accused")
        .event(PloverType.ACCUSE);
    text.say("Holm criticised Sudria on 9 April")
        .by(HOLM)
        .to(SUDRIA)
        .on("2021-04-09")
        .trigger("criticised")
        .event(PloverType.ACCUSE);
    text.say("Norland sent gunboats on 12 May")
        .by(NORLAND)
        .to(SUDRIA)
        .on("2021-05-12")
        .trigger("sent")
        .event(PloverType.MOBILIZE);
    text.say("Sudria blamed Norland on 14 May")
        .by(SUDRIA)
        .to(NORLAND)
        .on("2021-05-14")
        .trigger("blamed")
        .event(PloverType.ACCUSE);
    text.say("Sudria froze accounts of Norland on 18 May")
        .by(SUDRIA)
        .to(NORLAND)
        .on("2021-05-18")
        .trigger("froze")
        .event(PloverType.SANCTION);
    text.say("Norland closed its ports to ships of Sudria on 19 May")
        .by(NORLAND)
        .to(SUDRIA)
        .on("2021-05-19")
        .mode("restrict")
        .trigger("closed")
        .event(PloverType.COERCE);
  }
}
