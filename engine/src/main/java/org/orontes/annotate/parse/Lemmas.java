package org.orontes.annotate.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orontes.knowledge.EnglishWords;
import org.orontes.knowledge.WordLexicon;

/**
 * Mends the analyser's lemmas where it is known to leave a verb's past form or a noun's plural
 * unchanged, and undoes its replacement of digits.
 */
final class Lemmas {
  /** "UAVs" are several of one kind. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,}s");

  private final WordLexicon words;

  Lemmas(WordLexicon words) {
    this.words = words;
  }

  String mend(String form, String lemma, String pos) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (lemma == null || lemma.indexOf('#') >= 0 || hasDigit(form)) {
      return lower;
    }
    Optional<String> listed = words.findVerb(lower);
    if (pos.startsWith("VB") && listed.isPresent()) {
      return listed.get();
    }
    if (pos.startsWith("VB") && lemma.equals(lower) && lower.endsWith("ed")) {
      return pastToBase(lower);
    }
    boolean several = pos.equals("NNS") || pos.equals("NNPS");
    if (several && INITIALS.matcher(form).matches()) {
      return lower.substring(0, lower.length() - 1);
    }
    return lemma;
  }

  /** "advanced" to "advance", "planned" to "plan", "denied" to "deny": the first that is a verb. */
  private static String pastToBase(String past) {
    String stem = past.substring(0, past.length() - 2);
    int n = stem.length();
    boolean doubled = n >= 3 && stem.charAt(n - 1) == stem.charAt(n - 2);
    String[] candidates = {
      stem + "e",
      stem,
      doubled ? stem.substring(0, n - 1) : stem,
      stem.endsWith("i") ? stem.substring(0, n - 1) + "y" : stem
    };
    for (String candidate : candidates) {
      if (EnglishWords.isVerb(candidate)) {
        return candidate;
      }
    }
    return stem;
  }

  private static boolean hasDigit(String form) {
    return form.chars().anyMatch(Character::isDigit);
  }
}
