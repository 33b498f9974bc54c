package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that takes part in an event.
 *
 * @param text the words under {@code span}
 * @param span where it is named, or resolved from
 * @param id {@code actor:…}, that of an {@link UnlistedActor} included, or null if unresolved
 * @param name canonical name; the words where there is none
 * @param implicit true if carried over from another clause or sentence
 */
public record Participant(
    String text, Span span, @Nullable String id, String name, boolean implicit) {
  public Participant {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("Participant does not fill its span: " + text);
    }
  }

  /**
   * What two participants of different articles share: the id, or the name in lower case where
   * there is none or where it holds within one article only.
   */
  public String key() {
    return id != null && !UnlistedActor.isId(id) ? id : name.toLowerCase(java.util.Locale.ROOT);
  }
}
