package org.attache.extract;

import org.attache.resolve.Place;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/** When and where, each as far as the text says it. */
public record Setting(@Nullable When when, @Nullable Place place) {

  /** Neither day nor place. */
  public static final Setting OPEN = new Setting(null, null);
}
