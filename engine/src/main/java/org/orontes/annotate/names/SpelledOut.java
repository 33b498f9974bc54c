package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.NameForm.Atom;
import org.orontes.model.Span;

/**
 * Names that an article spells out before their acronym: "the Front for the Defence of Karu (FDK)".
 * Each letter begins a capitalised word of the name, in order; small words between them count for
 * nothing. After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text" (2003), with capitals only.
 */
final class SpelledOut {
  private static final Pattern ACRONYM =
      Pattern.compile("[(\\[]([\\p{Lu}][\\p{Lu}\\p{N}]{1,7})[)\\]]");

  /** Small words between two that have a letter. */
  private static final int MAX_SMALL = 3;

  private final List<Span> names = new ArrayList<>();
  private final Set<String> acronyms = new HashSet<>();

  private SpelledOut() {}

  static SpelledOut in(Draft draft, DescriptionLexicon words) {
    SpelledOut found = new SpelledOut();
    String text = draft.text();
    for (int s = 0; s < draft.sentences.size(); s++) {
      Span sentence = draft.sentence(s).span();
      Matcher matcher = ACRONYM.matcher(text).region(sentence.start(), sentence.end());
      while (matcher.find()) {
        Span before = new Span(sentence.start(), matcher.start());
        Span name = name(text, before, matcher.group(1), words);
        if (name != null) {
          found.names.add(name);
          found.acronyms.add(NameForm.key(matcher.group(1)));
        }
      }
    }
    return found;
  }

  /** The words before the bracket that spell the acronym, or null. */
  private static @Nullable Span name(
      String text, Span before, String acronym, DescriptionLexicon words) {
    List<Atom> atoms = NameForm.atoms(text, before);
    String letters = acronym.toLowerCase(java.util.Locale.ROOT);
    int letter = letters.length() - 1;
    int small = 0;
    int next = before.end();
    for (int i = atoms.size() - 1; i >= 0; i--) {
      Atom atom = atoms.get(i);
      if (!text.substring(atom.span().end(), next).matches("[\\s\\-'’]+")) {
        return null;
      }
      next = atom.span().start();
      if (atom.capital() && atom.form().charAt(0) == letters.charAt(letter)) {
        small = 0;
        letter--;
        if (letter < 0) {
          return atom.span().cover(atoms.get(atoms.size() - 1).span());
        }
      } else if (++small > MAX_SMALL || !words.isInsideSpelledOut(atom.form())) {
        return null;
      }
    }
    return null;
  }

  /** The names spelled out within a stretch, in order. */
  List<Span> namesIn(Span stretch) {
    return names.stream().filter(stretch::contains).toList();
  }

  /** True for an acronym, in comparable form, that the article introduces. */
  boolean isAcronym(String form) {
    return acronyms.contains(form);
  }
}
