package org.orontes.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ArticleId;
import org.orontes.model.Attribution;
import org.orontes.model.AttributionKind;
import org.orontes.model.ClaimId;
import org.orontes.model.Fact;
import org.orontes.model.Factuality;
import org.orontes.model.Forecast;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;
import org.orontes.model.Quote;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Stance;
import org.orontes.model.TimeMention;

/** What stands in an article beside its claims: names, times, speech, facts, forecasts. */
final class MentionJson {
  private final ArticleOut out;
  private final JsonOut json;

  MentionJson(ArticleOut out) {
    this.out = out;
    this.json = out.json();
  }

  void mention(Mention mention) throws IOException {
    out.startEnd(mention.span());
    out.words(mention.text(), mention.span());
    json.word("kind", mention.kind()).text("id", mention.id()).text("name", mention.name());
    Place place = mention.place();
    PlaceJson.point(json, place);
    json.flag("literal", mention.literal()).flag("inferred", mention.inferred());
    json.added("precision", place == null ? null : EnumWords.word(place.precision()));
    PlaceJson.rest(json, place, mention.id(), mention.name());
    json.added("state", mention.country());
  }

  static Mention readMention(JsonIn json, ArticleIn in) {
    Span span = in.startEnd(json);
    String id = json.textOrNull("id");
    String name = json.textOrNull("name");
    return new Mention(
        span,
        in.words(json, span),
        json.word(MentionKind.class, "kind"),
        id,
        name,
        PlaceJson.read(json, id, name),
        json.flag("literal"),
        json.flag("inferred"),
        json.textOrNull("state"));
  }

  void time(TimeMention time) throws IOException {
    out.startEnd(time.span());
    out.words(time.text(), time.span());
    ClaimJson.when(json, time.when());
  }

  static TimeMention readTime(JsonIn json, ArticleIn in) {
    Span span = in.startEnd(json);
    return new TimeMention(span, in.words(json, span), ClaimJson.readWhen(json));
  }

  void attribution(Attribution said) throws IOException {
    json.word("kind", said.kind());
    out.span("cue", said.cue());
    out.span("content", said.contentCover());
    json.object("speaker", said.speaker(), this::speaker);
    json.text("verb", said.verb()).word("stance", said.stance());
    if (said.content().size() > 1) {
      out.spans("contents", said.content());
    }
  }

  private void speaker(Speaker speaker) throws IOException {
    out.words(speaker.text(), speaker.span());
    out.startEnd(speaker.span());
    json.text("id", speaker.id())
        .text("name", speaker.name())
        .flag("anonymous", speaker.anonymous());
  }

  static Attribution readAttribution(JsonIn json, ArticleIn in) {
    return new Attribution(
        json.word(AttributionKind.class, "kind"),
        in.spanOrNull(json, "cue"),
        json.has("contents")
            ? in.spans(json, "contents")
            : java.util.List.of(in.span(json, "content")),
        json.object("speaker").made(speaker -> readSpeaker(speaker, in)),
        json.text("verb"),
        json.word(Stance.class, "stance"));
  }

  private static Speaker readSpeaker(JsonIn json, ArticleIn in) {
    Span span = in.startEndOrNull(json);
    return new Speaker(
        json.textOrNull("id"),
        json.text("name"),
        in.wordsOrNull(json, span),
        span,
        json.flag("anonymous"));
  }

  void fact(Fact fact) throws IOException {
    json.text("kind", fact.kind())
        .text("subject", fact.subject())
        .text("object", fact.object())
        .text("value", fact.value())
        .text("unit", fact.unit())
        .flag("approx", fact.approx());
    out.startEnd(fact.span());
    out.words(fact.text(), fact.span());
    out.according(fact.according());
    out.span("subject_at", fact.subjectSpan());
    out.span("object_at", fact.objectSpan());
    json.word("factuality", fact.factuality()).flag("past", fact.past());
  }

  static Fact readFact(JsonIn json, ArticleIn in) {
    Span span = in.startEnd(json);
    return new Fact(
        json.text("kind"),
        json.text("subject"),
        json.textOrNull("object"),
        json.textOrNull("value"),
        json.textOrNull("unit"),
        json.flag("approx"),
        span,
        in.words(json, span),
        in.span(json, "subject_at"),
        in.spanOrNull(json, "object_at"),
        in.according(json),
        json.has("factuality") ? json.word(Factuality.class, "factuality") : Factuality.ASSERTED,
        json.has("past") && json.flag("past"));
  }

  void forecast(Forecast forecast) throws IOException {
    json.text("claim", forecast.claim());
    out.span("condition", spanOf(forecast.condition()));
    out.span("consequence", forecast.consequence().span());
  }

  static @Nullable Span spanOf(@Nullable Quote quote) {
    return quote == null ? null : quote.span();
  }

  static Forecast readForecast(JsonIn json, ArticleIn in, ArticleId article) {
    Span condition = in.spanOrNull(json, "condition");
    return new Forecast(
        json.id("claim", ClaimId::new),
        condition == null ? null : in.quoteOf(article, condition),
        in.quoteOf(article, in.span(json, "consequence")));
  }
}
