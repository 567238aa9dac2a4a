package org.attache.annotate.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a trained classifier, most of which are zero: for each value of a shortened hash
 * the classes that have a weight there. Immutable.
 *
 * <p>A row with few weights is a list of entries, each a class and its weight; a row with many has a
 * weight for every class, which is added up faster.
 */
public final class Weights implements Scorer {

  /** A class takes the low bits of an entry, its weight the others. */
  private static final int CLASS_BITS = 7;

  private static final int CLASS_MASK = (1 << CLASS_BITS) - 1;

  /** A row with weights for at least one in so many classes is full. */
  private static final int FULL = 3;

  private final int classes;
  private final int shift;

  /**
   * Where the numbers of a row begin, twice, plus one if the row is full; they end where those of the
   * next row begin.
   */
  private final int[] rows;

  private final int[] numbers;
  private final int size;

  /**
   * @param rows where the entries of each row begin
   * @param entries class and weight, row after row
   */
  private Weights(int bits, int classes, int[] rows, int[] entries) {
    this.classes = classes;
    this.shift = 32 - bits;
    this.size = rows[rows.length - 1];
    this.rows = new int[rows.length];
    int room = 0;
    for (int row = 0; row + 1 < rows.length; row++) {
      int length = rows[row + 1] - rows[row];
      boolean full = length * FULL >= classes;
      this.rows[row] = 2 * room + (full ? 1 : 0);
      room += full ? classes : length;
    }
    this.rows[rows.length - 1] = 2 * room;
    // One more than there are, so that an empty last row, too, begins somewhere.
    this.numbers = new int[room + 1];
    for (int row = 0; row + 1 < rows.length; row++) {
      int to = this.rows[row] >> 1;
      for (int at = rows[row]; at < rows[row + 1]; at++) {
        if ((this.rows[row] & 1) == 1) {
          numbers[to + (entries[at] & CLASS_MASK)] = entries[at] >> CLASS_BITS;
        } else {
          numbers[to++] = entries[at];
        }
      }
    }
  }

  /** The row in which a feature's weights stand where the table has 2^bits rows. */
  public static int row(int feature, int bits) {
    return feature >>> (32 - bits);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The weights of a feature are anywhere in some fifty megabytes, so that most of the time is
   * spent waiting for memory. The first two loops have no branch that depends on what they load: the
   * processor has many of their loads under way at once, and the third finds everything in the cache.
   */
  @Override
  public void score(Scratch scratch, int count) {
    int[] features = scratch.features;
    int[] begins = scratch.begins;
    int[] ends = scratch.ends;
    for (int i = 0; i < count; i++) {
      int row = features[i] >>> shift;
      begins[i] = rows[row];
      ends[i] = rows[row + 1];
    }
    int touched = 0;
    for (int i = 0; i < count; i++) {
      touched |= numbers[begins[i] >> 1];
    }
    scratch.touched = touched;
    int[] scores = scratch.scores;
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < count; i++) {
      int begin = begins[i] >> 1;
      if ((begins[i] & 1) == 1) {
        addFull(begin, scores);
      } else {
        addEntries(begin, ends[i] >> 1, scores);
      }
    }
  }

  private void addFull(int begin, int[] scores) {
    for (int label = 0; label < classes; label++) {
      scores[label] += numbers[begin + label];
    }
  }

  private void addEntries(int begin, int end, int[] scores) {
    for (int at = begin; at < end; at++) {
      int entry = numbers[at];
      scores[entry & CLASS_MASK] += entry >> CLASS_BITS;
    }
  }

  /** The same without the weights that are smaller than the least. */
  public Weights without(int least) {
    Builder builder = new Builder(32 - shift, classes);
    for (int row = 0; row + 1 < rows.length; row++) {
      addRow(row, least, builder);
      builder.endRow();
    }
    return builder.build();
  }

  private void addRow(int row, int least, Builder to) {
    int begin = rows[row] >> 1;
    int end = rows[row + 1] >> 1;
    boolean full = (rows[row] & 1) == 1;
    for (int at = begin; at < end; at++) {
      int label = full ? at - begin : numbers[at] & CLASS_MASK;
      int weight = full ? numbers[at] : numbers[at] >> CLASS_BITS;
      if (weight != 0 && Math.abs(weight) >= least) {
        to.add(label, weight);
      }
    }
  }

  /** How many weights are not zero. */
  public int size() {
    return size;
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
    Builder builder = new Builder(32 - shift, classes);
    byte[] lengths = new byte[rows.length - 1];
    for (int row = 0; row < lengths.length; row++) {
      int before = builder.size;
      addRow(row, 1, builder);
      builder.endRow();
      lengths[row] = (byte) (builder.size - before);
    }
    out.writeByte(32 - shift);
    out.writeByte(classes);
    out.writeInt(builder.size);
    out.write(lengths);
    byte[] labels = new byte[builder.size];
    byte[] low = new byte[builder.size];
    byte[] high = new byte[builder.size];
    for (int i = 0; i < builder.size; i++) {
      int weight = builder.entries[i] >> CLASS_BITS;
      labels[i] = (byte) (builder.entries[i] & CLASS_MASK);
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
