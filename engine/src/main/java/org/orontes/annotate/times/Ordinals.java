package org.orontes.annotate.times;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A rank in digits or words: "3rd", "third", "twenty-first". */
final class Ordinals implements WordClass {
  private final Map<String, Integer> ordinals;
  private final Map<String, Integer> numbers;
  private final Set<String> suffixes;

  Ordinals(Map<String, Integer> ordinals, Map<String, Integer> numbers, Set<String> suffixes) {
    this.ordinals = Map.copyOf(ordinals);
    this.numbers = Map.copyOf(numbers);
    this.suffixes = Set.copyOf(suffixes);
  }

  @Override
  public void match(Chart chart, int at, Taker taker) {
    if (!chart.has(at)) {
      return;
    }
    Atom atom = chart.atom(at);
    if (atom.isDigits()) {
      boolean ranked =
          chart.has(at + 1)
              && !chart.atom(at + 1).spaced()
              && suffixes.contains(chart.word(at + 1));
      if (ranked && atom.number() > 0) {
        taker.take(at + 2, atom.word());
      }
      return;
    }
    Integer plain = ordinals.get(atom.word());
    if (plain != null) {
      taker.take(at + 1, plain.toString());
    }
    Integer tens = numbers.get(atom.word());
    Integer ones = ordinals.get(chart.word(chart.word(at + 1).equals("-") ? at + 2 : at + 1));
    if (tens != null && ones != null && tens >= 20 && tens < 100 && ones < 10) {
      int end = chart.word(at + 1).equals("-") ? at + 3 : at + 2;
      taker.take(end, Integer.toString(tens + ones));
    }
  }

  @Override
  public Set<String> keys() {
    Set<String> keys = new HashSet<>(ordinals.keySet());
    keys.addAll(numbers.keySet());
    for (int length = 1; length <= 3; length++) {
      keys.add("#" + length);
    }
    return keys;
  }
}
