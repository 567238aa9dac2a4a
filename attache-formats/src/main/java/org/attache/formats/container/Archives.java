package org.attache.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.attache.article.read.Container.Members;
import org.attache.article.read.Refusal;

/** Hands on the members of an archive. Hidden files are skipped, as in a folder. */
final class Archives {

  private Archives() {}

  /** Opens the archive in a packed stream. */
  interface Opener {
    ArchiveInputStream<? extends ArchiveEntry> open(InputStream packed) throws IOException;
  }

  /**
   * Reads an archive to its end, or as far as it can be read.
   *
   * @param wanted the members to hand on, by name
   * @throws Refusal where not even the first member can be read
   */
  static void read(InputStream in, Opener opener, Predicate<String> wanted, Members members)
      throws Refusal {
    Allowance allowance = new Allowance(in);
    int found = 0;
    try (ArchiveInputStream<? extends ArchiveEntry> archive = opener.open(allowance.packed())) {
      for (ArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        String name = entry.getName();
        if (entry.isDirectory() || isHidden(name) || !wanted.test(name)) {
          continue;
        }
        found++;
        if (archive.canReadEntryData(entry)) {
          InputStream member = allowance.member(archive);
          members.member(name, member);
          // What nobody wanted to read is unpacked all the same: it counts.
          member.transferTo(OutputStream.nullOutputStream());
        } else {
          members.refuse(name, "locked by a password or packed in a rare way; unpack it yourself");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      String reason = "damaged: " + e.getMessage() + "; what stands before was read";
      if (found == 0) {
        throw new Refusal(reason.replace("; what stands before was read", "; get it again"));
      }
      members.refuse("(rest)", reason);
      return;
    }
    if (found == 0) {
      throw new Refusal("an archive with no documents in it");
    }
  }

  private static boolean isHidden(String name) {
    for (String part : name.split("/", -1)) {
      if (part.startsWith(".") || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }
}
