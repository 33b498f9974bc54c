package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Knows the fixed words of patterns in one sentence: by themselves and behind a preposition. */
final class FixedWords {
  private final Kinds kinds;
  private final Sentence sentence;
  private final @Nullable List<String>[] names;

  FixedWords(Kinds kinds, KnownWords words) {
    this.kinds = kinds;
    this.sentence = words.sentence;
    this.names = words.names;
  }

  /** The word itself, its compound, what it only counts, or a title: "ambassador Moreno". */
  boolean isOneOf(Token head, Set<String> lemmas) {
    for (String name : names(head)) {
      if (lemmas.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** All that a word may be called in a pattern. */
  List<String> names(Token head) {
    List<String> known = names[head.index()];
    if (known == null) {
      known = allNames(head);
      names[head.index()] = known;
    }
    return known;
  }

  private List<String> allNames(Token head) {
    Token counted = kinds.through(sentence, head);
    List<String> all = new ArrayList<>(2);
    all.add(head.lemma());
    addCompound(head, all);
    if (counted.index() != head.index()) {
      all.add(counted.lemma());
      addCompound(counted, all);
    }
    if (head.isProper()) {
      for (Token title : Syntax.children(sentence, head, "compound", "nmod")) {
        if (!title.isProper()) {
          all.add(title.lemma());
        }
      }
    }
    return all;
  }

  private void addCompound(Token head, List<String> all) {
    String compound = compound(sentence, head);
    if (!compound.isEmpty()) {
      all.add(compound);
    }
  }

  /** "hunger strike", "sit-in": the word before the head and the head; empty if none. */
  static String compound(Sentence sentence, Token head) {
    int i = head.index();
    if (i == 0) {
      return "";
    }
    String hyphened = Syntax.hyphened(sentence.tokens(), i);
    if (!hyphened.isEmpty()) {
      return hyphened;
    }
    Token before = sentence.tokens().get(i - 1);
    return before.head() == i ? before.lemma() + " " + head.lemma() : "";
  }

  @Nullable Token behindWord(Frame frame, @Nullable Token word, Piece.BehindWord behind) {
    for (Argument a : frame.behind(behind.prepositions())) {
      if (isOneOf(a.head(), behind.lemmas())) {
        return a.head();
      }
    }
    if (word != null) {
      return behindWord(word, behind);
    }
    for (Argument a : frame.arguments()) {
      Token found = isActedOn(frame, a) ? behindWord(a.head(), behind) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * What the words may be called among which {@link #behindWord} looks for the first of a pattern.
   */
  List<String> namesBehind(Frame frame) {
    List<String> all = new ArrayList<>();
    for (Argument a : frame.arguments()) {
      if (a.role() == Role.OBLIQUE) {
        all.addAll(names(a.head()));
      } else if (isActedOn(frame, a)) {
        for (Token preposition : Syntax.prepositions(sentence, a.head())) {
          Syntax.object(sentence, preposition).ifPresent(o -> all.addAll(names(o)));
        }
      }
    }
    return all;
  }

  /** True for what a verb is done to or with, where what hangs on it may belong to the verb. */
  private static boolean isActedOn(Frame frame, Argument a) {
    boolean acted = a.role() == Role.OBJECT || a.role() == Role.DATIVE;
    return acted && frame.kind() == Frame.Kind.VERB && !a.implicit();
  }

  /** "Sprayed a bar with bullets": the parser often hangs the bullets on the bar. */
  private @Nullable Token behindWord(Token word, Piece.BehindWord behind) {
    for (Token preposition : Syntax.prepositions(sentence, word)) {
      Token object =
          behind.prepositions().contains(preposition.lemma())
              ? Syntax.object(sentence, preposition).orElse(null)
              : null;
      if (object != null && isOneOf(object, behind.lemmas())) {
        return object;
      }
    }
    return null;
  }

  /** "In rebel hands", "out of the army's hands": whose they are. */
  static void owners(Sentence sentence, Token word, List<Argument> found) {
    for (Token owner : Syntax.children(sentence, word, "poss", "compound", "nmod")) {
      found.add(new Argument(Role.OBLIQUE, "of", owner, false));
    }
  }
}
