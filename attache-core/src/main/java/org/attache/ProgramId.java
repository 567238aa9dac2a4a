package org.attache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which program this is: its version, and a digest of what decides its output, which changes with
 * any class, table or model of the stages from reading to extraction.
 *
 * <p>The digest is one of the paths and the CRC-32 of the files. A jar has these checksums in its
 * directory, so that no file is read; a folder of classes is read once. Both give the same digest
 * for the same files, wherever they lie and whenever they were built; another compiler may write
 * other classes for the same source, and is then another program.
 */
public final class ProgramId {

  private static final String ROOT = "org/attache/";

  /** Asked of what is stored, so that a change of it shows at once and nothing is coded again. */
  private static final String LATER = ROOT + "consolidate/";

  private static final String VERSION = version(ProgramId.class);

  /** The files of this program, read when first asked for. */
  private static final class Own {
    static final SortedMap<String, Long> FILES = files(home());
    static final String ALL = digest(FILES, ROOT);
    static final String GRAMMAR =
        digest(FILES, ROOT + "table/", ROOT + "article/", ROOT + "annotate/");
  }

  private ProgramId() {}

  /** The version that people know, for instance {@code 1.2.0}. */
  public static String version() {
    return VERSION;
  }

  /** Version and digest, for instance {@code 1.2.0+0f1e2d3c4b5a}. */
  public static String id() {
    // Asked at every start, where an operator would load all that joins strings first: 15 ms.
    return VERSION.concat("+").concat(Own.ALL);
  }

  /** A digest of the stages that put grammar on a text: reading and annotation. */
  public static String grammar() {
    return Own.GRAMMAR;
  }

  private static String version(Class<?> beside) {
    try (InputStream in = beside.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file version.txt; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read version.txt", e);
    }
  }

  /** The jar or the folder from which this class comes. */
  private static Path home() {
    CodeSource source = ProgramId.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IllegalStateException(
          "the program does not know where its classes lie; start it from a jar or a folder");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | RuntimeException e) {
      throw new IllegalStateException(
          "the classes lie at "
              + source.getLocation()
              + ", which is no file; start the program from a jar or a folder",
          e);
    }
  }

  /**
   * The checksums of the files that decide the output, by path.
   *
   * @param home a jar or a folder of classes
   */
  static SortedMap<String, Long> files(Path home) {
    try {
      return Files.isDirectory(home) ? filesOfFolder(home) : filesOfJar(home);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program at " + home, e);
    }
  }

  private static SortedMap<String, Long> filesOfJar(Path jar) throws IOException {
    SortedMap<String, Long> found = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && decides(entry.getName())) {
          found.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return found;
  }

  private static SortedMap<String, Long> filesOfFolder(Path folder) throws IOException {
    SortedMap<String, Long> found = new TreeMap<>();
    Files.walkFileTree(
        folder.resolve(ROOT),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (decides(path)) {
              CRC32 checksum = new CRC32();
              checksum.update(Files.readAllBytes(file));
              found.put(path, checksum.getValue());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static boolean decides(String path) {
    return path.startsWith(ROOT) && !path.startsWith(LATER);
  }

  /**
   * Twelve digits for files and their checksums: 64 bits by the method of Fowler, Noll and Vo
   * (FNV-1a), folded. The checksums say whether a file has changed; a cryptographic digest would
   * say it no better and take longer to load than to compute.
   *
   * @param under only files whose path begins so
   */
  static String digest(SortedMap<String, Long> files, String... under) {
    long hash = 0xcbf29ce484222325L;
    for (Map.Entry<String, Long> file : files.entrySet()) {
      String path = file.getKey();
      if (!startsWithAny(path, under)) {
        continue;
      }
      for (int i = 0; i < path.length(); i++) {
        hash = (hash ^ path.charAt(i)) * 0x100000001b3L;
      }
      long checksum = file.getValue();
      for (int shift = 0; shift < 40; shift += 8) {
        hash = (hash ^ ((checksum >>> shift) & 0xff)) * 0x100000001b3L;
      }
    }
    hash ^= hash >>> 48;
    String digits = Long.toHexString(hash & 0xffffffffffffL);
    return "000000000000".substring(digits.length()).concat(digits);
  }

  private static boolean startsWithAny(String path, String... prefixes) {
    for (String prefix : prefixes) {
      if (path.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
