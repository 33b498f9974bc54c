package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param id {@code actor:…} or {@code outlet:…}, or null if not resolved
 * @param name as shown to a reader; never empty
 * @param text the words that name the speaker, or null if none do
 * @param span where those words stand, null exactly when {@code text} is
 * @param anonymous true if the words do not tell who it is ("a senior official", "reportedly")
 */
public record Speaker(
    @Nullable String id,
    String name,
    @Nullable String text,
    @Nullable Span span,
    boolean anonymous) {
  public Speaker {
    if ((text == null) != (span == null)) {
      throw new IllegalArgumentException("Words and their span go together: " + name);
    }
  }
}
