package org.attache.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.attache.resolve.DayRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code FROM..TO}; either end is a day, a month or a year: {@code 2014-03..2015}. */
final class PeriodArgument implements ITypeConverter<DayRange> {

  @Override
  public DayRange convert(String typed) {
    int dots = typed.indexOf("..");
    try {
      LocalDate from = first(dots < 0 ? typed : typed.substring(0, dots));
      LocalDate to = last(dots < 0 ? typed : typed.substring(dots + 2));
      if (!to.isBefore(from)) {
        return new DayRange(from, to);
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw new TypeConversionException(
        "\""
            + typed
            + "\" is no period; give FROM..TO, for instance 2014-03-01..2015-02-28 or"
            + " 2014..2015");
  }

  private static LocalDate first(String typed) {
    return switch (typed.length()) {
      case 4 -> Year.parse(typed).atDay(1);
      case 7 -> YearMonth.parse(typed).atDay(1);
      default -> LocalDate.parse(typed);
    };
  }

  private static LocalDate last(String typed) {
    return switch (typed.length()) {
      case 4 -> Year.parse(typed).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(typed).atEndOfMonth();
      default -> LocalDate.parse(typed);
    };
  }
}
