package org.orontes.annotate.parse;

import java.util.Set;

/**
 * English abbreviations that stand before a name, so that their full stop never ends a sentence.
 */
final class Abbreviations {
  private static final Set<String> TITLES =
      Set.of(
          "gen.",
          "lt.",
          "col.",
          "maj.",
          "brig.",
          "sgt.",
          "capt.",
          "cmdr.",
          "adm.",
          "gov.",
          "sen.",
          "rep.",
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "prof.",
          "rev.",
          "st.",
          "hon.",
          "messrs.",
          "no.",
          "nos.",
          "vs.",
          "cpl.",
          "pvt.",
          "sec.",
          "amb.",
          "fr.",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "mt.",
          "ft.",
          "supt.",
          "insp.",
          "det.",
          "maj.-gen.",
          "lt.-col.");

  private Abbreviations() {}

  /** True if a sentence that seems to end with this word goes on. */
  static boolean neverEnd(String word) {
    String bare = word.toLowerCase(java.util.Locale.ROOT);
    int start = 0;
    while (start < bare.length() && !Character.isLetterOrDigit(bare.charAt(start))) {
      start++;
    }
    return TITLES.contains(bare.substring(start));
  }
}
