package org.orontes.coding;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.model.Attribution;
import org.orontes.model.Participant;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Token;

/** Who "we" and "I" are: whoever is quoted, by the innermost quotation around the word. */
final class FirstPerson {
  private FirstPerson() {}

  /** The speaker as a participant; empty if the word is another or nobody is quoted. */
  static Optional<Participant> speaker(
      DescriptionLexicon words, Context context, Token head, String text, Span span) {
    if (!words.isAnaphor("first-person", head.form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return context.read().attributions().stream()
        .filter(a -> a.covers(head.span()))
        .min(
            Comparator.<Attribution>comparingInt(a -> a.contentCover().length())
                .thenComparing(Attribution::contentCover))
        .map(Attribution::speaker)
        .map(s -> participant(s, text, span));
  }

  private static Participant participant(Speaker speaker, String text, Span span) {
    return new Participant(text, span, speaker.id(), speaker.name(), true);
  }
}
