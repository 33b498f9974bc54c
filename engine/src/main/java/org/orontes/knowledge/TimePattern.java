package org.orontes.knowledge;

import java.util.List;
import java.util.Map;

/**
 * One way to write a time ({@code lexicon/<language>/times-patterns.yaml}).
 *
 * @param id names it in tests and explanations, unique
 * @param gives the category other patterns may use it by, such as {@code date}
 * @param form the words and classes it is made of, in the notation of that file
 * @param means name of the rule that works out its value
 * @param with fixed arguments of that rule; an argument found in the text outranks them
 * @param guards names of tests on the words around, all of which must pass
 * @param inner true if it is only a part of others and never a mention by itself
 * @param yes sentences it fires in, with the mention in brackets and its EDTF behind
 * @param no sentences in which it stays silent
 */
public record TimePattern(
    String id,
    String gives,
    String form,
    String means,
    Map<String, String> with,
    List<String> guards,
    boolean inner,
    List<String> yes,
    List<String> no) {
  public TimePattern {
    with = Map.copyOf(with);
    guards = List.copyOf(guards);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  static TimePattern read(YamlMap entry) {
    if (entry.texts("yes").isEmpty() && !entry.is("inner")) {
      throw entry.wrong("needs an example under yes");
    }
    YamlMap with = entry.map("with");
    Map<String, String> arguments = new java.util.HashMap<>();
    with.keys().forEach(key -> arguments.put(key, with.text(key)));
    return new TimePattern(
        entry.text("id"),
        entry.text("gives"),
        entry.text("form"),
        entry.text("means"),
        arguments,
        entry.texts("guard"),
        entry.is("inner"),
        entry.texts("yes"),
        entry.texts("no"));
  }
}
