package org.attache.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attache.annotate.fast.Model;

/** Puts a model where the library finds it, with a name that follows from its bytes. */
final class Published {

  private static final int HASH_BYTES = 4;

  private Published() {}

  /**
   * Writes the model and, beside it, a file that ends in {@code .id} with its name, for instance
   * {@code fast@1a2b3c4d}.
   */
  static void write(Model model, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    Files.write(file, bytes.toByteArray());
    String plain = file.getFileName().toString().replaceAll("\\.[^.]*$", "");
    Files.writeString(
        file.resolveSibling(plain + ".id"),
        plain + "@" + hash(bytes.toByteArray()) + "\n",
        StandardCharsets.UTF_8);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
