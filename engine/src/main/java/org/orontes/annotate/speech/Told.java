package org.orontes.annotate.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Stance;

/**
 * An attribution in the making.
 *
 * @param sentence index of the sentence that holds the cue
 * @param cue the words that attribute, null for a post
 * @param content what is said, in order; empty for a cue whose quotation is still to be found
 * @param speaker who says it
 * @param verb lemma of the cue
 * @param stance what the speaker does with it
 * @param spoken true for an utterance, false for a thought or a wish
 */
record Told(
    int sentence,
    @Nullable Span cue,
    List<Span> content,
    Speaker speaker,
    String verb,
    Stance stance,
    boolean spoken) {
  Told {
    content = List.copyOf(content);
  }

  Told withContent(List<Span> other) {
    return new Told(sentence, cue, other, speaker, verb, stance, spoken);
  }

  Told withSpeaker(Speaker other) {
    return new Told(sentence, cue, content, other, verb, stance, spoken);
  }

  boolean isOpen() {
    return content.isEmpty();
  }

  boolean touches(Span span) {
    for (Span c : content) {
      if (c.overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
