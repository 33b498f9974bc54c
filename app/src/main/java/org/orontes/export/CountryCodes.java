package org.orontes.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes of countries that only exports need ({@code country-codes.tsv} beside this class). */
final class CountryCodes {
  private static final Map<String, String[]> BY_ISO2 = read();

  private CountryCodes() {}

  /** ISO 3166-1 numeric with its zeros, or empty if not known. */
  static String numeric(@Nullable String iso2) {
    return column(iso2, 1);
  }

  /** FIPS 10-4, as GDELT codes places, or empty if not known. */
  static String fips(@Nullable String iso2) {
    return column(iso2, 2);
  }

  private static String column(@Nullable String iso2, int column) {
    String[] row = iso2 == null ? null : BY_ISO2.get(iso2);
    return row == null ? "" : row[column];
  }

  private static Map<String, String[]> read() {
    Map<String, String[]> rows = new HashMap<>();
    try (InputStream in = CountryCodes.class.getResourceAsStream("country-codes.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The program lacks country-codes.tsv");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> rows.put(row[0], row));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
