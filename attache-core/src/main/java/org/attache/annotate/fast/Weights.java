package org.attache.annotate.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a trained classifier, most of which are zero: for each value of a shortened hash
 * the list of classes that have a weight there. Immutable.
 */
public final class Weights implements Scorer {

  /** A class takes the low bits of an entry, its weight the others. */
  private static final int CLASS_BITS = 7;

  private static final int CLASS_MASK = (1 << CLASS_BITS) - 1;

  private final int classes;
  private final int shift;

  /** Where the entries of a row begin; they end where those of the next row begin. */
  private final int[] rows;

  private final int[] entries;

  private Weights(int bits, int classes, int[] rows, int[] entries) {
    this.classes = classes;
    this.shift = 32 - bits;
    this.rows = rows;
    this.entries = entries;
  }

  /** The row in which a feature's weights stand where the table has 2^bits rows. */
  public static int row(int feature, int bits) {
    return feature >>> (32 - bits);
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < count; i++) {
      int row = features[i] >>> shift;
      int end = rows[row + 1];
      for (int at = rows[row]; at < end; at++) {
        int entry = entries[at];
        scores[entry & CLASS_MASK] += entry >> CLASS_BITS;
      }
    }
  }

  /** The same without the weights that are smaller than the least. */
  public Weights without(int least) {
    Builder builder = new Builder(32 - shift, classes);
    for (int row = 0; row + 1 < rows.length; row++) {
      for (int at = rows[row]; at < rows[row + 1]; at++) {
        int weight = entries[at] >> CLASS_BITS;
        if (Math.abs(weight) >= least) {
          builder.add(entries[at] & CLASS_MASK, weight);
        }
      }
      builder.endRow();
    }
    return builder.build();
  }

  /** How many weights are not zero. */
  public int size() {
    return entries.length;
  }

  /** Gathers weights row by row. */
  public static final class Builder {

    private final int bits;
    private final int classes;
    private final int[] rows;
    private int[] entries = new int[1 << 16];
    private int size;
    private int row;

    /**
     * @param bits the table has 2^bits rows
     * @param classes at most 128
     */
    public Builder(int bits, int classes) {
      if (classes > CLASS_MASK + 1) {
        throw new IllegalArgumentException("at most 128 classes, not " + classes);
      }
      this.bits = bits;
      this.classes = classes;
      this.rows = new int[(1 << bits) + 1];
    }

    /**
     * Adds a weight to the row that is open.
     *
     * @param weight cut to two bytes
     */
    public void add(int label, int weight) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size * 2);
      }
      int small = Math.max(Short.MIN_VALUE + 1, Math.min(Short.MAX_VALUE - 0xFF, weight));
      entries[size++] = (small << CLASS_BITS) | label;
    }

    /** Closes the open row and opens the next. */
    public void endRow() {
      rows[++row] = size;
    }

    public Weights build() {
      if (row != rows.length - 1) {
        throw new IllegalStateException(row + " rows of " + (rows.length - 1));
      }
      return new Weights(bits, classes, rows, Arrays.copyOf(entries, size));
    }
  }

  /**
   * Writes what {@link #read} reads: the lengths of the rows, then the classes, then the weights,
   * each by itself because that is what compresses best.
   */
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(32 - shift);
    out.writeByte(classes);
    out.writeInt(entries.length);
    byte[] lengths = new byte[rows.length - 1];
    for (int row = 0; row < lengths.length; row++) {
      lengths[row] = (byte) (rows[row + 1] - rows[row]);
    }
    out.write(lengths);
    byte[] labels = new byte[entries.length];
    byte[] low = new byte[entries.length];
    byte[] high = new byte[entries.length];
    for (int i = 0; i < entries.length; i++) {
      int weight = entries[i] >> CLASS_BITS;
      labels[i] = (byte) (entries[i] & CLASS_MASK);
      low[i] = (byte) weight;
      // What is left when the low byte is read with its sign: mostly 0.
      high[i] = (byte) ((weight - low[i]) >> Byte.SIZE);
    }
    out.write(labels);
    out.write(low);
    out.write(high);
  }

  /** Reads what {@link #write} wrote. */
  public static Weights read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    int classes = in.readUnsignedByte();
    int size = in.readInt();
    byte[] lengths = bytes(in, 1 << bits);
    int[] rows = new int[lengths.length + 1];
    for (int row = 0; row < lengths.length; row++) {
      rows[row + 1] = rows[row] + (lengths[row] & 0xFF);
    }
    byte[] labels = bytes(in, size);
    byte[] low = bytes(in, size);
    byte[] high = bytes(in, size);
    int[] entries = new int[size];
    for (int i = 0; i < size; i++) {
      entries[i] = (((high[i] << Byte.SIZE) + low[i]) << CLASS_BITS) | labels[i];
    }
    return new Weights(bits, classes, rows, entries);
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }
}
