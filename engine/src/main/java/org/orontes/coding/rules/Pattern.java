package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orontes.coding.frames.Frame;

/**
 * One way to say an event, read from its line in the rule file.
 *
 * <pre>
 * A capture|seize P:place [from R]        a verb with subject and object
 * A take &lt;control&gt; of P:place            a fixed noun in object position
 * P:place fall [to A]                     the place is the subject
 * &lt;fighting&gt; erupt [in P]                 a fixed noun in subject position
 * n:withdrawal|pullout [from P]           an event noun; who acts is found by itself
 * A carry~out &lt;attack|raid&gt; on/against R  a verb with a particle
 * n:riot !of                               none behind that preposition
 * n:exercise ~joint|combined               a word that stands beside the noun or verb
 * n:attack !~heart|panic                   one that must not
 * A promise will *                        a clause in the future
 * A say must *                            a clause that says what ought to be
 * A be (ready) to *                       an adjective behind the verb
 * A agree to *                            a verb that governs a clause
 * A refuse to {meet|talk}                 a clause with one of these verbs
 * </pre>
 *
 * @param text the line
 * @param kind verb or noun
 * @param triggers lemmas, with particle ("carry out") or compound ("air strike")
 * @param pieces what else must or may be there
 * @param needsObjectWord true if it cannot fit a frame without an object
 * @param needsObject true if it cannot fit a frame with neither an object nor a second one
 */
record Pattern(
    String text,
    Frame.Kind kind,
    Set<String> triggers,
    List<Piece> pieces,
    boolean needsObjectWord,
    boolean needsObject) {
  Pattern {
    pieces = List.copyOf(pieces);
  }

  /** Reads a line; throws {@link IllegalArgumentException} that says what is wrong with it. */
  static Pattern parse(String line) {
    return parse(line, new KindBits());
  }

  static Pattern parse(String line, KindBits bits) {
    String[] words = line.trim().replace("[", "[ ").replace("]", " ]").split("\\s+");
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    Slot subject = Slot.parse(words[0], bits);
    if (subject != null) {
      pieces.add(new Piece.Subject(subject));
      at = 1;
    } else if (words[0].startsWith("<")) {
      pieces.add(new Piece.SubjectWord(listed(words[0])));
      at = 1;
    }
    if (at >= words.length) {
      throw new IllegalArgumentException("No trigger in: " + line);
    }
    boolean noun = words[at].startsWith("n:");
    Set<String> triggers = new LinkedHashSet<>();
    for (String t : (noun ? words[at].substring(2) : words[at]).split("\\|")) {
      triggers.add(t.replace('~', ' ').replace('_', ' '));
    }
    readRest(line, words, at + 1, pieces, bits);
    return new Pattern(
        line,
        noun ? Frame.Kind.NOUN : Frame.Kind.VERB,
        triggers,
        pieces,
        pieces.stream().anyMatch(p -> p instanceof Piece.ObjectWord),
        pieces.stream().anyMatch(p -> p instanceof Piece.Object));
  }

  private static void readRest(
      String line, String[] words, int from, List<Piece> pieces, KindBits bits) {
    boolean optional = false;
    for (int i = from; i < words.length; i++) {
      String word = words[i];
      if (word.equals("[")) {
        optional = true;
      } else if (word.equals("]")) {
        optional = false;
      } else if (Slot.parse(word, bits) != null) {
        pieces.add(new Piece.Object(requireSlot(word, bits)));
      } else if (word.startsWith("<")) {
        pieces.add(new Piece.ObjectWord(listed(word)));
      } else if (word.startsWith("~") || word.startsWith("!~")) {
        boolean wanted = word.startsWith("~");
        pieces.add(new Piece.Mark(listed(word.substring(wanted ? 0 : 1) + "~"), wanted));
      } else if (word.startsWith("!")) {
        pieces.add(new Piece.Without(Set.of(word.substring(1).split("/"))));
      } else if (word.startsWith("(")) {
        pieces.add(new Piece.State(listed(word)));
      } else if (word.equals("*") || word.startsWith("{")) {
        pieces.add(new Piece.Clause(Set.of(), word.equals("*") ? Set.of() : listed(word)));
      } else if (i + 1 < words.length) {
        pieces.add(behind(Set.of(word.split("/")), words[++i], optional, line, bits));
      } else {
        throw new IllegalArgumentException("Nothing behind \"" + word + "\" in: " + line);
      }
    }
  }

  private static Piece behind(
      Set<String> before, String word, boolean optional, String line, KindBits bits) {
    if (word.equals("*")) {
      return new Piece.Clause(before, Set.of());
    }
    if (word.startsWith("{")) {
      return new Piece.Clause(before, listed(word));
    }
    if (word.startsWith("<")) {
      return new Piece.BehindWord(before, listed(word));
    }
    Slot slot = Slot.parse(word, bits);
    if (slot == null) {
      throw new IllegalArgumentException("Neither slot nor word, \"" + word + "\" in: " + line);
    }
    return new Piece.Behind(before, slot, optional);
  }

  private static Slot requireSlot(String word, KindBits bits) {
    Slot slot = Slot.parse(word, bits);
    if (slot == null) {
      throw new IllegalArgumentException("Not a slot: " + word);
    }
    return slot;
  }

  private static Set<String> listed(String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (String lemma : word.substring(1, word.length() - 1).split("\\|")) {
      lemmas.add(lemma.replace('_', ' '));
    }
    return lemmas;
  }
}
