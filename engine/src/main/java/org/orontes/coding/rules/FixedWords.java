package org.orontes.coding.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Finds the fixed words of a pattern in a frame: objects, states, nouns behind a preposition. */
final class FixedWords {
  private final Kinds kinds;

  FixedWords(Kinds kinds) {
    this.kinds = kinds;
  }

  @Nullable Token objectWord(Frame frame, Set<String> lemmas, Set<Argument> used) {
    for (Argument a : frame.all(Role.OBJECT)) {
      if (isOneOf(frame.sentence(), a.head(), lemmas)) {
        used.add(a);
        return a.head();
      }
    }
    return null;
  }

  /** The word itself, its compound, what it only counts, or a title: "ambassador Moreno". */
  boolean isOneOf(Sentence sentence, Token head, Set<String> lemmas) {
    Token counted = kinds.through(sentence, head);
    return lemmas.contains(head.lemma())
        || lemmas.contains(compound(sentence, head))
        || lemmas.contains(counted.lemma())
        || lemmas.contains(compound(sentence, counted))
        || (head.isProper()
            && Syntax.children(sentence, head, "compound", "nmod").stream()
                .anyMatch(title -> !title.isProper() && lemmas.contains(title.lemma())));
  }

  /** "hunger strike", "sit-in": the word before the head and the head; empty if none. */
  static String compound(Sentence sentence, Token head) {
    int i = head.index();
    if (i >= 2 && sentence.tokens().get(i - 1).form().equals("-")) {
      return sentence.tokens().get(i - 2).lemma() + "-" + head.lemma();
    }
    if (i == 0) {
      return "";
    }
    Token before = sentence.tokens().get(i - 1);
    return before.head() == i ? before.lemma() + " " + head.lemma() : "";
  }

  @Nullable Token behindWord(Frame frame, @Nullable Token word, Piece.BehindWord behind) {
    for (Argument a : frame.behind(behind.prepositions())) {
      if (isOneOf(frame.sentence(), a.head(), behind.lemmas())) {
        return a.head();
      }
    }
    if (word == null) {
      return null;
    }
    return Syntax.prepositions(frame.sentence(), word).stream()
        .filter(p -> behind.prepositions().contains(p.lemma()))
        .flatMap(p -> Syntax.object(frame.sentence(), p).stream())
        .filter(o -> isOneOf(frame.sentence(), o, behind.lemmas()))
        .findFirst()
        .orElse(null);
  }

  /** "In rebel hands", "out of the army's hands": whose they are. */
  static void owners(Sentence sentence, Token word, List<Argument> found) {
    for (Token owner : Syntax.children(sentence, word, "poss", "compound", "nmod")) {
      found.add(new Argument(Role.OBLIQUE, "of", owner, false));
    }
  }

  static @Nullable Token state(Frame frame, Set<String> lemmas) {
    return frame.all(Role.CLAUSE).stream()
        .map(Argument::head)
        .filter(
            h -> lemmas.contains(h.lemma()) || lemmas.contains(h.form().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }
}
