package org.orontes.store;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.orontes.knowledge.NameForm;

/**
 * Words as they are looked up: without case, marks and apostrophes, with the spellings that differ
 * between ways of writing one name folded into one.
 */
public final class Spelling {
  private static final int MAX_WORDS = 40;
  private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1+");

  private Spelling() {}

  /** The words of a text in the form in which they are kept, in order, with spaces between. */
  public static String of(String text) {
    StringJoiner words = new StringJoiner(" ");
    for (NameForm.Atom atom : NameForm.atoms(text)) {
      words.add(word(atom.form()));
    }
    return words.toString();
  }

  /**
   * One word: {@code Muhammad}, {@code Mohammed} and {@code Mohamad} are one, so are {@code
   * Qusayr}, {@code Kusair} and {@code Qusair}.
   */
  public static String word(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    if (word.length() < 4) {
      return word;
    }
    word =
        word.replace("kh", "h")
            .replace("gh", "g")
            .replace("dh", "d")
            .replace("th", "t")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace('q', 'k')
            .replace('y', 'i')
            .replace('e', 'a')
            .replace('o', 'u');
    word = DOUBLED.matcher(word).replaceAll("$1");
    return word.replace("ii", "i").replace("aa", "a").replace("uha", "ua").replace("uua", "ua");
  }

  /** The words of a query, at most 40; the last may be the start of a word. */
  public static java.util.List<String> query(String text) {
    return NameForm.atoms(text).stream()
        .limit(MAX_WORDS)
        .map(atom -> word(atom.form()))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
