package org.orontes.annotate.times;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A number written in digits, within bounds.
 *
 * @param minLength fewest digits
 * @param maxLength most digits
 * @param min least value, inclusive
 * @param max greatest value, inclusive
 */
record Digits(int minLength, int maxLength, int min, int max) implements WordClass {
  @Override
  public void match(Chart chart, int at, Taker taker) {
    if (!chart.has(at) || !chart.atom(at).isDigits()) {
      return;
    }
    int length = chart.atom(at).word().length();
    int number = chart.atom(at).number();
    if (length >= minLength && length <= maxLength && number >= min && number <= max) {
      taker.take(at + 1, chart.atom(at).word());
    }
  }

  @Override
  public Set<String> keys() {
    return IntStream.rangeClosed(minLength, maxLength)
        .mapToObj(length -> "#" + length)
        .collect(Collectors.toSet());
  }
}
