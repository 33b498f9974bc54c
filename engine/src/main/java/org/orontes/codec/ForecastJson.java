package org.orontes.codec;

import java.io.IOException;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.IncidentId;
import org.orontes.model.Quote;
import org.orontes.model.Span;

/**
 * A line of {@code forecasts.jsonl}: condition and consequence in words, the evidence over both.
 */
final class ForecastJson {
  private ForecastJson() {}

  static void write(JsonOut json, ArticleTexts texts, ForecastOutcome forecast) throws IOException {
    Quote consequence = forecast.consequence();
    Quote condition = forecast.condition();
    ArticleOut out = texts.out(json, consequence.article());
    json.text("id", forecast.id())
        .text("claim", forecast.claim())
        .text("condition", condition == null ? null : condition.exact())
        .text("consequence", consequence.exact());
    out.according(forecast.according());
    json.object("evidence", forecast, one -> evidence(json, out, one))
        .word("outcome", forecast.outcome())
        .texts("incidents", forecast.incidents());
    out.span("condition_at", MentionJson.spanOf(condition));
    out.span("consequence_at", consequence.span());
  }

  private static void evidence(JsonOut json, ArticleOut out, ForecastOutcome forecast)
      throws IOException {
    Span span = forecast.consequence().span();
    Quote condition = forecast.condition();
    json.text("article", forecast.consequence().article());
    Span cover = condition == null ? span : span.cover(condition.span());
    out.startEnd(cover);
    out.wordsUnder(cover);
  }

  static ForecastOutcome read(JsonIn json, ArticleTexts texts) {
    JsonIn evidence = json.object("evidence");
    ArticleId article = evidence.id("article", ArticleId::new);
    ArticleIn in = texts.in(evidence, article);
    in.quote(evidence, article);
    Span condition = in.spanOrNull(json, "condition_at");
    return new ForecastOutcome(
        json.text("id"),
        json.id("claim", ClaimId::new),
        condition == null ? null : in.quoteOf(article, condition),
        in.quoteOf(article, in.span(json, "consequence_at")),
        in.according(json),
        json.word(ForecastOutcome.Outcome.class, "outcome"),
        json.ids("incidents", IncidentId::new));
  }
}
