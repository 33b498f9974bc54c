package org.orontes.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/** What is folded, and what is kept apart, read from texts. */
class FoldingOfTextsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

  private final List<CodedArticle> articles = new ArrayList<>();

  private ArticleId read(String outlet, LocalDate day, String text) {
    CodedArticle coded = TestEngine.engine().code(TestEngine.article(outlet, text, day));
    articles.add(coded);
    return coded.article().id();
  }

  private List<Incident> assaults() {
    Picture picture = TestEngine.engine().fold(articles, List.of());
    return picture.reconciliation().incidents().stream()
        .filter(i -> i.type().type().equals("ASSAULT"))
        .toList();
  }

  @Test
  void anArticleThatComesBackToItsEventTellsOne() {
    read(
        "Heron Wire",
        DAY,
        "Gunmen shot dead two farmers near Goundam in Mali on Tuesday. The shooting began before"
            + " dawn, a nurse said. The gunmen shot the farmers in their field.");
    List<Incident> assaults = assaults();
    assertEquals(1, assaults.size(), assaults.toString());
    assertTrue(assaults.get(0).claims().size() > 1, assaults.toString());
  }

  @Test
  void anotherAttackInTheSameArticleIsAnother() {
    read(
        "Heron Wire",
        DAY,
        "Gunmen shot dead two farmers in Goundam in Mali on Tuesday. Last week militants bombed a"
            + " market in Gao.");
    assertEquals(2, assaults().size(), assaults().toString());
  }

  @Test
  void whatHasAddedUpForMonthsIsNoDeedOfADay() {
    read(
        "Heron Wire",
        DAY,
        "Militants shot dead two teachers in Djibo in Burkina Faso on Tuesday. Militants have killed"
            + " 400 people in Djibo in Burkina Faso since October.");
    assertEquals(2, assaults().size(), assaults().toString());
  }

  @Test
  void whatGoesOnSinceYesterdayIsOneDeed() {
    read(
        "Heron Wire",
        DAY,
        "The army shelled Djibo in Burkina Faso on Wednesday. The army has shelled Djibo since"
            + " Wednesday, a teacher said.");
    assertEquals(1, assaults().size(), assaults().toString());
  }

  @Test
  void twoOutletsOnOneStrikeTellOne() {
    ArticleId one =
        read(
            "Heron Wire",
            DAY,
            "Russian missiles struck a printing house in Kharkiv on Wednesday, killing five"
                + " people.");
    ArticleId other =
        read(
            "The Kassala Post",
            DAY.plusDays(1),
            "A printing house in Kharkiv was hit by Russian missiles on Wednesday, and five of its"
                + " workers died.");
    assertTrue(
        assaults().stream().anyMatch(i -> i.articles().containsAll(List.of(one, other))),
        assaults().toString());
  }

  @Test
  void strikesOnTwoTownsOnOneDayAreTwo() {
    read("Heron Wire", DAY, "Russian missiles struck a depot in Kharkiv on Wednesday.");
    read("The Kassala Post", DAY, "Russian missiles struck a depot in Odesa on Wednesday.");
    assertEquals(2, assaults().size(), assaults().toString());
  }

  private int origins() {
    return assaults().stream().mapToInt(Incident::origins).max().orElse(0);
  }

  @Test
  void whatOneOutletHeardFromSomebodyIsOneVoiceWhoeverPassesItOn() {
    read(
        "Heron Wire",
        DAY,
        "A nurse told Reuters that gunmen had killed two traders in Gao on Tuesday.");
    read(
        "The Kassala Post",
        DAY,
        "Two traders were killed by gunmen in Gao on Tuesday, a nurse told Reuters.");
    assertEquals(1, origins(), assaults().toString());
  }

  @Test
  void whatTwoOutletsHeardIsTwoVoices() {
    read(
        "Heron Wire",
        DAY,
        "A nurse told Reuters that gunmen had killed two traders in Gao on Tuesday.");
    read(
        "The Kassala Post",
        DAY,
        "Two traders were killed by gunmen in Gao on Tuesday, a nurse told AFP.");
    assertEquals(2, origins(), assaults().toString());
  }

  @Test
  void anOutletAndThoseWhoCiteItAreOneOrigin() {
    read("reuters", DAY, "Gunmen killed two traders at the livestock market in Gao on Tuesday.");
    read(
        "The Kassala Post",
        DAY,
        "Reuters reported that gunmen had killed two traders in Gao on Tuesday.");
    assertEquals(1, origins(), assaults().toString());
  }
}
