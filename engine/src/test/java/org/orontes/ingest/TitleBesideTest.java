package org.orontes.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Article;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;

/** A title that came beside an article is read, once, and moves no offset of the text. */
class TitleBesideTest {
  private static final Ingest INGEST = Ingest.with(KnowledgeFiles.ours());
  private static final String TEXT =
      "Residents of Bria said that fighters entered the market at dawn on Monday.\n\n"
          + "Shops stayed closed, and the road to Ippy was empty.";

  @Test
  void aTitleThatTheTextLacksIsItsLastLine() {
    Article article = read("Rebels capture Bria", null, TEXT);
    assertTrue(article.text().startsWith(TEXT));
    assertEquals(List.of("Rebels capture Bria"), headlines(article));
    Region body = article.regions().get(0);
    assertEquals(RegionKind.BODY, body.kind());
    assertEquals(0, body.span().start());
    assertEquals(article.text().length(), article.part().end());
  }

  @Test
  void theArticleIsTheSameOneWithAndWithoutIt() {
    assertEquals(read(null, null, TEXT).id(), read("Rebels capture Bria", null, TEXT).id());
  }

  @Test
  void aTitleThatTheTextHasIsNotReadTwice() {
    for (String line :
        List.of("Rebels capture Bria", "REBELS CAPTURE BRIA!", "Bria: Rebels capture Bria")) {
      Article article = read("Rebels capture Bria", null, line + "\n\n" + TEXT);
      assertEquals(List.of(line), headlines(article));
    }
  }

  @Test
  void anEditedTitleIsTheSameOne() {
    String line = "Rebels have captured the mining town of Bria";
    Article article = read("Rebels capture the mining town of Bria", null, line + "\n\n" + TEXT);
    assertEquals(line + "\n\n" + TEXT, article.text());
  }

  @Test
  void aLeadWithTheWordsOfTheTitleIsNoTitle() {
    String lead =
        "Rebels capture Bria, a mining town in the east, after two days of fighting in which"
            + " shells fell on the hospital, residents said on Monday.";
    assertEquals(
        List.of("Fighting in Bria: rebels capture hospital"),
        headlines(read("Fighting in Bria: rebels capture hospital", null, lead)));
  }

  @Test
  void theNameOfTheSiteIsNoPartOfTheTitle() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("Rebels capture Bria | The Valley Post", "Rebels capture Bria");
    titles.put("Eastern front | Rebels capture Bria", "Rebels capture Bria");
    titles.put("Rebels capture Bria :: valley.example", "Rebels capture Bria");
    titles.put("Rebels capture Bria - The Valley Post", "Rebels capture Bria");
    titles.put("Rebels capture Bria – Reuters", "Rebels capture Bria");
    titles.put("Rebels capture Bria - valleypost.com, news and weather", "Rebels capture Bria");
    titles.put("Rebels capture Bria - officials", "Rebels capture Bria - officials");
    titles.put(
        "Bria falls - and with it the road to Ippy", "Bria falls - and with it the road to Ippy");
    titles.forEach(
        (given, read) ->
            assertEquals(List.of(read), headlines(read(given, "The Valley Post", TEXT)), given));
  }

  @Test
  void whatSaysNothingIsNotRead() {
    assertEquals(TEXT, read("Untitled", null, TEXT).text());
    assertEquals(TEXT, read("word ".repeat(200), null, TEXT).text());
  }

  @Test
  void aTitleInAnotherLanguageSaysSo() {
    Article article = read("المتمردون يسيطرون على مدينة بريا", null, TEXT);
    assertEquals("ar", article.regions().get(article.regions().size() - 1).language());
    assertEquals("en", article.language());
  }

  private static List<String> headlines(Article article) {
    return article.regions().stream()
        .filter(r -> r.kind() == RegionKind.HEADLINE)
        .map(r -> r.span().of(article.text()))
        .toList();
  }

  private static Article read(@Nullable String headline, @Nullable String outlet, String text) {
    Map<String, String> record = new LinkedHashMap<>();
    record.put("text", text);
    record.put("published", "2021-05-04");
    if (headline != null) {
      record.put("headline", headline);
    }
    if (outlet != null) {
      record.put("outlet", outlet);
    }
    try {
      byte[] json = new ObjectMapper().writeValueAsString(record).getBytes(UTF_8);
      return INGEST.read(Input.record("reports.jsonl:1", json)).articles().get(0);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
