package org.attache.store;

import java.util.function.Consumer;
import org.attache.article.read.Intake;

/** Where documents come from, one at a time: {@code inputs::forEach}. */
interface DocumentSource {
  void forEach(Consumer<Intake> taker);
}
