package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something: who, by which words, and what.
 *
 * @param kind quoted or told
 * @param cue the words that attribute it, such as "said" or "according to"; null for a post, whose
 *     author speaks without any
 * @param content the words attributed; several stretches where the cue stands in the middle, in
 *     order, at least one
 * @param speaker who says it
 * @param verb lemma of the cue, such as {@code deny}; empty without a cue
 * @param stance what the speaker does with the content
 */
public record Attribution(
    AttributionKind kind,
    @Nullable Span cue,
    List<Span> content,
    Speaker speaker,
    String verb,
    Stance stance) {
  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("Nothing was said by " + speaker.name());
    }
  }

  /** True if the content covers the middle of {@code span}. */
  public boolean covers(Span span) {
    int middle = (span.start() + span.end()) / 2;
    for (Span c : content) {
      if (c.start() <= middle && middle < c.end()) {
        return true;
      }
    }
    return false;
  }

  /** The smallest span over all stretches of the content. */
  public Span contentCover() {
    Span all = content.get(0);
    for (Span c : content) {
      all = all.cover(c);
    }
    return all;
  }
}
