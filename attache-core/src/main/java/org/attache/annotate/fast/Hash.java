package org.attache.annotate.fast;

/**
 * Numbers for words and for combinations of them. Weights are found by such a number alone (the
 * hashing trick: Weinberger et al. 2009, Feature Hashing for Large Scale Multitask Learning), so
 * that no dictionary of features has to be kept.
 */
final class Hash {

  private static final int PRIME = 0x9E3779B1;

  private Hash() {}

  static int mix(int hash, int value) {
    int mixed = (hash ^ value) * PRIME;
    return mixed ^ (mixed >>> 15);
  }

  static int next(int hash, char letter) {
    return (hash ^ letter) * 0x01000193;
  }

  static int start() {
    return 0x811C9DC5;
  }

  static int of(CharSequence text) {
    int hash = start();
    for (int i = 0; i < text.length(); i++) {
      hash = next(hash, text.charAt(i));
    }
    return finish(hash);
  }

  /** Spreads what {@link #next} has gathered over all bits. */
  static int finish(int hash) {
    int mixed = hash * PRIME;
    return mixed ^ (mixed >>> 15);
  }
}
