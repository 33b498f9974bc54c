package org.orontes.coding.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orontes.knowledge.RuleEntry;

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
    }
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
    BitSet some = (BitSet) open.clone();
    if (!byObject.isEmpty()) {
      take(matcher.objectNames(), byObject, some);
    }
    if (!byState.isEmpty()) {
      take(matcher.stateNames(), byState, some);
    }
    if (!bySubject.isEmpty()) {
      take(matcher.subjectNames(), bySubject, some);
    }
    if (!byBehind.isEmpty()) {
      take(matcher.namesBehind(), byBehind, some);
    }
    return some;
  }

  private static void take(List<String> names, Map<String, BitSet> by, BitSet some) {
    for (String name : names) {
      BitSet known = by.get(name);
      if (known != null) {
        some.or(known);
      }
    }
  }
}
