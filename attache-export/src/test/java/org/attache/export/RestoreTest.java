package org.attache.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.attache.extract.Observation;
import org.attache.review.Decision;
import org.attache.store.Desk;
import org.attache.store.Journal;
import org.attache.store.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves as the profile {@code attache} comes back as the same desk. */
class RestoreTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSONL", "PARQUET"})
  void aDeskComesBackTheSame(Format format) throws IOException {
    Path export = folder.resolve("export");
    Path again = folder.resolve("again");
    String fingerprint;
    try (Desk desk = ExampleDesk.open(folder.resolve("desk"))) {
      Observation record = desk.observations(Query.everything()).get(2);
      desk.decide(
          new Journal.Wish(
              Instant.EPOCH, "Ada", "wrong", new Decision.Reject(desk.target(record)), 0));
      desk.shelf().put("gulf", "party:KEN");
      fingerprint = desk.fingerprint();
      Exporter.run(desk, ExampleDesk.REGISTER, "test", Request.all("attache", export).as(format));
    }
    Restore.run(export, again);
    try (Desk desk = Desk.open(again)) {
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
      assertThat(desk.decisions(flaw -> {})).hasSize(1);
      assertThat(desk.shelf().get("gulf")).contains("party:KEN");
      assertThat(desk.verify()).isEmpty();
      assertThat(desk.find("CONSULT", 10)).isNotEmpty();
      assertThat(desk.rebuild(new ExampleDesk.Flow(), org.attache.store.Progress.silent()))
          .isNotNull();
      assertThat(desk.fingerprint()).isEqualTo(fingerprint);
    }
  }

  @Test
  void whatWasChangedSinceIsRefused() throws IOException {
    Path export = folder.resolve("export");
    try (Desk desk = ExampleDesk.open(folder.resolve("desk"))) {
      Exporter.run(desk, ExampleDesk.REGISTER, "test", Request.all("attache", export));
      assertThatThrownBy(
              () ->
                  Exporter.run(
                      desk,
                      ExampleDesk.REGISTER,
                      "test",
                      Request.all("attache", folder.resolve("x")).parties("KEN")))
          .hasMessageContaining("profile records");
    }
    Files.writeString(export.resolve("observations.jsonl"), "{}\n");
    assertThatThrownBy(() -> Restore.run(export, folder.resolve("again")))
        .hasMessageContaining("was changed since the export");
    assertThat(folder.resolve("again")).doesNotExist();
    assertThatThrownBy(() -> Restore.run(folder.resolve("desk"), folder.resolve("again")))
        .hasMessageContaining("no export of a whole desk");
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Path target = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(target.resolve("thesis.txt"), "all of it");
    try (Desk desk = ExampleDesk.open(folder.resolve("desk"))) {
      assertThatThrownBy(
              () ->
                  Exporter.run(desk, ExampleDesk.REGISTER, "test", Request.all("attache", target)))
          .hasMessageContaining("holds other things");
      assertThat(target.resolve("thesis.txt")).hasContent("all of it");
    }
  }
}
