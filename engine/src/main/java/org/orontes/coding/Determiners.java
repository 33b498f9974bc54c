package org.orontes.coding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.knowledge.ClauseLexicon;

/** What may open the words for somebody or something and is no part of its name: "the army". */
final class Determiners {
  private final Pattern first;

  Determiners(ClauseLexicon words) {
    this.first = Pattern.compile("^(?i)(" + String.join("|", words.list("determiners")) + ")\\s+");
  }

  /** The words without a determiner before them. */
  String strip(String text) {
    Matcher opening = first.matcher(text);
    return opening.lookingAt() ? text.substring(opening.end()) : text;
  }
}
