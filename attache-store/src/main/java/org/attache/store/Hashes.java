package org.attache.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.attache.article.read.Document.Format;
import org.jspecify.annotations.Nullable;

/** The SHA-256 by which a desk knows documents again. */
final class Hashes {

  private Hashes() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String content(byte[] bytes) {
    return hex(sha256().digest(bytes));
  }

  /** Of all that decides which article is read: the bytes, the name, the format and the day. */
  static String document(String content, String name, Format format, @Nullable LocalDate told) {
    String key = content + '\0' + name + '\0' + format + '\0' + (told == null ? "" : told);
    return hex(sha256().digest(key.getBytes(StandardCharsets.UTF_8)));
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
