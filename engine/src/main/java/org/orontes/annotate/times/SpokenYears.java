package org.orontes.annotate.times;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A year in words: "nineteen ninety-six", "two thousand and three", "twenty twenty-four". */
final class SpokenYears implements WordClass {
  private final Map<String, Integer> numbers;

  SpokenYears(Map<String, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
  }

  @Override
  public void match(Chart chart, int at, Taker taker) {
    Integer century = numbers.get(chart.word(at));
    if (century == null) {
      return;
    }
    if (century == 2 && chart.word(at + 1).equals("thousand")) {
      thousands(chart, at + 2, taker);
    } else if (century >= 15 && century <= 20) {
      hundreds(chart, century, skipHyphen(chart, at + 1), taker);
    }
  }

  private void thousands(Chart chart, int at, Taker taker) {
    int rest = chart.word(at).equals("and") ? at + 1 : at;
    TwoDigits more = twoDigits(chart, rest);
    if (more == null) {
      taker.take(at, "2000");
    } else {
      taker.take(more.end, Integer.toString(2000 + more.value));
    }
  }

  private void hundreds(Chart chart, int century, int at, Taker taker) {
    TwoDigits more = twoDigits(chart, at);
    if (more != null && more.value >= 10) {
      taker.take(more.end, Integer.toString(century * 100 + more.value));
    }
  }

  private record TwoDigits(int value, int end) {}

  private @Nullable TwoDigits twoDigits(Chart chart, int at) {
    Integer first = numbers.get(chart.word(at));
    if (first == null || first >= 100) {
      return null;
    }
    int second = skipHyphen(chart, at + 1);
    Integer ones = numbers.get(chart.word(second));
    if (first >= 20 && ones != null && ones < 10) {
      return new TwoDigits(first + ones, second + 1);
    }
    return new TwoDigits(first, at + 1);
  }

  private static int skipHyphen(Chart chart, int at) {
    return chart.word(at).equals("-") ? at + 1 : at;
  }

  @Override
  public Set<String> keys() {
    return new HashSet<>(numbers.keySet());
  }
}
