package org.orontes.redact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Quote;
import org.orontes.model.Span;

/** The blackened texts of all articles, for what quotes them from outside. */
final class BlackTexts {
  private final Map<ArticleId, String> black = new HashMap<>();

  BlackTexts(List<CodedArticle> articles) {
    for (CodedArticle coded : articles) {
      Article article = coded.article();
      black.put(article.id(), Blackout.over(article.text()));
    }
  }

  /** A quotation of the blackened text; one of an article that is not there loses its words. */
  Quote quote(Quote of) {
    String text = of(of.article());
    Span span = of.span();
    boolean stands = span.end() <= text.length();
    return new Quote(of.article(), span, stands ? span.of(text) : Blackout.over(of.exact()));
  }

  /** A chain of speakers within an article. */
  List<AccordingTo> chain(Covers covers, ArticleId article, List<AccordingTo> chain) {
    return new ClaimCover(covers, of(article)).according(chain);
  }

  private String of(ArticleId article) {
    return black.getOrDefault(article, "");
  }
}
