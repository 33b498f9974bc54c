package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text without their case and punctuation, to compare stretches by. */
final class Words {
  private Words() {}

  /** The words in order, in lower case; apostrophes inside them are dropped. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (!isApostrophe(c) && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The same as one string: equal for two lines that differ in case or punctuation only. */
  static String normal(String text) {
    return String.join(" ", of(text));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }
}
