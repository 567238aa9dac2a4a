package org.attache.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.attache.annotate.fast.Weights;

/**
 * What a training has reached, kept in files: a training that was stopped goes on after its last
 * finished stage. Remove the folder after a change of the training.
 */
final class Stages {

  private final Path folder;

  Stages(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** The weights of a stage, learned only where its file is not there. */
  Weights weights(String stage, Supplier<Weights> learn) {
    Path file = folder.resolve(stage + ".weights");
    if (!Files.exists(file)) {
      keep(file, learn.get()::write);
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return Weights.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + "; remove it", e);
    }
  }

  /** Small numbers, one array for each lesson, computed only where their file is not there. */
  List<int[]> values(String stage, Supplier<List<int[]>> learn) {
    Path file = folder.resolve(stage + ".values");
    if (!Files.exists(file)) {
      List<int[]> values = learn.get();
      keep(
          file,
          out -> {
            out.writeInt(values.size());
            for (int[] array : values) {
              out.writeInt(array.length);
              for (int value : array) {
                out.writeByte(value);
              }
            }
          });
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      List<int[]> values = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        int[] array = new int[in.readInt()];
        for (int i = 0; i < array.length; i++) {
          array[i] = in.readByte();
        }
        values.add(array);
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + "; remove it", e);
    }
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static void keep(Path file, Writing writing) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        writing.to(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
