package org.orontes.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Match;
import org.orontes.knowledge.ContextLexicon;
import org.orontes.knowledge.ContextLexicon.Cue;
import org.orontes.model.Sentence;
import org.orontes.model.Token;

/**
 * What an event is about, in PLOVER's contexts: what its rule always brings, and what the words of
 * its own clause suggest. Who acts says nothing of that: a president who travels does not make the
 * journey one about the presidency.
 */
final class EventContexts {
  private final ContextLexicon words;

  EventContexts(ContextLexicon words) {
    this.words = words;
  }

  /** The contexts of a match, in alphabetical order. */
  List<String> of(Match match) {
    Set<String> found = new TreeSet<>(match.rule().contexts());
    Frame frame = match.frame();
    Sentence sentence = frame.sentence();
    Set<Integer> actors = new HashSet<>();
    for (char letter : new char[] {'A', 'C'}) {
      for (Argument a : match.role(letter)) {
        actors.add(a.head().index());
      }
    }
    Token top = frame.light() == null ? frame.trigger() : frame.light();
    for (Token token : sentence.within(sentence.subtree(top))) {
      for (Cue cue : words.listFrom(token.lemma())) {
        if (!actors.contains(token.index() + cue.lemmas().size() - 1)
            && stands(sentence, token.index(), cue.lemmas())) {
          found.add(cue.context());
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean stands(Sentence sentence, int from, List<String> lemmas) {
    if (from + lemmas.size() > sentence.tokens().size()) {
      return false;
    }
    for (int i = 0; i < lemmas.size(); i++) {
      if (!sentence.tokens().get(from + i).lemma().equals(lemmas.get(i))) {
        return false;
      }
    }
    return true;
  }
}
