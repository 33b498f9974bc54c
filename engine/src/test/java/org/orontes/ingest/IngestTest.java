package org.orontes.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Article;
import org.orontes.model.DateBasis;
import org.orontes.model.Notice;
import org.orontes.model.Original;

class IngestTest {
  private static final Ingest INGEST = Ingest.with(KnowledgeFiles.ours());
  private static final String TEXT = "Rebels took the town of Bria on Monday, residents said.";

  @Test
  void aRecordGivesWhatItSays() {
    Article article =
        record(
            """
            {"id": "r-7", "outlet": "The Valley Post", "url": "https://valley.example/7",
             "headline": "Bria falls", "published": "2021-05-03T22:00:00Z", "language": "en",
             "text": "%s"}\
            """
                .formatted(TEXT));
    assertEquals("r-7", article.ref());
    assertEquals("outlet:valley-post", article.outlet().id());
    assertFalse(article.outlet().inferred());
    assertEquals("Bria falls", article.headline());
    assertEquals(LocalDate.of(2021, 5, 3), article.published());
    assertEquals(DateBasis.GIVEN, article.publishedBasis());
    assertEquals(TEXT + "\n\nBria falls", article.text());
  }

  @Test
  void aRecordNeedsOnlyText() {
    Article article = record("{\"text\": \"" + TEXT + "\"}");
    assertEquals("reports.jsonl:3", article.ref());
    assertTrue(article.outlet().isUnknown());
    assertEquals("outlet:unknown-" + article.id(), article.outlet().id());
    assertEquals(List.of("date-unknown"), codes(article.notices()));
  }

  @Test
  void brokenRecordsAreNamed() {
    assertFails("json-broken", "{\"text\": \"Rebels took");
    assertFails("json-broken", "[1, 2]");
    assertFails("json-broken", "Rebels took the town.");
    assertFails("json-no-text", "{\"id\": \"r-8\", \"headline\": \"Bria falls\"}");
  }

  @Test
  void aRecordIsNeverParted() {
    String joined = SeamsTest.LEFT + "\\n\\n" + SeamsTest.RIGHT.replace("\"", "\\\"");
    Ingested read = INGEST.read(input("{\"text\": \"" + joined.replace("\n", "\\n") + "\"}"));
    assertEquals(1, read.articles().size());
  }

  @Test
  void theTranslationIsReadAndTheOriginalKept() {
    String original = "أعلن الجيش يوم الثلاثاء انسحاب قواته من المدينة بعد معارك عنيفة.";
    Ingested read =
        INGEST.read(input("{\"text\": \"" + original + "\", \"translation\": \"" + TEXT + "\"}"));
    Article article = read.articles().get(0);
    assertEquals(TEXT, article.text());
    assertEquals("en", article.language());
    assertTrue(codes(article.notices()).contains("translation-used"));
    assertEquals(new Original("ar", original), article.original());
  }

  @Test
  void theCallerOutranksTheSidecarAndBothTheText() {
    byte[] sidecar = "{\"outlet\": \"Lantern\", \"published\": \"2021-05-04\"}".getBytes(UTF_8);
    Given caller = new Given(null, "The Valley Post", null, null, null, null);
    Input input =
        Input.page("a.txt", ("3 May 2021\n\n" + TEXT).getBytes(UTF_8))
            .withSidecar(sidecar)
            .withOverrides(caller);
    Article article = INGEST.read(input).articles().get(0);
    assertEquals("outlet:valley-post", article.outlet().id());
    assertEquals(LocalDate.of(2021, 5, 4), article.published());
  }

  @Test
  void aBrokenSidecarCostsNothingButAWord() {
    Input input = Input.page("a.txt", TEXT.getBytes(UTF_8)).withSidecar("{oops".getBytes(UTF_8));
    Article article = INGEST.read(input).articles().get(0);
    assertTrue(codes(article.notices()).contains("sidecar-broken"));
  }

  @Test
  void anUnreadableDateIsSaid() {
    Given given = new Given(null, null, null, null, "03/04/2021", null);
    Article article =
        INGEST
            .read(Input.page("a.txt", TEXT.getBytes(UTF_8)).withOverrides(given))
            .articles()
            .get(0);
    assertEquals(List.of("date-unreadable", "date-unknown"), codes(article.notices()));
  }

  @Test
  void inputsWithoutAnArticleSayWhy() {
    assertEquals(List.of("empty-input"), codes(read("a.txt", "").notices()));
    assertEquals(
        List.of("html-no-text"),
        codes(read("a.html", "<html><body><nav>Home</nav></body></html>").notices()));
  }

  @Test
  void theSameReportIsOneArticle() {
    assertEquals(id("a.txt", TEXT), id("b.txt", TEXT));
    assertNotEquals(id("a.txt", TEXT), id("a.txt", TEXT + " "));
  }

  @Test
  void partsCountInTheInput() {
    String left = "😀 " + SeamsTest.LEFT;
    String text = left + "\n\n" + SeamsTest.RIGHT;
    List<Article> parts = read("a.txt", text).articles();
    assertEquals(2, parts.size());
    Article second = parts.get(1);
    assertEquals(left.length() + 2, second.part().start());
    assertEquals(left.length() + 1, second.partCodePoints());
    assertEquals(SeamsTest.RIGHT, second.text());
    assertEquals(text, parts.get(0).text() + second.text());
    assertNotEquals(parts.get(0).id(), second.id());
  }

  @Test
  void whatIsGivenIsOnTheFirstPart() {
    Given given = new Given(null, "Lantern", null, null, "2021-05-04", null);
    String text = SeamsTest.LEFT + "\n\n" + SeamsTest.RIGHT;
    List<Article> parts =
        INGEST.read(Input.page("a.txt", text.getBytes(UTF_8)).withOverrides(given)).articles();
    assertEquals("outlet:lantern", parts.get(0).outlet().id());
    assertTrue(parts.get(1).outlet().isUnknown());
    assertEquals(null, parts.get(1).published());
  }

  private static Article record(String json) {
    return INGEST.read(input(json)).articles().get(0);
  }

  private static Input input(String json) {
    return Input.record("reports.jsonl:3", json.getBytes(UTF_8));
  }

  private static void assertFails(String code, String json) {
    Ingested read = INGEST.read(input(json));
    assertEquals(List.of(), read.articles());
    assertEquals(List.of(code), codes(read.notices()));
    assertTrue(read.notices().get(0).message().contains("reports.jsonl:3"));
  }

  private static Ingested read(String name, String text) {
    return INGEST.read(Input.page(name, text.getBytes(UTF_8)));
  }

  private static String id(String name, String text) {
    return read(name, text).articles().get(0).id().value();
  }

  private static List<String> codes(List<Notice> notices) {
    return notices.stream().map(Notice::code).toList();
  }
}
