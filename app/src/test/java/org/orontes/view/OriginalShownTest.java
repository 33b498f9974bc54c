package org.orontes.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.orontes.fixture.PalmaPicture;
import org.orontes.model.CodedArticle;
import org.orontes.model.Original;
import org.orontes.model.Picture;
import org.orontes.page.PageBriefing;
import org.orontes.terminal.ExplainReport;
import org.orontes.terminal.Look;

/** Where a translation was read, its original stands beside the sentence. */
class OriginalShownTest {
  private static final String WORDS = "Homens armados atacaram a vila de Palma.";

  private static Picture translated() {
    Picture picture = PalmaPicture.make();
    List<CodedArticle> articles =
        picture.articles().stream().map(OriginalShownTest::translated).toList();
    return new Picture(
        articles,
        picture.reconciliation(),
        picture.situation(),
        picture.notices(),
        picture.knowledgeVersion());
  }

  private static CodedArticle translated(CodedArticle coded) {
    return new CodedArticle(
        coded.article().withOriginal(new Original("pt", WORDS)),
        coded.sentences(),
        coded.mentions(),
        coded.times(),
        coded.attributions(),
        coded.claims(),
        coded.facts(),
        coded.forecasts(),
        coded.notices(),
        coded.explanations());
  }

  @Test
  void onThePage() throws IOException {
    StringWriter to = new StringWriter();
    PageBriefing.write(Briefings.write(translated(), null), to);
    Document page = Jsoup.parse(to.toString());
    assertTrue(page.select("blockquote .original[lang=pt]").eachText().contains(WORDS));
    assertTrue(page.select("#evidence details div[lang=pt]").eachText().contains(WORDS));
  }

  @Test
  void inTheExplanationOfAClaim() {
    Picture picture = translated();
    String claim = picture.articles().get(0).claims().get(0).id().value();
    String told = ExplainReport.print(picture, claim, Look.plain()).orElseThrow();
    assertTrue(told.contains("pt, the whole text: “" + WORDS + "”"), told);
  }
}
