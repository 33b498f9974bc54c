package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a report states as standing: a distance, a rank, a road, a border, a membership.
 *
 * @param kind distance, rank, route, membership, border, alliance, command, control; what is
 *     subject and what is object of each is in docs/facts.md
 * @param subject id or name of what it is about
 * @param object id or name of the other thing, or null
 * @param value the number or word, or null
 * @param unit such as "km", or null
 * @param approx true for "about", "some"
 * @param span the words that say so
 * @param text the words under {@code span}
 * @param subjectSpan where the subject is named
 * @param objectSpan where the object is named, or null
 * @param according who says so, outermost first
 * @param factuality how it is told: "is not a member", "wants to join"
 * @param past true if it is said to be over: "the former commander"
 */
public record Fact(
    String kind,
    String subject,
    @Nullable String object,
    @Nullable String value,
    @Nullable String unit,
    boolean approx,
    Span span,
    String text,
    Span subjectSpan,
    @Nullable Span objectSpan,
    List<AccordingTo> according,
    Factuality factuality,
    boolean past) {
  public Fact {
    according = List.copyOf(according);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("Fact does not fill its span: " + text);
    }
  }
}
