package org.orontes.model;

import java.util.List;

/**
 * An article with its sentences read: the input of coding.
 *
 * @param article the article
 * @param sentences in order of the text
 * @param mentions names and descriptions, by position; they may nest
 * @param times time expressions, by position, without overlap
 * @param attributions who says what, by position of the content
 * @param notices of ingest and of this stage
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<TimeMention> times,
    List<Attribution> attributions,
    List<Notice> notices) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    notices = List.copyOf(notices);
  }
}
