package org.orontes.model;

import java.util.List;

/**
 * An article with its claims: the output of coding and the input of everything after it.
 *
 * @param article the article
 * @param sentences where its sentences stand, in order
 * @param mentions names and descriptions
 * @param times time expressions
 * @param attributions who says what
 * @param claims in order of their triggers
 * @param facts in order of the text
 * @param forecasts what the report expects
 * @param notices of all stages so far
 * @param explanations why claims were made, and why sentences gave none
 */
public record CodedArticle(
    Article article,
    List<Span> sentences,
    List<Mention> mentions,
    List<TimeMention> times,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Fact> facts,
    List<Forecast> forecasts,
    List<Notice> notices,
    List<Explanation> explanations) {
  public CodedArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
    forecasts = List.copyOf(forecasts);
    notices = List.copyOf(notices);
    explanations = List.copyOf(explanations);
  }
}
