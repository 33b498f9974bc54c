package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.orontes.model.UnlistedActor;

/**
 * Decides which attributions stand inside the words of another speaker.
 *
 * <p>One is a link of its own only where somebody else utters something: "Reuters reported that the
 * army had said". What a speaker says of his own beliefs, and what he says others think or want, is
 * part of his words.
 */
final class Nesting {
  private Nesting() {}

  static List<Told> prune(List<Told> all) {
    List<Told> kept = new ArrayList<>();
    for (Told t : all) {
      if (!isPartOfAnother(t, all)) {
        kept.add(t);
      }
    }
    return kept;
  }

  private static boolean isPartOfAnother(Told t, List<Told> all) {
    for (Told outer : all) {
      if (outer != t && isWithin(t, outer) && !isLink(t, outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Told t, Told outer) {
    return t.cue() != null && outer.touches(t.cue());
  }

  private static boolean isLink(Told t, Told outer) {
    if (!t.spoken() || t.speaker().span() == null) {
      return t.spoken();
    }
    String id = t.speaker().id();
    String outerId = outer.speaker().id();
    boolean listed = !UnlistedActor.isId(id) && !UnlistedActor.isId(outerId);
    if (id != null && outerId != null && (listed || id.equals(outerId))) {
      return !id.equals(outerId);
    }
    return !isPronoun(t.speaker().text());
  }

  private static boolean isPronoun(@org.jspecify.annotations.Nullable String words) {
    return words != null
        && words.matches(
            "(?i)i|we|he|she|it|they|you|this|that|which|these|those|one|my|our|his|her|its|their|your");
  }
}
