package org.attache.resolve.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.resolve.register.Memberships.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipsTest {

  private static final Register REGISTER = Register.load();
  private static final Memberships MEMBERSHIPS = Memberships.load(REGISTER, List.of());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "NATO, 1949-12-31, 12",
    "NATO, 1999-03-24, 19",
    "NATO, 2015-12-15, 28",
    "NATO, 2024-06-01, 32",
    "EU, 1957-12-31, 0",
    "EU, 1985-01-01, 10",
    "EU, 1995-06-01, 15",
    "EU, 2015-12-15, 28",
    "EU, 2021-01-01, 27",
    "WARSAW_PACT, 1960-01-01, 8",
    "WARSAW_PACT, 1985-01-01, 7",
    "WARSAW_PACT, 1992-01-01, 0",
    "G7, 2015-06-07, 7",
    "G8, 2013-06-17, 8",
    "G8, 2015-06-07, 0",
    "BRICS, 2015-07-08, 5",
    "SCO, 2015-07-08, 6",
    "SCO, 2018-06-09, 8",
    "CSTO, 2015-01-01, 6",
    "GCC, 2015-01-01, 6",
    "ASEAN, 2015-01-01, 10",
    "ARAB_LEAGUE, 2010-01-01, 22",
    "OPEC, 2015-01-01, 12",
    "AU, 2018-01-01, 55",
    "OSCE, 2015-01-01, 57",
    "COE, 2015-01-01, 47",
    "COE, 2023-01-01, 46",
    "OECD, 2022-01-01, 38",
    "OAS, 2015-01-01, 35",
    "OIC, 2015-01-01, 57",
    "UN, 1945-12-31, 51",
    "UN, 2015-01-01, 193",
    "COMMONWEALTH, 2015-01-01, 53"
  })
  void countsTheMembersOfADay(String organisation, LocalDate day, int members) {
    assertThat(MEMBERSHIPS.members(organisation, day))
        .extracting(Membership::member)
        .doesNotHaveDuplicates()
        .hasSize(members);
  }

  @Test
  void theSecurityCouncilHasFivePermanentAndTenElectedMembersInEveryYear() {
    for (int year = 1990; year <= 2026; year++) {
      List<Membership> members = MEMBERSHIPS.members("UNSC", LocalDate.of(year, 7, 1));
      assertThat(members)
          .filteredOn(one -> one.kind() == Membership.Kind.PERMANENT)
          .as("permanent in " + year)
          .hasSize(5);
      assertThat(members)
          .filteredOn(one -> one.kind() == Membership.Kind.ELECTED)
          .as("elected in " + year)
          .hasSize(10);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TWN, 1960-01-01, UNSC",
    "CHN, 1972-01-01, UNSC",
    "GBR, 2020-01-31, EU",
    "RUS, 1985-01-01, WARSAW_PACT",
    "DDR, 1985-01-01, WARSAW_PACT",
    "EU, 2015-11-15, G20"
  })
  void tellsToWhatSomebodyBelonged(String member, LocalDate day, String organisation) {
    assertThat(MEMBERSHIPS.of(member, day))
        .extracting(Membership::organisation)
        .contains(organisation);
  }

  @Test
  void nobodyIsTwiceInAnOrganisationAtATime() {
    List<Membership> all = MEMBERSHIPS.all();
    List<String> twice = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Membership one = all.get(i - 1);
      Membership next = all.get(i);
      if (one.organisation().equals(next.organisation())
          && one.member().equals(next.member())
          && (one.to() == null || !one.to().isBefore(next.from()))) {
        twice.add(one + " and " + next);
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void takesLinesOfTheUser() throws IOException {
    write("organisations-mine.tsv", "MINE\tBaltic Harbour League\tBHL\t-\tGOV\n");
    write("members-mine.tsv", "MINE\tEST\t2020\t2021-03\tfull\n");
    List<Path> tables = Register.tablesIn(folder);
    Memberships own = Memberships.load(Register.load(tables), tables);
    assertThat(own.members("MINE", LocalDate.of(2021, 3, 31)))
        .extracting(Membership::member)
        .containsExactly("EST");
    assertThat(own.members("MINE", LocalDate.of(2021, 4, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QQQ;EST;2020;-;full | organisations.tsv does not know: QQQ",
        "NATO;QQQ;2020;-;full | that the register does not know: QQQ",
        "NATO;EST;soon;-;full | no date in column 3",
        "NATO;EST;-;-;full | no first day",
        "NATO;EST;2020;2019;full | ends before it begins",
        "NATO;EST;2020;-;half | unknown kind \"half\""
      })
  void namesFileAndLineOfAWrongLine(String line, String message) throws IOException {
    Path path = write("members-mine.tsv", "# comment\n" + line.replace(';', '\t') + "\n");
    assertThatThrownBy(() -> Memberships.load(REGISTER, List.of(path)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("members-mine.tsv:2")
        .hasMessageContaining(message);
  }

  private Path write(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, content);
    return path;
  }
}
