package org.attache.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The word classes of one package: its file {@code word-classes.tsv}, with a line for each class.
 *
 * <pre>{@code
 * private static final WordClass MOTION = WordClasses.beside(Acting.class).get("motion");
 * ...
 * MOTION.contains(sentence.lemma(word))
 * }</pre>
 *
 * <p>Columns: the class; the part of speech; what the words have in common, with an example; the
 * words, lemmas between blanks, with {@code _} for a blank within one ({@code out_of}).
 */
public final class WordClasses {

  /** The name of the file in every package that has one. */
  public static final String RESOURCE = "word-classes.tsv";

  private static final int COLUMNS = 4;
  private static final Map<String, WordClasses> KNOWN = new ConcurrentHashMap<>();

  private final String file;
  private final Map<String, WordClass> classes;

  private WordClasses(String file, Map<String, WordClass> classes) {
    this.file = file;
    this.classes = classes;
  }

  /**
   * The classes of the package of a class, read once.
   *
   * @throws IllegalArgumentException where a line cannot be read or repeats a class; names file and
   *     line
   */
  public static WordClasses beside(Class<?> user) {
    return KNOWN.computeIfAbsent(
        user.getPackageName(), name -> of(name, Table.resource(user, RESOURCE, COLUMNS)));
  }

  /** The classes of the rows of a table. */
  public static WordClasses of(String file, List<Table.Line> rows) {
    Map<String, WordClass> classes = new LinkedHashMap<>();
    for (Table.Line row : rows) {
      WordClass read = WordClass.of(row);
      if (classes.put(read.name(), read) != null) {
        throw row.wrong("the class \"" + read.name() + "\" stands twice");
      }
    }
    return new WordClasses(file, classes);
  }

  /**
   * A class by its name.
   *
   * @throws IllegalArgumentException where the file has none
   */
  public WordClass get(String name) {
    WordClass found = classes.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "there is no word class \"" + name + "\" in " + file + "; it has " + classes.keySet());
    }
    return found;
  }

  /** A class by its name, or null: for tables that name classes, whose loaders know the line. */
  public @Nullable WordClass find(String name) {
    return classes.get(Objects.requireNonNull(name, "name"));
  }

  /** The names of all classes, in the order of the file. */
  public Set<String> names() {
    return classes.keySet();
  }
}
