package org.attache.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.attache.store.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at any point leaves nothing short under the name of an export. */
class ExportKillTest {

  private static final int KILLS = 20;

  @TempDir Path folder;

  /** Exports over and over, until it is killed. */
  static final class Program {
    public static void main(String[] arguments) {
      try (Desk desk = Desk.open(Path.of(arguments[0]))) {
        System.out.println("open");
        for (int i = 0; i < 10_000; i++) {
          Exporter.run(
              desk,
              ExampleDesk.REGISTER,
              "test " + i,
              Request.all(arguments[1], Path.of(arguments[2])));
          System.out.println("done");
        }
      }
    }
  }

  @Test
  void nothingShortBearsTheName() throws IOException, InterruptedException {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(
          "{\"id\":\"a"
              + i
              + "\",\"date\":\"2014-05-07\",\"text\":\""
              + "Kenya CONSULT Chile 2014-05-06 in Oslo. ".repeat(10)
              + "Article "
              + i
              + ".\"}");
    }
    Path desk = folder.resolve("desk");
    ExampleDesk.open(desk, articles).close();
    int delivered = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      boolean whole = kill % 2 == 1;
      Path target = folder.resolve(whole ? "whole" : "events.tsv");
      run(desk, whole ? "attache" : "polecat", target, kill / 2 % 3, 17L * kill);
      delivered += Files.exists(target) ? 1 : 0;
      check(target);
    }
    assertThat(delivered).isPositive(); // or the test has seen nothing
  }

  private static void run(Path desk, String profile, Path target, int exports, long after)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Program.class.getName(),
                desk.toString(),
                profile,
                target.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      BufferedReader said = process.inputReader();
      assertThat(said.readLine()).isEqualTo("open");
      for (int i = 0; i < exports; i++) {
        assertThat(said.readLine()).isEqualTo("done");
      }
      Thread.sleep(after);
    } finally {
      process.destroyForcibly();
      process.waitFor(1, TimeUnit.MINUTES);
    }
  }

  /** That of this test: a loader of its own has it in some runners, the program in others. */
  private static String classPath() {
    if (ExportKillTest.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  private static void check(Path target) throws IOException {
    Path manifest =
        Files.isDirectory(target)
            ? target.resolve(Parcel.MANIFEST)
            : target.resolveSibling(target.getFileName() + "." + Parcel.MANIFEST);
    if (Files.isDirectory(target)) {
      assertThat(manifest).exists();
    } else if (Files.exists(target)) {
      try (var lines = Files.lines(target)) {
        assertThat(lines.count()).isEqualTo(801); // whole, with or without its manifest
      }
    }
    if (Files.exists(manifest)) {
      JsonNode says = new ObjectMapper().readTree(manifest.toFile());
      for (JsonNode file : says.path("resources")) {
        Path path = target.resolveSibling(target.getFileName()).getParent();
        Path of =
            Files.isDirectory(target)
                ? target.resolve(file.path("path").asText())
                : path.resolve(file.path("path").asText());
        assertThat("sha256:" + Manifest.sha256(of)).isEqualTo(file.path("hash").asText());
      }
    }
  }
}
