package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orontes.model.Token;

/** What was found so far in an article. Not shared between threads. */
final class Draft {
  private final List<Told> told = new ArrayList<>();
  private final Set<Integer> cues = new HashSet<>();

  /** True if an earlier construction has read this word as a cue. */
  boolean isCue(Token word) {
    return cues.contains(word.span().start());
  }

  /** Keeps a word from being read as a cue. */
  void block(Token word) {
    cues.add(word.span().start());
  }

  /** Adds an attribution whose cue has this head. */
  void add(Token cueHead, Told found) {
    if (cues.add(cueHead.span().start())) {
      told.add(found);
    }
  }

  /** Puts a changed version of an attribution in its place. */
  void replace(Told old, Told changed) {
    told.set(told.indexOf(old), changed);
  }

  /** All so far, in the order in which they were found. */
  List<Told> told() {
    return told;
  }
}
