package org.orontes.coding;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.model.Attribution;
import org.orontes.model.Participant;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Who "we" and "I" are: whoever is quoted, by the innermost quotation around the word. */
final class FirstPerson {
  private FirstPerson() {}

  /** The speaker as a participant; empty if the word is another or nobody is quoted. */
  static Optional<Participant> speaker(
      DescriptionLexicon words,
      Context context,
      Sentence sentence,
      Token head,
      String text,
      Span span) {
    boolean first = words.isAnaphor("first-person", head.form().toLowerCase(Locale.ROOT));
    if (!first && !isOurs(words, sentence, head)) {
      return Optional.empty();
    }
    return context.read().attributions().stream()
        .filter(a -> a.covers(head.span()))
        .min(
            Comparator.<Attribution>comparingInt(a -> a.contentCover().length())
                .thenComparing(Attribution::contentCover))
        .map(Attribution::speaker)
        .filter(s -> first || s.id() != null)
        .map(s -> participant(s, text, span));
  }

  /** "Our forces": those of whoever speaks. */
  private static boolean isOurs(DescriptionLexicon words, Sentence sentence, Token head) {
    return words.isAnaphor("forces", head.lemma())
        && Syntax.child(sentence, head, "poss")
            .filter(p -> words.isAnaphor("first-person", p.form().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  private static Participant participant(Speaker speaker, String text, Span span) {
    return new Participant(text, span, speaker.id(), speaker.name(), true);
  }
}
