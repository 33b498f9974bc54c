package org.orontes.redact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody is, taken out of the words that say who it is: "a hospital doctor in Sake". */
final class RoleWords {
  /** Who is left when no word may stay. */
  static final String NOBODY_NAMED = "somebody";

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");
  private static final Pattern GAP = Pattern.compile("\\s+");

  private final PublicNames known;

  RoleWords(PublicNames known) {
    this.known = known;
  }

  /**
   * The words at the start of a description that only say what somebody is, with an article before
   * them. They must be written small and nothing unknown may stand before them: "Judge Roe" and
   * "martin king" keep nothing.
   */
  String of(String description) {
    String[] words = GAP.split(description.strip());
    int at = 0;
    StringBuilder role = new StringBuilder();
    if (at < words.length && ARTICLES.contains(words[at])) {
      role.append(words[at++]);
    }
    while (at < words.length && NUMBER.matcher(words[at]).matches()) {
      at++;
    }
    boolean any = false;
    while (at < words.length && isRole(words[at])) {
      role.append(role.length() == 0 ? "" : " ").append(words[at++]);
      any = true;
    }
    return any ? role.toString() : NOBODY_NAMED;
  }

  /** True if every word only says what somebody is. */
  boolean areAll(String words) {
    for (String word : GAP.split(words.strip())) {
      if (!ARTICLES.contains(word) && !isRole(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isRole(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT)) && known.isRole(word);
  }
}
