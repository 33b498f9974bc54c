package org.orontes.model;

import java.util.List;
import java.util.Map;

/**
 * An article with its sentences read: the input of coding.
 *
 * @param article the article
 * @param sentences in order of the text
 * @param mentions names and descriptions, by position; they may nest
 * @param times time expressions, by position, without overlap
 * @param attributions who says what, by position of the content
 * @param notices of ingest and of this stage
 * @param resolutions how a mention came by its identity or place, by its span; only where there was
 *     something to decide
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<TimeMention> times,
    List<Attribution> attributions,
    List<Notice> notices,
    Map<Span, Explanation.Step> resolutions) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    notices = List.copyOf(notices);
    resolutions = Map.copyOf(resolutions);
  }
}
