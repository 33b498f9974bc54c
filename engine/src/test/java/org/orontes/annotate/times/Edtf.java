package org.orontes.annotate.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the EDTF forms that the package documents, apart from the code that writes them. */
record Edtf(@Nullable LocalDate from, @Nullable LocalDate to) {

  static Edtf parse(String edtf) {
    if (edtf.startsWith("[")) {
      List<String> days = List.of(edtf.substring(1, edtf.length() - 1).split(","));
      return new Edtf(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
    }
    if (edtf.contains("/")) {
      String[] ends = edtf.split("/");
      return new Edtf(parse(ends[0]).from, parse(ends[1]).to);
    }
    String plain = edtf.replace("~", "");
    if (plain.startsWith("XXXX") || plain.equals("..")) {
      return new Edtf(null, null);
    }
    if (plain.contains("X")) {
      return new Edtf(
          LocalDate.of(Integer.parseInt(plain.replace('X', '0')), 1, 1),
          LocalDate.of(Integer.parseInt(plain.replace('X', '9')), 12, 31));
    }
    return switch (plain.length()) {
      case 4 -> years(Integer.parseInt(plain));
      case 7 -> months(plain);
      default -> new Edtf(LocalDate.parse(plain), LocalDate.parse(plain));
    };
  }

  private static Edtf years(int year) {
    return new Edtf(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Edtf months(String plain) {
    int month = Integer.parseInt(plain.substring(5));
    if (month <= 12) {
      YearMonth one = YearMonth.parse(plain);
      return new Edtf(one.atDay(1), one.atEndOfMonth());
    }
    YearMonth first = YearMonth.of(Integer.parseInt(plain.substring(0, 4)), 3 * (month - 20));
    return new Edtf(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }
}
