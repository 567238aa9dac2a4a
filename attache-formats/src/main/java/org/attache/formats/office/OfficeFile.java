package org.attache.formats.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.attache.article.read.Refusal;

/** The parts of an Office file that hold its text; all others (pictures, macros) are not opened. */
final class OfficeFile {

  /** The text of a long book has some ten million characters of markup. */
  private static final int MOST_UNPACKED = 100_000_000;

  private OfficeFile() {}

  /** The named parts that a file has, by name. */
  static Map<String, byte[]> parts(byte[] content, Set<String> names) throws Refusal {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (names.contains(entry.getName())) {
          parts.putIfAbsent(entry.getName(), unpack(zip));
        }
        if (parts.size() == names.size()) {
          break;
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new Refusal("damaged: its parts cannot be unpacked; save it again from its program");
    } catch (IOException e) {
      throw new Refusal("cut off before its end; copy it again from where it came");
    }
    return parts;
  }

  private static byte[] unpack(InputStream part) throws IOException, Refusal {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      out.write(buffer, 0, read);
      if (out.size() > MOST_UNPACKED) {
        throw new Refusal("unpacks to more than 100 MB of text, more than any article has");
      }
    }
    return out.toByteArray();
  }
}
