package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.orontes.knowledge.RuleEntry;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * The patterns that know one trigger, found by the fixed word they cannot do without: of all that
 * know "take" a frame is tried with those alone whose noun it has. Grows while the rules are read;
 * not to be shared with threads before that is done.
 */
final class Candidates {
  /** One pattern of a rule and its number, from 1. */
  record Entry(RuleEntry rule, Pattern pattern, int number) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Those that ask for no fixed word. */
  private final BitSet open = new BitSet();

  /** True if any asks for one. */
  private boolean indexed;

  private final Map<String, BitSet> byObject = new HashMap<>();
  private final Map<String, BitSet> byState = new HashMap<>();
  private final Map<String, BitSet> bySubject = new HashMap<>();
  private final Map<String, BitSet> byBehind = new HashMap<>();

  /** The fixed words of all, and of those of several words what may be the last. */
  private final Set<String> lastWords = new HashSet<>();

  void add(Entry entry) {
    int number = entries.size();
    entries.add(entry);
    for (Piece piece : entry.pattern.pieces()) {
      if (piece instanceof Piece.ObjectWord object) {
        file(object.lemmas(), number, byObject);
        return;
      }
      if (piece instanceof Piece.State state) {
        file(state.lemmas(), number, byState);
        return;
      }
      if (piece instanceof Piece.SubjectWord subject) {
        file(subject.lemmas(), number, bySubject);
        return;
      }
    }
    // Only for want of those: behind one of them, the word is looked for beside it as well.
    for (Piece piece : entry.pattern.pieces()) {
      if (piece instanceof Piece.BehindWord behind) {
        file(behind.lemmas(), number, byBehind);
        return;
      }
    }
    open.set(number);
  }

  private void file(Set<String> words, int number, Map<String, BitSet> by) {
    indexed = true;
    for (String word : words) {
      by.computeIfAbsent(word, k -> new BitSet()).set(number);
      lastWords.add(word);
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) == ' ' || word.charAt(i) == '-') {
          lastWords.add(word.substring(i + 1));
        }
      }
    }
  }

  /**
   * False if all ask for a fixed word and the sentence has none of them anywhere, or the trigger is
   * an auxiliary with nothing below it: so it is with most of "be" and "have", which need no frame
   * then.
   */
  boolean mayFit(Sentence sentence, Token trigger) {
    if (!open.isEmpty()) {
      return true;
    }
    if (trigger.dep().startsWith("aux") && sentence.children(trigger).isEmpty()) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (lastWords.contains(token.lemma())
          || !byState.isEmpty()
              && !token.form().equalsIgnoreCase(token.lemma()) // lemmas are in lower case
              && lastWords.contains(token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  Entry get(int number) {
    return entries.get(number);
  }

  /**
   * Numbers of the patterns whose fixed word stands in the frame, or that ask for none; not to be
   * changed.
   */
  BitSet of(Matcher matcher) {
    if (!indexed) {
      return open;
    }
    BitSet some = open;
    if (!byObject.isEmpty()) {
      some = with(matcher.objectNames(), byObject, some);
    }
    if (!byState.isEmpty()) {
      some = with(matcher.stateNames(), byState, some);
    }
    if (!bySubject.isEmpty()) {
      some = with(matcher.subjectNames(), bySubject, some);
    }
    if (!byBehind.isEmpty()) {
      some = with(matcher.namesBehind(), byBehind, some);
    }
    return some;
  }

  /** Those and what the names add, which most often is nothing and costs no copy. */
  private BitSet with(List<String> names, Map<String, BitSet> by, BitSet those) {
    BitSet some = those;
    for (String name : names) {
      BitSet known = by.get(name);
      if (known != null) {
        some = some == open ? (BitSet) open.clone() : some;
        some.or(known);
      }
    }
    return some;
  }
}
