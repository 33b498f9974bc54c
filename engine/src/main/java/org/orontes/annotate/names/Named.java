package org.orontes.annotate.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Names.Target;
import org.orontes.model.Explanation;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;
import org.orontes.model.Span;

/**
 * A mention while it is being resolved. Confined to one call of {@link MentionFinder}.
 *
 * <p>{@code targets} are what its words may lead to; {@code id}, {@code name} and {@code place} are
 * set once that is decided.
 */
final class Named {
  final int sentence;
  final Span span;
  final String text;
  final @Nullable String tag;
  List<Target> targets;
  MentionKind kind;
  @Nullable String id;
  @Nullable String name;
  @Nullable Place place;
  boolean literal = true;
  boolean inferred;

  /** A country that is named to tell a border, and so not where anything happens. */
  boolean beyond;

  @Nullable String country;
  Explanation.@Nullable Step how;

  /**
   * A mention whose kind is not yet sure.
   *
   * @param sentence index of the sentence
   * @param span where it stands
   * @param text the words
   * @param tag what the statistical tagger says of them, or null
   * @param kind first guess
   * @param targets what the names of the data say
   */
  Named(
      int sentence,
      Span span,
      String text,
      @Nullable String tag,
      MentionKind kind,
      List<Target> targets) {
    this.sentence = sentence;
    this.span = span;
    this.text = text;
    this.tag = tag;
    this.kind = kind;
    this.targets = targets;
  }

  boolean isDecided() {
    return id != null;
  }

  Mention toMention() {
    return new Mention(span, text, kind, id, name, place, literal, inferred, country);
  }
}
