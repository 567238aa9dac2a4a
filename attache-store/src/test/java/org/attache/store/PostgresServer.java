package org.attache.store;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server for tests: in a temporary folder, on a port of its own, started once and
 * stopped with the process. Tests are skipped, and say so, only where the machine has no server
 * program at all.
 */
public final class PostgresServer {

  static final String USER = "attache";
  static final String PASSWORD = "a:secret/with@signs";

  private static @Nullable PostgresServer running;

  private final Path programs;
  private final Path folder;
  private final int port;
  private int databases;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** The server of this process. */
  public static synchronized PostgresServer get() {
    if (running == null) {
      Path programs = programs();
      if (programs == null) {
        abort("SKIPPED: no PostgreSQL server program here; apt-get install postgresql");
        throw new IllegalStateException();
      }
      try {
        running = make(programs);
      } catch (IOException e) {
        throw new IllegalStateException("the test server does not start: " + e.getMessage(), e);
      }
    }
    return running;
  }

  private static @Nullable Path programs() {
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        Path found =
            versions
                .map(version -> version.resolve("bin"))
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (found != null) {
          return found;
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(Path::of)
        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
        .findFirst()
        .orElse(null);
  }

  private static PostgresServer make(Path programs) throws IOException {
    Path folder = Files.createTempDirectory("attache-postgres");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    PostgresServer server = new PostgresServer(programs, folder, port);
    Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    server.own();
    server.run(
        "initdb",
        "-D",
        folder.resolve("data").toString(),
        "-U",
        USER,
        "--pwfile",
        password.toString(),
        "--auth-host=scram-sha-256",
        "--auth-local=scram-sha-256",
        "-E",
        "UTF8",
        "--locale=C.UTF-8");
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
    return server;
  }

  /** PostgreSQL refuses to run as root: then it runs as a user that can nothing. */
  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void own() throws IOException {
    if (isRoot()) {
      execute(List.of("chown", "-R", "nobody", folder.toString()));
    }
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "nobody", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    execute(command);
  }

  private void execute(List<String> command) throws IOException {
    Path log = Files.createTempFile("attache-postgres", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(new File("/"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      int code = process.waitFor();
      String said = Files.readString(log, StandardCharsets.UTF_8);
      Files.deleteIfExists(log);
      if (code != 0) {
        throw new IOException(command + " ended with " + code + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  public void start() throws IOException {
    run(
        "pg_ctl",
        "start",
        "-w",
        "-D",
        folder.resolve("data").toString(),
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder);
  }

  /** Ends it at once, as a crash does. */
  public void crash() throws IOException {
    run("pg_ctl", "stop", "-m", "immediate", "-D", folder.resolve("data").toString());
  }

  private void remove() {
    try {
      crash();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }

  public int port() {
    return port;
  }

  /** The address of a new, empty database. */
  public synchronized String newDatabase() {
    String name = "desk" + ++databases;
    sql("postgres", "CREATE DATABASE " + name);
    return address(name);
  }

  public String address(String database) {
    return "postgresql://"
        + USER
        + ":"
        + PASSWORD.replace(":", "%3A").replace("/", "%2F").replace("@", "%40")
        + "@127.0.0.1:"
        + port
        + "/"
        + database;
  }

  /** Runs statements as whoever keeps the server. */
  public void sql(String database, String... statements) {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, PASSWORD);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Runs one of the server's programs, such as {@code pg_dump}, with the password it needs. */
  public void tool(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("env");
    command.add("PGPASSWORD=" + PASSWORD);
    command.add(programs.resolve(program).toString());
    command.addAll(List.of("-h", "127.0.0.1", "-p", String.valueOf(port), "-U", USER));
    command.addAll(List.of(arguments));
    execute(command);
  }
}
