package org.attache.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small zip files: names and contents in turn. */
final class Zips {

  private Zips() {}

  static byte[] of(String... namesAndContents) {
    byte[][] contents = new byte[namesAndContents.length / 2][];
    String[] names = new String[contents.length];
    for (int i = 0; i < contents.length; i++) {
      names[i] = namesAndContents[2 * i];
      contents[i] = namesAndContents[2 * i + 1].getBytes(StandardCharsets.UTF_8);
    }
    return of(names, contents);
  }

  static byte[] of(String[] names, byte[][] contents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < names.length; i++) {
        ZipEntry entry = new ZipEntry(names[i]);
        if (names[i].equals("mimetype")) {
          // OpenDocument wants its kind to stand in the file as it is.
          CRC32 sum = new CRC32();
          sum.update(contents[i]);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(contents[i].length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(contents[i]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
