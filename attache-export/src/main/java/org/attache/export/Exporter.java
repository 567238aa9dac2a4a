package org.attache.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.resolve.register.Register;
import org.attache.store.Desk;

/**
 * Exports the record of a desk: complete, with a manifest, or not at all.
 *
 * <pre>{@code
 * Exporter.Report report =
 *     Exporter.run(desk, register, version, Request.all("polecat", Path.of("events.tsv")));
 * }</pre>
 */
public final class Exporter {

  private Exporter() {}

  /**
   * What was exported.
   *
   * @param target the file or folder
   * @param rows of all files
   * @param leftOut how many records are not in it, by the reason
   * @param emptyBecause why there are no rows; empty where there are some
   */
  public record Report(
      Path target, Path manifest, long rows, Map<String, Long> leftOut, String emptyBecause) {}

  /**
   * Writes an export.
   *
   * @param register with the desk's own lines, for names and codes of states
   * @param version of the program
   * @throws ExportException where it cannot be made; then nothing was delivered, and what was there
   *     under the name is as it was
   */
  public static Report run(Desk desk, Register register, String version, Request request) {
    Profile profile = Profiles.of(request.profile());
    Format format = format(profile, request);
    Source source = new Source(desk, register, version, request);
    Left left = new Left();
    try (Parcel parcel = new Parcel(request.target(), profile.folder(), profile.fileName(format))) {
      List<Resource> files = profile.write(source, format, parcel, left);
      long rows = files.stream().mapToLong(Resource::rows).sum();
      String empty = rows > 0 ? "" : why(left, request);
      parcel.deliver(
          Manifest.of(profile, source, parcel, files, left.counts(), profile.notCarried(), empty));
      return new Report(parcel.target(), parcel.manifest(), rows, left.counts(), empty);
    } catch (IOException e) {
      throw new ExportException(
          "cannot write " + request.target() + ": " + e.getMessage() + "; nothing was exported", e);
    }
  }

  private static Format format(Profile profile, Request request) {
    Format wanted = request.format();
    if (wanted == null) {
      String name = String.valueOf(request.target().getFileName());
      String ending = name.substring(name.lastIndexOf('.') + 1);
      return profile.formats().stream()
          .filter(each -> each.ending().equals(ending) && !profile.folder())
          .findFirst()
          .orElse(profile.formats().get(0));
    }
    if (!profile.formats().contains(wanted)) {
      throw new ExportException(
          "the profile "
              + profile.id()
              + " is not to be had as "
              + wanted.ending()
              + ", but as "
              + profile.formats().stream().map(Format::ending).collect(Collectors.joining(", ")));
    }
    return wanted;
  }

  private static String why(Left left, Request request) {
    if (left.total() > 0) {
      return left.counts().entrySet().stream()
          .map(each -> each.getValue() + " " + each.getKey())
          .collect(Collectors.joining(", ", "of the records found, none can go in: ", ""));
    }
    return request.everything()
        ? "the desk has no record of this kind"
        : "the desk has no record of this kind for the parties and days asked for";
  }
}
