package org.orontes.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orontes.model.Span;

/**
 * The form in which names are compared: words in lower case without diacritics, apostrophes,
 * hyphens and stops, so that {@code Ḥay'at}, {@code Hay’at} and {@code Hayat} are one word.
 */
public final class NameForm {
  /** The Arabic article in its assimilated spellings, as written in Latin script. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "as", "ash", "an", "ar", "at", "az", "ed", "es", "ul", "ol", "l");

  private static final char ASCII_END = 128;

  private NameForm() {}

  /**
   * One word of a text in comparable form.
   *
   * @param form lower case letters and digits, never empty
   * @param span where it stands in the text
   * @param upper true if every letter of it was a capital
   * @param capital true if it began with a capital or a digit
   */
  public record Atom(String form, Span span, boolean upper, boolean capital) {
    /** True for the Arabic article. */
    public boolean isArticle() {
      return ARTICLES.contains(form);
    }
  }

  /** The words of a whole text. */
  public static List<Atom> atoms(String text) {
    return atoms(text, new Span(0, text.length()));
  }

  /** The words of a stretch of text, with spans into the whole text. */
  public static List<Atom> atoms(String text, Span where) {
    List<Atom> atoms = new ArrayList<>();
    int at = where.start();
    while (at < where.end()) {
      if (!Character.isLetterOrDigit(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = wordEnd(text, at, where.end());
      add(atoms, text, at, end);
      at = end;
    }
    return atoms;
  }

  /** The comparable form of a name: its words with single spaces between. */
  public static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (Atom atom : atoms(name)) {
      if (key.length() > 0) {
        key.append(' ');
      }
      key.append(atom.form);
    }
    return key.toString();
  }

  private static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit) {
      int c = text.codePointAt(end);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        end += Character.charCount(c);
      } else if (isApostrophe(c) && joins(text, end, limit) && !isPossessive(text, end, limit)) {
        end++;
      } else if (c == '.' && isInitials(text, start, end, limit)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isApostrophe(int c) {
    return c == '\''
        || c == '\u2018'
        || c == '\u2019'
        || c == '\u02bc'
        || c == '\u02bb'
        || c == '\u02be'
        || c == '\u02bf'
        || c == '`'
        || c == '\u00b4'
        || c == '\u2032';
  }

  private static boolean joins(String text, int at, int limit) {
    return at + 1 < limit && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }

  private static boolean isPossessive(String text, int at, int limit) {
    char next = text.charAt(at + 1);
    return (next == 's' || next == 'S')
        && (at + 2 >= limit || !Character.isLetterOrDigit(text.codePointAt(at + 2)));
  }

  /** "U.S." and "R.S.F": single letters with a stop after each. */
  private static boolean isInitials(String text, int start, int at, int limit) {
    int letters = 0;
    for (int i = start; i < at; i++) {
      boolean letter = i % 2 == start % 2;
      char c = text.charAt(i);
      if (letter ? !Character.isLetter(c) : c != '.') {
        return false;
      }
      letters += letter ? 1 : 0;
    }
    boolean oneLetterBefore = (at - start) % 2 == 1;
    boolean more = at + 1 < limit && Character.isLetter(text.charAt(at + 1));
    boolean single = at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2));
    return oneLetterBefore && letters > 0 && more && single;
  }

  private static void add(List<Atom> atoms, String text, int start, int end) {
    char[] form = new char[end - start];
    int length = 0;
    boolean upper = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= ASCII_END) {
        addFolded(atoms, text, start, end);
        return;
      }
      if (c != '.' && !isApostrophe(c)) {
        boolean capital = c >= 'A' && c <= 'Z';
        upper &= capital || c < 'a' || c > 'z';
        form[length++] = capital ? (char) (c - 'A' + 'a') : c;
      }
    }
    add(atoms, new String(form, 0, length), text, new Span(start, end), upper);
  }

  /** For words with letters beyond ASCII, of which there are few. */
  private static void addFolded(List<Atom> atoms, String text, int start, int end) {
    StringBuilder form = new StringBuilder();
    boolean upper = true;
    String plain = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || isApostrophe(c) || c == '.') {
        continue;
      }
      upper &= !Character.isLowerCase(c);
      form.append(fold(c));
    }
    String lower = form.toString().toLowerCase(Locale.ROOT);
    add(atoms, lower, text, new Span(start, end), upper);
  }

  private static void add(List<Atom> atoms, String form, String text, Span span, boolean upper) {
    if (!form.isEmpty()) {
      boolean capital = !Character.isLowerCase(text.codePointAt(span.start()));
      atoms.add(new Atom(form, span, upper, capital));
    }
  }

  /** Letters that Unicode does not take apart. */
  private static String fold(char c) {
    return switch (c) {
      case 'ı', 'İ' -> "i";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      case 'ə', 'Ə' -> "a";
      default -> String.valueOf(c);
    };
  }
}
