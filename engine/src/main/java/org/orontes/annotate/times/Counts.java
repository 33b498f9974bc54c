package org.orontes.annotate.times;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A whole number in digits or words: "27", "1,500", "twenty-four", "two hundred and fifty". */
final class Counts implements WordClass {
  /** Digits beyond this are no count of days or years. */
  private static final int MAX_DIGITS = 6;

  private final Map<String, Integer> numbers;

  Counts(Map<String, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
  }

  @Override
  public void match(Chart chart, int at, Taker taker) {
    if (!chart.has(at)) {
      return;
    }
    Atom atom = chart.atom(at);
    if (Character.isDigit(atom.word().charAt(0))) {
      if (atom.word().length() <= MAX_DIGITS) {
        taker.take(at + 1, atom.word());
      }
      return;
    }
    int value = 0;
    int end = at;
    int next = at;
    while (true) {
      Integer number = numbers.get(chart.word(next));
      if (number == null || number < 100 && end > at && !extendsBy(value, number)) {
        break;
      }
      value = number < 100 ? value + number : Math.max(value, 1) * number;
      end = next + 1;
      next = skipJoin(chart, end, value);
    }
    if (end > at) {
      taker.take(end, Integer.toString(value));
    }
  }

  /** "twenty" takes "four", "two hundred" takes "fifty", "nineteen" takes nothing. */
  private static boolean extendsBy(int value, int number) {
    int room = value % 100 == 0 ? 100 : value % 10 == 0 && value % 100 >= 20 ? 10 : 0;
    return number < room;
  }

  private static int skipJoin(Chart chart, int at, int value) {
    boolean joins = chart.word(at).equals("-") || value >= 100 && chart.word(at).equals("and");
    return joins ? at + 1 : at;
  }

  @Override
  public Set<String> keys() {
    Set<String> keys = new HashSet<>(numbers.keySet());
    keys.add("#,");
    for (int length = 1; length <= MAX_DIGITS; length++) {
      keys.add("#" + length);
    }
    return keys;
  }
}
