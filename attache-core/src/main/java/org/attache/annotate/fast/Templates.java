package org.attache.annotate.fast;

import java.util.ArrayList;
import java.util.List;

/**
 * Which properties of a place in a sentence are looked at together. A template is a line of names
 * of atoms, for instance {@code s0.word b0.tag}; the features of a place are the hashes of each
 * template with the values that the atoms have there.
 */
public final class Templates {

  private final int[][] templates;
  private final int[] seeds;

  /**
   * @param lines one template a line; blank lines and what follows a {@code #} do not count
   * @param atoms names of the atoms; the place of a name is the index of its value
   * @throws IllegalArgumentException where a line names an unknown atom
   */
  Templates(String lines, List<String> atoms) {
    List<int[]> found = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      String bare = line.replaceAll("#.*", "").strip();
      if (!bare.isEmpty()) {
        found.add(template(bare, atoms));
      }
    }
    this.templates = found.toArray(int[][]::new);
    this.seeds = new int[templates.length];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = Hash.finish(i + 1);
    }
  }

  private static int[] template(String line, List<String> atoms) {
    String[] names = line.split("\\s+", -1);
    int[] template = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      template[i] = atoms.indexOf(names[i]);
      if (template[i] < 0) {
        throw new IllegalArgumentException("no atom is called " + names[i] + ": " + line);
      }
    }
    return template;
  }

  public int size() {
    return templates.length;
  }

  /** Computes the features of a place: one hash for each template. */
  void fill(int[] atoms, int[] features) {
    for (int i = 0; i < templates.length; i++) {
      int hash = seeds[i];
      for (int atom : templates[i]) {
        hash = Hash.mix(hash, atoms[atom]);
      }
      features[i] = hash;
    }
  }
}
