package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.model.Place;
import org.orontes.pipeline.TestEngine;

/** Where and when articles as a whole are set. */
class ScenesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);

  private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);
  private static final String HEAD =
      "Two traders were shot dead by gunmen, police said. The market of Gao was closed. ";

  private static CodedArticle coded(int number, String text) {
    return TestEngine.engine().code(TestEngine.article("Outlet " + number, text, PUBLISHED));
  }

  private static Optional<String> townOf(String... texts) {
    List<CodedArticle> articles = all(texts);
    return scenes(articles).town(ids(articles)).map(Place::name);
  }

  private static Optional<LocalDate> dayOf(LocalDate latest, String... texts) {
    List<CodedArticle> articles = all(texts);
    return scenes(articles).day(ids(articles), latest);
  }

  private static Scenes scenes(List<CodedArticle> articles) {
    return Scenes.of(articles, KNOWLEDGE.gazetteer());
  }

  private static List<CodedArticle> all(String... texts) {
    List<CodedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(coded(articles.size(), text));
    }
    return articles;
  }

  private static List<ArticleId> ids(List<CodedArticle> articles) {
    return articles.stream().map(a -> a.article().id()).toList();
  }

  @Test
  void theTownThatTheHeadNamesMostIsWhereItIsSet() {
    assertEquals(
        Optional.of("Gao"), townOf(HEAD + "Officials from Goundam came to Gao to see the dead."));
  }

  @Test
  void betweenTwoTownsNamedAsOftenNothingIsChosen() {
    assertEquals(Optional.empty(), townOf(HEAD + "Officials from Goundam came to see the dead."));
  }

  @Test
  void aCapitalNamedOnlyWhereTheReportWasWrittenIsNotWhereItIsSet() {
    String wire = "Two traders were shot dead by gunmen in the desert, police said.";
    assertEquals(Optional.empty(), townOf("BAMAKO, March 14 (Heron Wire) - " + wire));
    assertEquals(
        Optional.of("Bamako"),
        townOf("BAMAKO, March 14 (Heron Wire) - " + wire + " They came from Bamako."));
  }

  @Test
  void theDayThatMostNameIsThatOfTheEventTheEarliestOfEquals() {
    assertEquals(
        Optional.of(TUESDAY),
        dayOf(
            PUBLISHED,
            HEAD + "People heard shots on Tuesday. Police spoke on Wednesday.",
            HEAD + "It was quiet again on Wednesday. Shops had closed on Tuesday."));
  }

  @Test
  void aDayBehindTheFirstReportOrLongBeforeItIsNone() {
    assertEquals(Optional.empty(), dayOf(TUESDAY, HEAD + "Police spoke on Wednesday."));
    assertEquals(Optional.empty(), dayOf(PUBLISHED, HEAD + "The market opened on 1 March 2024."));
  }

  private static Incident onlyShooting(String text) {
    return new Reconciler(KNOWLEDGE)
        .reconcile(List.of(coded(0, text))).incidents().stream()
            .filter(i -> i.type().type().equals("ASSAULT"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void whatAnArticleLeadsWithTakesItsPlaceAndDayFromTheArticle() {
    Incident shooting = onlyShooting(HEAD + "People ran on Tuesday.");
    assertEquals("Gao", shooting.placeName());
    assertEquals(TUESDAY, shooting.from());
    assertEquals(TUESDAY, shooting.to());
  }

  @Test
  void aPlaceAndADayThatAClaimTellsStand() {
    Incident shooting =
        onlyShooting(
            "Two traders were shot dead by gunmen in Goundam on Wednesday. The market of Gao was"
                + " closed, and so was the school of Gao. People had met there on Tuesday.");
    assertEquals("Goundam", shooting.placeName());
    assertEquals(TUESDAY.plusDays(1), shooting.from());
  }

  @Test
  void withoutATownInTheArticleThePlaceStaysUnknown() {
    assertNull(onlyShooting("Two traders were shot dead by gunmen, police said.").place());
  }
}
