package org.orontes.codec;

import java.util.Locale;

/** The closed choices of the model as the words the format uses: {@code single-origin}. */
final class EnumWords {
  private EnumWords() {}

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The value that a word stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  static <E extends Enum<E>> E parse(Class<E> type, String word) {
    for (E value : type.getEnumConstants()) {
      if (word(value).equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("\"" + word + "\" is not a " + type.getSimpleName());
  }
}
