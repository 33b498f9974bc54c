package org.orontes.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.Attribution;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Explanation;
import org.orontes.model.Fact;
import org.orontes.model.Forecast;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Notice;
import org.orontes.model.Original;
import org.orontes.model.Place;
import org.orontes.model.Quote;
import org.orontes.model.Region;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.TimeMention;

/** One article with its claims. */
final class ArticleCover {
  private final Covers covers;

  ArticleCover(Covers covers) {
    this.covers = covers;
  }

  CodedArticle cover(CodedArticle coded) {
    Article article = article(coded.article());
    ClaimCover words = new ClaimCover(covers, article.text());
    return new CodedArticle(
        article,
        coded.sentences(),
        coded.mentions().stream().map(mention -> mention(mention, words)).toList(),
        coded.times().stream()
            .map(t -> new TimeMention(t.span(), words.words(t.span()), ClaimCover.when(t.when())))
            .toList(),
        coded.attributions().stream().map(said -> attribution(said, words)).toList(),
        coded.claims().stream().map(words::cover).toList(),
        coded.facts().stream().filter(this::isPublic).map(fact -> fact(fact, words)).toList(),
        coded.forecasts().stream().map(forecast -> forecast(forecast, article)).toList(),
        notices(coded),
        explanations(coded.explanations()));
  }

  private Article article(Article article) {
    Original original = article.original();
    return new Article(
        article.id(),
        article.id().value(),
        Blackout.over(article.text()),
        article.part(),
        article.partCodePoints(),
        covers.outlet(article),
        null,
        null,
        language(article.language()),
        article.published(),
        article.publishedBasis(),
        article.regions().stream().map(ArticleCover::region).toList(),
        article.notices().stream().map(RedactionNotice::withoutWords).toList(),
        original == null
            ? null
            : new Original(language(original.language()), Blackout.over(original.text())));
  }

  private static String language(String language) {
    return language.matches("[a-z]{2,3}") ? language : "und";
  }

  private static Region region(Region region) {
    return new Region(
        region.kind(), region.span(), language(region.language()), null, null, region.posted());
  }

  private Mention mention(Mention of, ClaimCover words) {
    if (of.kind() == MentionKind.PLACE || of.place() != null) {
      Place place = covers.place(of.place());
      return new Mention(
          of.span(),
          words.words(of.span()),
          of.kind(),
          place == null ? null : place.id(),
          place == null ? null : place.name(),
          place,
          of.literal(),
          of.inferred(),
          of.country());
    }
    Covers.Name name = covers.actor(of.id(), of.name() == null ? "" : of.name());
    boolean listed = name.id() != null;
    return new Mention(
        of.span(),
        words.words(of.span()),
        of.kind(),
        name.id(),
        listed ? name.shown() : null,
        null,
        of.literal(),
        of.inferred(),
        listed ? of.country() : null);
  }

  private Attribution attribution(Attribution said, ClaimCover words) {
    Speaker by = said.speaker();
    Covers.Name name = covers.actor(by.id(), by.name());
    return new Attribution(
        said.kind(),
        said.cue(),
        said.content(),
        new Speaker(
            name.id(), name.shown(), words.wordsOrNull(by.span()), by.span(), by.anonymous()),
        "",
        said.stance());
  }

  /** Facts tell who and where in words of their own; only those between listed things may stay. */
  private boolean isPublic(Fact fact) {
    return covers.mayStay(fact.subject())
        && covers.mayStay(fact.object())
        && (fact.value() == null || fact.value().matches("[0-9.]+"));
  }

  private Fact fact(Fact fact, ClaimCover words) {
    return new Fact(
        covers.term(fact.kind()),
        fact.subject(),
        fact.object(),
        fact.value(),
        fact.unit() == null ? null : covers.term(fact.unit()),
        fact.approx(),
        fact.span(),
        words.words(fact.span()),
        fact.subjectSpan(),
        fact.objectSpan(),
        words.according(fact.according()),
        fact.factuality(),
        fact.past());
  }

  private static Forecast forecast(Forecast of, Article article) {
    return new Forecast(
        of.claim(), quote(of.condition(), article), article.quote(of.consequence().span()));
  }

  private static @Nullable Quote quote(@Nullable Quote of, Article article) {
    return of == null ? null : article.quote(of.span());
  }

  /** The notices, and for the text and every piece of evidence its digest. */
  private static List<Notice> notices(CodedArticle coded) {
    List<Notice> all = new ArrayList<>();
    coded.notices().forEach(notice -> all.add(RedactionNotice.withoutWords(notice)));
    String text = coded.article().text();
    if (!Blackout.over(text).equals(text)) {
      all.add(RedactionNotice.TEXT_WITHHELD.withheld(new Span(0, text.length()), text));
      for (Span span : new TreeSet<>(coded.claims().stream().map(Claim::evidence).toList())) {
        all.add(RedactionNotice.EVIDENCE_WITHHELD.withheld(span, span.of(text)));
      }
    }
    return all;
  }

  /** What was explained, once each, without the words. */
  static List<Explanation> explanations(List<Explanation> of) {
    return of.stream()
        .map(Explanation::about)
        .filter(about -> about.matches("(a-[0-9a-f]{16}[/@0-9A-Z#-]*|i-[0-9a-f]{16}|[ |])+"))
        .distinct()
        .map(
            about ->
                new Explanation(
                    about,
                    List.of(Explanation.Step.of("withheld", "explanations quote the articles"))))
        .toList();
  }
}
