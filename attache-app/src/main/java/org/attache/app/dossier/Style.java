package org.attache.app.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of the page, and the policy that allows this one and nothing else. */
record Style(String css) {

  static Style load() {
    try (InputStream in = Style.class.getResourceAsStream("dossier.css")) {
      if (in == null) {
        throw new IllegalStateException(
            "dossier.css is missing beside " + Style.class.getName() + "; build the app again");
      }
      return new Style(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dossier.css from the app's own jar", e);
    }
  }

  /** The content-security policy: this style by its hash, pictures only inside the page. */
  String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash()
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(css.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
