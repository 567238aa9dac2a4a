package org.attache.resolve.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.resolve.Sector;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

  private static final Register REGISTER = Register.load();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "USA, president, 2015-12-15, Barack Obama",
    "USA, president, 1962-10-25, John F. Kennedy",
    "USA, president, 2017-01-20, Donald Trump",
    "USA, foreign-minister, 2015-12-15, John Kerry",
    "USA, foreign-minister, 1972-02-21, William Rogers",
    "USA, security-adviser, 2014-03-01, Susan Rice",
    "RUS, president, 1999-06-01, Boris Yeltsin",
    "RUS, president, 2009-06-01, Dmitry Medvedev",
    "RUS, foreign-minister, 2015-12-15, Sergei Lavrov",
    "RUS, foreign-minister, 1986-10-11, Eduard Shevardnadze",
    "GBR, prime-minister, 1956-10-31, Anthony Eden",
    "GBR, foreign-minister, 2003-03-20, Jack Straw",
    "FRA, president, 2003-03-20, Jacques Chirac",
    "FRA, foreign-minister, 2014-03-01, Laurent Fabius",
    "DEU, chancellor, 1989-11-09, Helmut Kohl",
    "DEU, foreign-minister, 2014-03-01, Frank-Walter Steinmeier",
    "CHN, president, 2015-12-15, Xi Jinping",
    "CHN, foreign-minister, 2010-01-01, Yang Jiechi",
    "UKR, president, 2014-07-01, Petro Poroshenko",
    "SYR, president, 2015-12-15, Bashar al-Assad",
    "IRN, foreign-minister, 2015-07-14, Mohammad Javad Zarif",
    "TUR, prime-minister, 2010-05-31, Recep Tayyip Erdogan",
    "ISR, prime-minister, 1993-09-13, Yitzhak Rabin",
    "SAU, king, 2010-01-01, Abdullah bin Abdulaziz",
    "IND, prime-minister, 1998-05-11, Atal Bihari Vajpayee",
    "PAK, prime-minister, 1998-05-28, Nawaz Sharif",
    "JPN, prime-minister, 2003-01-01, Junichiro Koizumi",
    "KOR, president, 2000-06-15, Kim Dae-jung",
    "PRK, supreme-leader, 2000-06-15, Kim Jong-il",
    "UN, secretary-general, 2003-03-20, Kofi Annan",
    "NATO, secretary-general, 2014-12-01, Jens Stoltenberg"
  })
  void knowsWhoHeldAnOffice(String owner, String office, LocalDate day, String name) {
    Entry.Person holder = REGISTER.holder(owner, office, day, day);
    assertThat(holder).isNotNull();
    assertThat(holder.name()).isEqualTo(name);
  }

  @Test
  void isSilentOnAnOfficeThatNobodyIsKnownToHaveHeld() {
    LocalDate day = LocalDate.of(1950, 1, 1);
    assertThat(REGISTER.holder("UKR", "president", day, day)).isNull();
  }

  @Test
  void isSilentWhereTheDaysLeaveTwoHolders() {
    assertThat(
            REGISTER.holder("USA", "president", LocalDate.of(2016, 1, 1), LocalDate.of(2018, 1, 1)))
        .isNull();
  }

  @Test
  void decidesWhereAllDaysFallInOneTerm() {
    Entry.Person holder =
        REGISTER.holder("USA", "president", LocalDate.of(2013, 1, 1), LocalDate.of(2016, 1, 1));
    assertThat(holder).isNotNull();
    assertThat(holder.name()).isEqualTo("Barack Obama");
  }

  @ParameterizedTest
  @CsvSource({
    "Soviet Union, RUS",
    "Czechoslovakia, CZE",
    "East Germany, DDR",
    "West Germany, DEU",
    "Yugoslavia, SRB",
    "Burma, MMR",
    "Élysée, FRA",
    "Elysee, FRA",
    "Downing Street, GBR",
    "Zhongnanhai, CHN",
    "Kremlin, RUS",
    "Kyiv, UKR",
    "Kiev, UKR",
    "Republic of China, TWN",
    "People's Republic of China, CHN",
    "U.S., USA",
    "US, USA",
    "Guinea-Bissau, GNB"
  })
  void knowsWhatStatesAreCalled(String words, String state) {
    assertThat(named(words))
        .isInstanceOfSatisfying(
            Entry.StateName.class, name -> assertThat(name.state()).isEqualTo(state));
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, 1985-11-21, Soviet Union",
    "RUS, 1991-12-25, Soviet Union",
    "RUS, 1991-12-26, Russia",
    "SRB, 1999-03-24, Yugoslavia",
    "SRB, 2004-01-01, Serbia and Montenegro",
    "SRB, 2015-12-15, Serbia",
    "CZE, 1990-02-20, Czechoslovakia",
    "DEU, 1973-06-21, West Germany",
    "DDR, 1973-06-21, East Germany",
    "COD, 1985-01-01, Zaire",
    "MMR, 1985-01-01, Burma",
    "EGY, 1960-01-01, United Arab Republic"
  })
  void callsAStateAsItWasCalledThen(String id, LocalDate day, String name) {
    assertThat(REGISTER.then(state(id), day, day).name()).isEqualTo(name);
  }

  @Test
  void callsAStateAsTodayWhereTheDayIsNotKnown() {
    assertThat(REGISTER.then(state("RUS"), null, LocalDate.of(1985, 1, 1)).name())
        .isEqualTo("Russia");
  }

  @Test
  void countsAGoneStateToTheCountryOfToday() {
    assertThat(REGISTER.countryOf("SUN")).isEqualTo("RUS");
    assertThat(REGISTER.countryOf("DDR")).isEqualTo("DEU");
    assertThat(REGISTER.countryOf("YMD")).isEqualTo("YEM");
    assertThat(REGISTER.states()).extracting(Register.State::id).contains("DDR", "RUS");
  }

  @Test
  void asksTheStateThatIsContinuedForHoldersOfItsDays() {
    LocalDate day = LocalDate.of(1985, 11, 21);
    assertThat(REGISTER.holder("RUS", "foreign-minister", day, day))
        .isEqualTo(REGISTER.holder("SUN", "foreign-minister", day, day))
        .extracting(Entry.Person::name)
        .isEqualTo("Eduard Shevardnadze");
  }

  private static Register.State state(String id) {
    Register.State state = REGISTER.state(id);
    assertThat(state).as(id).isNotNull();
    return state;
  }

  @Test
  void prefersTheLongerName() {
    assertThat(named("North Korea"))
        .isEqualTo(new Entry.StateName("PRK", Entry.StateName.Kind.NAME, null));
  }

  @Test
  void knowsNoNameInsideAnotherWord() {
    assertThat(REGISTER.names().longest(List.of("Chadwick"), 0)).isNull();
  }

  @Test
  void findsPersonsByTheFamilyNameOfTheirCountry() {
    assertThat(REGISTER.surnamed("Xi")).extracting(Entry.Person::name).contains("Xi Jinping");
    assertThat(REGISTER.surnamed("al-Assad"))
        .extracting(Entry.Person::name)
        .contains("Bashar al-Assad");
    assertThat(REGISTER.surnamed("Jinping")).isEmpty();
  }

  @Test
  void findsPersonsOfTwoFamilyNamesByTheFirst() {
    assertThat(REGISTER.surnamed("Calderon"))
        .extracting(Entry.Person::name)
        .contains("Felipe Calderón");
    assertThat(named("Felipe Calderón")).isEqualTo(named("Felipe Calderon Hinojosa"));
  }

  @Test
  void knowsTwoPersonsOfOneName() {
    assertThat(REGISTER.names().longest(List.of("George", "Bush"), 0))
        .isNotNull()
        .satisfies(
            match ->
                assertThat(match.entries())
                    .containsExactlyInAnyOrder(
                        REGISTER.person("USA/george-h-w-bush"),
                        REGISTER.person("USA/george-w-bush")));
  }

  @Test
  void callsAnOfficeAsItsOwnerDoes() {
    assertThat(REGISTER.roleName("USA", "foreign-minister")).isEqualTo("Secretary of State");
    assertThat(REGISTER.roleName("GBR", "foreign-minister")).isEqualTo("Foreign Secretary");
    assertThat(REGISTER.roleName("POL", "foreign-minister")).isEqualTo("Foreign Minister");
  }

  @Test
  void takesLinesOfTheUser() throws IOException {
    Path holders =
        write("holders-mine.tsv", "POL\tforeign-minister\tWitold Lis\tm\t2031\t2032-05\n");
    Register register = Register.load(List.of(holders));
    LocalDate day = LocalDate.of(2032, 5, 31);
    Entry.Person holder = register.holder("POL", "foreign-minister", day, day);
    assertThat(holder).isNotNull();
    assertThat(holder.id()).isEqualTo("POL/witold-lis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "holders.tsv | POL\\tforeign-minister\\tWitold Lis\\tm\\tsoon\\t- | no date in column 5: \"soon\"",
        "holders.tsv | QQQ\\tpresident\\tA B\\tm\\t2001\\t- | does not know: QQQ",
        "holders.tsv | POL\\twizard\\tA B\\tm\\t2001\\t- | offices.tsv does not know: wizard",
        "holders.tsv | POL\\tpresident\\tA B\\tx\\t2001\\t- | gender other than m, f or -",
        "holders.tsv | POL\\tpresident\\tA B\\tm\\t2003\\t2001 | ends before it begins",
        "names.tsv | POL\\tnickname\\tPolonia | unknown kind \"nickname\"",
        "agents.tsv | wizard\\tXYZ\\tperson\\ta wizard | unknown sector \"XYZ\"",
        "spellings.tsv | POL/nobody\\tNo Body | whom no holders table knows",
        "states.tsv | pl\\t\\tPoland | not three capital letters",
        "states.tsv | OLD\\t\\tOld\\t\\t1950\\t\\t\\t\\t1960\\tQQQ\\tjoined | that no line before it knows: QQQ",
        "states.tsv | OLD\\t\\tOld\\t\\t1950\\t\\t\\t\\t-\\tPOL\\tjoined | no first or no last day",
        "states.tsv | OLD\\t\\tOld\\t\\t1950\\t\\t\\t\\t1960\\tPOL\\tfaded | neither continued nor joined",
        "customs.tsv | POL\\tupside-down | unknown custom \"upside-down\"",
        "spellings.tsv | RUS/vladimir-putin\\tSergei Lavrov | another person is named, RUS/sergei-lavrov",
        "holders.tsv | RUS\\tpresident\\tVladimir Vladimirovich Putin\\tm\\t2003\\t- | as the register spells another",
        "wizards.tsv | x | no table of the register"
      })
  void namesFileAndLineOfAWrongLine(String file, String line, String message) throws IOException {
    Path path = write(file, "# comment\n\n" + line.replace("\\t", "\t") + "\n");
    assertThatThrownBy(() -> Register.load(List.of(path)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(message);
  }

  @Test
  void readsTheTablesOfAFolderInAnOrderInWhichEachKnowsTheOthers() throws IOException {
    write("holders-mine.tsv", "MINE\tsecretary-general\tAda Lund\tf\t2020-01-01\t-\n");
    write("organisations-mine.tsv", "MINE\tBaltic Harbour League\tBHL\t-\tGOV\n");
    write("notes.txt", "no table\n");
    Register own = Register.load(Register.tablesIn(folder));
    LocalDate day = LocalDate.of(2021, 1, 1);
    Entry.Person holder = own.holder("MINE", "secretary-general", day, day);
    assertThat(holder).isNotNull();
    assertThat(holder.name()).isEqualTo("Ada Lund");
    assertThat(own.own()).isNotEmpty().isNotEqualTo(REGISTER.own());
  }

  @Test
  void hasNoLinesOfItsOwnWithoutAFolder() {
    assertThat(Register.tablesIn(folder.resolve("register"))).isEmpty();
    assertThat(REGISTER.own()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Tongan Fishermen's Party, PTY",
    "Valley Self Defense Forces, PRM",
    "Second Brigade, MIL",
    "Central Bank of the Valley, GOV"
  })
  void tellsASectorFromAName(String name, Sector sector) {
    assertThat(REGISTER.sectorOfName(name)).isEqualTo(sector);
  }

  @Test
  void tellsNoSectorFromANameWithoutAWordForIt() {
    assertThat(REGISTER.sectorOfName("Blue Horizon")).isNull();
  }

  @Test
  void everyExampleOfANameWordHasItsSector() {
    for (Table.Line line : Table.resource(Register.class, "name-words.tsv")) {
      assertThat(REGISTER.sectorOfName(line.cell(2, "example")))
          .as(line.file() + ":" + line.number())
          .isEqualTo(Sector.valueOf(line.cell(1, "sector")));
    }
  }

  @Test
  void reportsGapsAndOverlapsOfAnOffice() throws IOException {
    Path path =
        write(
            "holders-mine.tsv",
            """
            ATA\tpresident\tAda Lund\tf\t2001-01-01\t2002-01-01
            ATA\tpresident\tBo Berg\tm\t2003-01-01\t2005-01-01
            ATA\tpresident\tCy Dahl\tm\t2004-01-01\t2006-01-01
            ATA\tpresident\tDi Ek\tf\t2006-01-02\t-
            """);
    assertThat(
            OfficeCheck.findings(
                Register.load(List.of(path)), List.of("president"), List.of("ATA")))
        .extracting(OfficeCheck.Finding::overlap, OfficeCheck.Finding::before)
        .containsExactly(tuple(false, "Ada Lund"), tuple(true, "Bo Berg"));
  }

  @Test
  void hasNoGapsInTheHeadsOfTheGreatPowersSince1990() {
    List<String> offices = List.of("president", "prime-minister", "chancellor");
    List<String> owners = List.of("USA", "GBR", "FRA", "DEU", "CHN");
    assertThat(OfficeCheck.findings(REGISTER, offices, owners))
        .filteredOn(finding -> finding.to().getYear() >= 1990)
        .isEmpty();
  }

  @Test
  void countsCommentsAndEmptyLinesToo() throws IOException {
    Path path = write("names.tsv", "# comment\n\nPOL\tnickname\tPolonia\n");
    assertThatThrownBy(() -> Register.load(List.of(path))).hasMessageContaining("names.tsv:3: ");
  }

  /** Each example beside a title or an agent word must show it. */
  @ParameterizedTest
  @CsvSource({"offices.tsv, 1, 4", "agents.tsv, 0, 3"})
  void everyExampleShowsItsWords(String table, int words, int example) {
    for (Table.Line line : Table.resource(Register.class, table)) {
      List<String> pieces = new ArrayList<>();
      Arrays.stream(line.cell(example, "example").toLowerCase(Locale.ROOT).split(" "))
          .forEach(word -> pieces.addAll(NameTree.pieces(word)));
      boolean shown = false;
      for (int i = 0; i < pieces.size() && !shown; i++) {
        NameTree.Match<Entry> match = REGISTER.words().longest(pieces, i);
        shown =
            match != null
                && match.entries().stream()
                    .anyMatch(entry -> words(entry).equals(line.cell(words, "words")));
      }
      assertThat(shown).as(line.file() + ":" + line.number()).isTrue();
    }
  }

  private static String words(Entry entry) {
    if (entry instanceof Entry.Title title) {
      return title.words();
    }
    return entry instanceof Entry.AgentWord word ? word.words() : "";
  }

  private static Entry named(String words) {
    List<String> pieces = new ArrayList<>();
    Arrays.stream(words.split(" ")).forEach(word -> pieces.addAll(NameTree.pieces(word)));
    NameTree.Match<Entry> match = REGISTER.names().longest(pieces, 0);
    assertThat(match).as(words).isNotNull();
    assertThat(match.end()).as(words).isEqualTo(pieces.size());
    return match.entries().get(0);
  }

  private Path write(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, content);
    return path;
  }
}
