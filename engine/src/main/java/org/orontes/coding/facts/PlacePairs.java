package org.orontes.coding.facts;

import java.util.ArrayList;
import java.util.List;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Named places of a stretch of a sentence, as arguments. */
final class PlacePairs {
  private PlacePairs() {}

  /** False for a sentence that names no place, of which none of this needs to be asked. */
  static boolean mayBeIn(Sentence sentence, MentionIndex mentions) {
    for (Mention m : mentions.in(sentence)) {
      if (m.kind() == MentionKind.PLACE && !m.inferred()) {
        return true;
      }
    }
    return false;
  }

  /** The places named in a stretch, in order, each once. */
  static List<Argument> within(Sentence sentence, MentionIndex mentions, Span stretch) {
    List<Argument> found = new ArrayList<>();
    List<Mention> seen = new ArrayList<>();
    for (Mention m : mentions.within(sentence, stretch)) {
      boolean again =
          seen.stream()
              .anyMatch(
                  o -> o.span().overlaps(m.span()) || m.id() != null && m.id().equals(o.id()));
      if (m.kind() == MentionKind.PLACE && !m.inferred() && !again) {
        seen.add(m);
        Syntax.headOf(sentence, m.span())
            .ifPresent(head -> found.add(new Argument(Role.OBLIQUE, "", head, false)));
      }
    }
    return found;
  }

  /** The places behind a preposition, those coordinated with it included. */
  static List<Argument> behind(Sentence sentence, MentionIndex mentions, Token preposition) {
    return within(sentence, mentions, sentence.subtree(preposition));
  }
}
