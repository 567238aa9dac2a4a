package org.attache.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts rows and adds up columns of numbers, exactly, so that the order of rows does not matter.
 */
final class Sums {

  private final List<String> names = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final BigDecimal[] sums;
  private long rows;

  Sums(List<? extends Column<?>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column.Type type = columns.get(i).type();
      if (type == Column.Type.REAL || type == Column.Type.INTEGER) {
        names.add(columns.get(i).name());
        places.add(i);
      }
    }
    sums = new BigDecimal[places.size()];
    java.util.Arrays.fill(sums, BigDecimal.ZERO);
  }

  void add(List<@Nullable Object> values) {
    rows++;
    for (int i = 0; i < sums.length; i++) {
      Object value = values.get(places.get(i));
      if (value instanceof Double number) {
        sums[i] = sums[i].add(BigDecimal.valueOf(number));
      } else if (value instanceof Number number) {
        sums[i] = sums[i].add(BigDecimal.valueOf(number.longValue()));
      }
    }
  }

  long rows() {
    return rows;
  }

  Map<String, BigDecimal> sums() {
    Map<String, BigDecimal> all = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      BigDecimal sum = sums[i].stripTrailingZeros();
      all.put(names.get(i), sum.scale() < 0 ? sum.setScale(0) : sum);
    }
    return all;
  }
}
