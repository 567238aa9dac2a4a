package org.attache.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a desk on a server is, and who asks: {@code
 * postgresql://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?SETTINGS]}. What is not given comes from
 * {@code PGUSER} and {@code PGPASSWORD}. Its words for people have no password.
 */
record PostgresAddress(
    String host,
    int port,
    String database,
    @Nullable String settings,
    @Nullable String user,
    @Nullable String password) {

  private static final int PORT = 5432;

  /**
   * @throws DeskException where it is no address; the message does not repeat it, since it may hold
   *     a password
   */
  static PostgresAddress read(String typed) {
    URI uri;
    try {
      uri = new URI(typed);
    } catch (URISyntaxException e) {
      throw wrong("cannot be read");
    }
    String path = uri.getPath() == null ? "" : uri.getPath();
    if (uri.getHost() == null) {
      throw wrong("names no server");
    }
    if (path.length() < 2 || path.indexOf('/', 1) > 0) {
      throw wrong("names no database");
    }
    String who = uri.getRawUserInfo();
    int colon = who == null ? -1 : who.indexOf(':');
    String user = who == null ? System.getenv("PGUSER") : colon < 0 ? who : who.substring(0, colon);
    String password =
        who == null || colon < 0 ? System.getenv("PGPASSWORD") : who.substring(colon + 1);
    return new PostgresAddress(
        uri.getHost(),
        uri.getPort() < 0 ? PORT : uri.getPort(),
        path.substring(1),
        uri.getRawQuery(),
        who == null ? user : decoded(user),
        who == null || colon < 0 ? password : decoded(password));
  }

  /** Whether an address as typed holds a password: on a command line everybody could read it. */
  static boolean holdsPassword(String typed) {
    int at = typed.lastIndexOf('@');
    int begin = typed.indexOf("//");
    return (at > begin && begin >= 0 && typed.substring(begin + 2, at).contains(":"))
        || typed.contains("password=");
  }

  private static @Nullable String decoded(@Nullable String part) {
    return part == null
        ? null
        : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static DeskException wrong(String what) {
    return new DeskException(
        new Flaw(
            "the address of the desk",
            what,
            "give postgresql://HOST/DATABASE; the password belongs into PGPASSWORD or ATTACHE_DESK"));
  }

  /** For the driver; without user and password. */
  String url() {
    return "jdbc:postgresql://"
        + host
        + ":"
        + port
        + "/"
        + database
        + (settings == null ? "" : "?" + settings);
  }

  /** For people: without user, password and settings. */
  @Override
  public String toString() {
    return "postgresql://" + host + ":" + port + "/" + database;
  }
}
