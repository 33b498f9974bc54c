package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * A name, description or pronoun in the text and what it refers to.
 *
 * @param span where it stands
 * @param text the words under {@code span}
 * @param kind what kind of thing it is
 * @param id {@code actor:…}, that of an {@link UnlistedActor} included, {@code place:…}, or null if
 *     it could not be resolved
 * @param name canonical name, or null if unresolved
 * @param place where on the map, or null if not a place or not in any list
 * @param literal false for a demonym or a place inside another name: never an event's place
 * @param inferred true if resolved from a pronoun or description
 * @param country ISO 3166-1 alpha-2 of an actor's state or of a demonym, or null
 */
public record Mention(
    Span span,
    String text,
    MentionKind kind,
    @Nullable String id,
    @Nullable String name,
    @Nullable Place place,
    boolean literal,
    boolean inferred,
    @Nullable String country) {
  public Mention {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("Mention does not fill its span: " + text);
    }
  }
}
