package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of those who say so.
 *
 * @param id {@code outlet:…} or {@code actor:…}, or null if unresolved
 * @param name as shown
 * @param text the words that name the speaker, or null (the outlet needs none)
 * @param span where they stand, null exactly when {@code text} is
 * @param cue the words that attribute, or null
 * @param anonymous true if the words do not tell who it is
 * @param party true if the speaker is a party to the conflict or speaks for one
 */
public record AccordingTo(
    @Nullable String id,
    String name,
    @Nullable String text,
    @Nullable Span span,
    @Nullable Span cue,
    boolean anonymous,
    boolean party) {
  public AccordingTo {
    if ((text == null) != (span == null)) {
      throw new IllegalArgumentException("Words and their span go together: " + name);
    }
  }

  /**
   * What two links of different articles share: the id, or the name in lower case where there is
   * none or where it holds within one article only.
   */
  public String key() {
    return id != null && !UnlistedActor.isId(id) ? id : name.toLowerCase(java.util.Locale.ROOT);
  }
}
