package org.orontes.reconcile;

import java.util.Arrays;
import org.orontes.knowledge.NameForm;

/**
 * The longer words of a sentence, kept as numbers since every sentence is held against many. Equal
 * words have equal numbers in every body of articles; that two unlike ones have, one pair in four
 * thousand millions, changes a share of words by one at most.
 */
final class Words {
  private static final int MIN_LETTERS = 4;

  private final int[] numbers;

  private Words(int[] numbers) {
    this.numbers = numbers;
  }

  static Words of(String sentence) {
    return new Words(
        NameForm.atoms(sentence).stream()
            .map(NameForm.Atom::form)
            .filter(form -> form.length() >= MIN_LETTERS)
            .mapToInt(String::hashCode)
            .sorted()
            .distinct()
            .toArray());
  }

  /** How many of the words of the shorter one stand in the other, as a share, 0 to 1. */
  double share(Words other) {
    int fewer = Math.min(numbers.length, other.numbers.length);
    return fewer == 0 ? 0 : common(other) / (double) fewer;
  }

  private int common(Words other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      int order = Integer.compare(numbers[i], other.numbers[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both;
  }

  @Override
  public String toString() {
    return Arrays.toString(numbers);
  }
}
