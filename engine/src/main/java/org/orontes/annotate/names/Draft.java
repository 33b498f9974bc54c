package org.orontes.annotate.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.annotate.parse.ReadSentence;
import org.orontes.model.Article;
import org.orontes.model.RegionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** One article with the mentions found so far. Confined to one call of {@link MentionFinder}. */
final class Draft {
  /** By start; of two that start together the longer first. */
  static final Comparator<Named> BY_POSITION =
      Comparator.<Named>comparingInt(m -> m.span.start()).thenComparing(m -> -m.span.end());

  final Article article;
  final List<ReadSentence> sentences;
  private final List<List<Named>> bySentence = new ArrayList<>();

  Draft(Article article, List<ReadSentence> sentences) {
    this.article = article;
    this.sentences = sentences;
    sentences.forEach(s -> bySentence.add(new ArrayList<>()));
  }

  String text() {
    return article.text();
  }

  Sentence sentence(int index) {
    return sentences.get(index).sentence();
  }

  /** The mentions of one sentence, by position, the longer first. */
  List<Named> in(int sentence) {
    return bySentence.get(sentence);
  }

  void add(Named mention) {
    List<Named> row = bySentence.get(mention.sentence);
    row.add(mention);
    row.sort(BY_POSITION);
  }

  /** True for a dateline: its names are places and nothing else. */
  boolean isDateline(int sentence) {
    return article.regions().get(sentence(sentence).region()).kind() == RegionKind.BYLINE;
  }

  /** All mentions, by position. */
  List<Named> all() {
    return bySentence.stream().flatMap(List::stream).toList();
  }

  /** The longest mention over a token, if any. */
  Optional<Named> over(int sentence, Token token) {
    return bySentence.get(sentence).stream()
        .filter(m -> m.span.contains(token.span()))
        .max(Comparator.comparingInt(m -> m.span.length()));
  }

  /** True if something found already covers part of the stretch. */
  boolean isTaken(int sentence, Span span) {
    return bySentence.get(sentence).stream().anyMatch(m -> m.span.overlaps(span));
  }

  /** The day the words count as said on: the post's own, else the article's; null if unknown. */
  @Nullable LocalDate day(int sentence) {
    LocalDate posted = article.regions().get(sentence(sentence).region()).posted();
    return posted != null ? posted : article.published();
  }
}
