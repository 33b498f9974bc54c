package org.orontes.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.knowledge.Layout;

/**
 * Paragraphs in a row and what each sign says of the seam before each of them: a column of values
 * for each sign, the first of which is never used.
 */
final class SeamTable {
  private final List<SeamUnit> units;
  private final Map<String, double[]> columns = new LinkedHashMap<>();

  SeamTable(List<SeamUnit> units) {
    this.units = units;
  }

  int size() {
    return units.size();
  }

  SeamUnit unit(int number) {
    return units.get(number);
  }

  /** True if both sides of a place have at least so many characters. */
  boolean enough(int before, int chars) {
    int left = 0;
    int right = 0;
    for (int i = 0; i < before && left < chars; i++) {
      left += units.get(i).line().text().length();
    }
    for (int i = before; i < units.size() && right < chars; i++) {
      right += units.get(i).line().text().length();
    }
    return left >= chars && right >= chars;
  }

  /** Notes what a sign says of the seam before a paragraph. */
  void put(String sign, int before, double value) {
    columns.computeIfAbsent(sign, s -> new double[units.size()])[before] = value;
  }

  void put(String sign, int before, boolean value) {
    put(sign, before, value ? 1 : 0);
  }

  /** What a sign says of the seam before a paragraph; 0 if it says nothing. */
  double value(String sign, int before) {
    double[] column = columns.get(sign);
    return column == null ? 0 : column[before];
  }

  /** What every sign says, by its name. */
  Map<String, double[]> columns() {
    return columns;
  }

  /** The weighted sum of all signs before each paragraph. */
  double[] scores(Layout layout) {
    double[] scores = new double[units.size()];
    double base = layout.weight("base");
    java.util.Arrays.fill(scores, base);
    columns.forEach(
        (sign, values) -> {
          double weight = layout.weight(sign);
          for (int i = 0; i < scores.length; i++) {
            scores[i] += weight * values[i];
          }
        });
    return scores;
  }
}
