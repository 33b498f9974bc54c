package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.orontes.annotate.times.Form.Either;
import org.orontes.annotate.times.Form.Literal;
import org.orontes.annotate.times.Form.Maybe;
import org.orontes.annotate.times.Form.Nested;
import org.orontes.annotate.times.Form.OfClass;
import org.orontes.annotate.times.Form.Row;
import org.orontes.annotate.times.Form.Tight;

/**
 * Reads the notation of forms: {@code word} as it is, {@code <class>} or {@code <class:slot>},
 * {@code {category}} or {@code {one|other:slot}} for another pattern, {@code [may be left out]},
 * {@code (this | or this)}. Space between two parts may be missing in the text; parts written
 * without space stand without space.
 */
final class FormReader {
  private final String form;
  private final Map<String, WordClass> classes;
  private final Function<String, List<String>> atoms;
  private int at;

  private FormReader(
      String form, Map<String, WordClass> classes, Function<String, List<String>> atoms) {
    this.form = form;
    this.classes = classes;
    this.atoms = atoms;
  }

  /**
   * Reads one.
   *
   * @param classes the word classes by name
   * @param atoms cuts a literal as the text is cut
   * @throws IllegalArgumentException if it does not follow the notation
   */
  static Form read(
      String form, Map<String, WordClass> classes, Function<String, List<String>> atoms) {
    FormReader reader = new FormReader(form, classes, atoms);
    Form whole = reader.row("");
    if (reader.at < form.length()) {
      throw reader.wrong("closes what it did not open");
    }
    return whole;
  }

  /** Parts up to one of the characters of {@code ends}. */
  private Form row(String ends) {
    List<Form> parts = new ArrayList<>();
    boolean tight = false;
    while (at < form.length() && ends.indexOf(form.charAt(at)) < 0) {
      char c = form.charAt(at);
      if (c == ' ') {
        tight = false;
        at++;
        continue;
      }
      if (c == ']' || c == ')' || c == '|') {
        break;
      }
      if (tight && c != '[') {
        parts.add(new Tight());
      }
      parts.add(part(c, tight));
      tight = true;
    }
    return parts.size() == 1 ? parts.get(0) : new Row(List.copyOf(parts));
  }

  private Form part(char open, boolean tight) {
    switch (open) {
      case '[':
        at++;
        Form inside = row("]");
        close(']');
        return new Maybe(tight ? new Row(List.of(new Tight(), inside)) : inside);
      case '(':
        return either();
      case '<':
        return ofClass(upTo('>'));
      case '{':
        return nested(upTo('}'));
      default:
        return literal();
    }
  }

  private Form either() {
    List<Form> forms = new ArrayList<>();
    do {
      at++;
      forms.add(row("|)"));
    } while (at < form.length() && form.charAt(at) == '|');
    close(')');
    return new Either(List.copyOf(forms));
  }

  private Form ofClass(String inside) {
    String[] parts = inside.split(":", 2);
    WordClass words = classes.get(parts[0]);
    if (words == null) {
      throw wrong("has no word class " + parts[0]);
    }
    return new OfClass(words, parts[parts.length - 1]);
  }

  private Form nested(String inside) {
    String[] parts = inside.split(":", 2);
    List<String> categories = List.of(parts[0].split("\\|"));
    return new Nested(categories, parts.length > 1 ? parts[1] : categories.get(0));
  }

  private Form literal() {
    int start = at;
    while (at < form.length() && " []()<>{}|".indexOf(form.charAt(at)) < 0) {
      at++;
    }
    List<Form> words = new ArrayList<>();
    for (String word : atoms.apply(form.substring(start, at))) {
      if (!words.isEmpty()) {
        words.add(new Tight());
      }
      words.add(new Literal(word));
    }
    return words.size() == 1 ? words.get(0) : new Row(List.copyOf(words));
  }

  private String upTo(char close) {
    int start = at + 1;
    int end = form.indexOf(close, start);
    if (end < 0) {
      throw wrong("lacks " + close);
    }
    at = end + 1;
    return form.substring(start, end);
  }

  private void close(char expected) {
    if (at >= form.length() || form.charAt(at) != expected) {
      throw wrong("lacks " + expected);
    }
    at++;
  }

  private IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException("The form '" + form + "' " + problem);
  }
}
