package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The atoms of a sentence and what the grammar found in them so far, each question asked once. Not
 * thread-safe: one for each sentence.
 */
final class Chart {
  private final PatternIndex index;
  private final List<Atom> atoms;
  private final PatternIndex.@Nullable Entry[] entries;
  private final BitSet present = new BitSet();
  private final Map<String, Map<Integer, List<Match>>> known = new HashMap<>();

  Chart(PatternIndex index, List<Atom> atoms) {
    this.index = index;
    this.atoms = atoms;
    this.entries = new PatternIndex.Entry[atoms.size()];
    for (int i = 0; i < entries.length; i++) {
      PatternIndex.Entry entry = index.find(atoms.get(i).key());
      if (entry != null) {
        entries[i] = entry;
        present.set(entry.number());
      }
    }
  }

  /** Number of atoms. */
  int size() {
    return atoms.size();
  }

  /** True if there is an atom of that index. */
  boolean has(int at) {
    return at >= 0 && at < atoms.size();
  }

  /** The atom of that index. */
  Atom atom(int at) {
    return atoms.get(at);
  }

  /** The word at that index, "" outside the sentence. */
  String word(int at) {
    return has(at) ? atoms.get(at).word() : "";
  }

  /** True if these words stand there one after the other. */
  boolean reads(int at, List<String> words) {
    if (at + words.size() > atoms.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!atoms.get(at + i).word().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What of a category begins at that atom, longest first, one for each length. */
  List<Match> matches(String category, int at) {
    if (!has(at)) {
      return List.of();
    }
    if (entries[at] == null) {
      return List.of();
    }
    Map<Integer, List<Match>> answers = known.computeIfAbsent(category, c -> new HashMap<>());
    List<Match> answer = answers.get(at);
    if (answer == null) {
      answer = longestFirst(index.ofCategory(category, atoms.get(at).key()), at);
      answers.put(at, answer);
    }
    return answer;
  }

  /** The longest mention that begins at that atom, or null; the earlier pattern wins a tie. */
  @Nullable Match mention(int at) {
    PatternIndex.Entry entry = entries[at];
    if (entry == null || entry.mentions().isEmpty()) {
      return null;
    }
    List<Match> found = longestFirst(entry.mentions(), at);
    return found.isEmpty() ? null : found.get(0);
  }

  private List<Match> longestFirst(List<PatternIndex.Candidate> candidates, int at) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    for (PatternIndex.Candidate candidate : candidates) {
      if (!candidate.mayMatch(present)) {
        continue;
      }
      Pattern pattern = candidate.pattern();
      pattern.form().match(this, at, Slots.NONE, (end, got) -> keep(pattern, at, end, got, found));
    }
    found.sort((a, b) -> Integer.compare(b.to(), a.to()));
    return found;
  }

  private void keep(Pattern pattern, int at, int end, Slots got, List<Match> found) {
    if (end == at || found.stream().anyMatch(m -> m.to() == end)) {
      return;
    }
    Match match = new Match(pattern, at, end, got);
    if (pattern.guards().stream().allMatch(guard -> guard.allows(this, match))) {
      found.add(match);
    }
  }
}
