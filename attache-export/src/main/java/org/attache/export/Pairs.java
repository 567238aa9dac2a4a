package org.attache.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.attache.extract.Event;
import org.attache.resolve.Party;
import org.attache.resolve.When;
import org.attache.store.Recorded;
import org.jspecify.annotations.Nullable;

/** Cuts events into {@link Pair}s, and says of what it leaves out why. */
final class Pairs {

  private record Two(Party actor, @Nullable Party recipient) {}

  private final Request request;
  private final Left left;

  /** Whether an act on nobody who is named has a row. */
  private final boolean alone;

  Pairs(Request request, Left left, boolean alone) {
    this.request = request;
    this.left = left;
    this.alone = alone;
  }

  /**
   * Hands on the pairs of an event; none where it does not belong into a table of what happened.
   */
  void of(Recorded record, Event event, Consumer<Pair> taker) {
    String reason = Screen.out(event);
    if (reason != null) {
      left.out(reason);
      return;
    }
    List<Two> all = twos(event);
    List<Two> asked = all.stream().filter(this::asked).toList();
    if (asked.isEmpty()) {
      left.out(
          all.isEmpty()
              ? "on nobody who is named, or by nobody"
              : "between other parties than those asked for");
      return;
    }
    When when = Objects.requireNonNull(event.setting().when()); // Screen has looked
    int number = 0;
    for (Two two : asked) {
      taker.accept(
          new Pair(
              record, event, two.actor, two.recipient, number++, asked.size(), Screen.day(when)));
    }
  }

  private List<Two> twos(Event event) {
    List<Two> twos = new ArrayList<>();
    if (!event.recipients().isEmpty()) {
      for (Party actor : event.actors()) {
        for (Party recipient : event.recipients()) {
          add(twos, actor, recipient);
        }
      }
    } else if (event.actors().size() > 1) {
      // Two ministers of one state who see a third state's do not meet each other.
      boolean abroad = event.actors().stream().map(Pairs::camp).distinct().count() > 1;
      for (Party one : event.actors()) {
        for (Party other : event.actors()) {
          if (!abroad || !camp(one).equals(camp(other))) {
            add(twos, one, other);
          }
        }
      }
    } else if (alone && event.actors().size() == 1) {
      twos.add(new Two(event.actors().get(0), null));
    }
    return twos;
  }

  private static void add(List<Two> to, Party one, Party other) {
    if (!one.actor().id().equals(other.actor().id())) {
      to.add(new Two(one, other));
    }
  }

  private boolean asked(Two two) {
    List<String> parties = request.parties();
    if (parties.isEmpty()) {
      return true;
    }
    Party recipient = two.recipient;
    if (parties.size() == 1) {
      return is(two.actor, parties.get(0)) || (recipient != null && is(recipient, parties.get(0)));
    }
    return recipient != null
        && ((is(two.actor, parties.get(0)) && is(recipient, parties.get(1)))
            || (is(two.actor, parties.get(1)) && is(recipient, parties.get(0))));
  }

  private static boolean is(Party party, String id) {
    return party.actor().id().value().equals(id) || id.equals(party.actor().country());
  }

  /** The state of a party, or itself. */
  static String camp(Party party) {
    String country = party.actor().country();
    return country == null ? party.actor().id().value() : country;
  }
}
