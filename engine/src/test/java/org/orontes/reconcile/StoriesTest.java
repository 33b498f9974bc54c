package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.pipeline.TestEngine;

/** Articles on one thing, found by the words of their heads in a body of many. */
class StoriesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
  private static final String ONE =
      "Miller Sabo Konte was found beside the Tessit weir on Monday. Konte, 41, ran the mill at"
          + " Ansongo.";
  private static final String SAME =
      "Neighbours of Sabo Konte gathered at the mill in Ansongo. The body of Konte was carried"
          + " from the Tessit weir.";
  private static final String OTHER =
      "Teacher Awa Diallo was found beside the school at Niono on Monday. Diallo, 29, taught"
          + " geography.";

  private static Stories stories(List<CodedArticle> some, int others) {
    List<CodedArticle> all = new ArrayList<>(some);
    for (int i = 0; i < others; i++) {
      String text =
          "The council of ward " + i + " met on the price of grain and named Councillor Bala" + i;
      all.add(TestEngine.uncoded("Gazette", text + " to its board.", DAY.plusDays(i % 5)));
    }
    all.sort(Reconciler.BY_DATE);
    return Stories.of(all, Vocabulary.of(all));
  }

  @Test
  void articlesThatShareTheirNamesAreOfOneStory() {
    CodedArticle one = TestEngine.uncoded("Heron Wire", ONE, DAY);
    CodedArticle same = TestEngine.uncoded("The Kassala Post", SAME, DAY.plusDays(1));
    CodedArticle other = TestEngine.uncoded("Heron Wire", OTHER, DAY);
    Stories stories = stories(List.of(one, same, other), 80);
    ArticleId story = stories.of(one.article().id());
    assertEquals(story, stories.of(same.article().id()));
    assertNotEquals(story, stories.of(other.article().id()));
  }

  @Test
  void inAFewArticlesNoWordIsRare() {
    CodedArticle one = TestEngine.uncoded("Heron Wire", ONE, DAY);
    CodedArticle same = TestEngine.uncoded("The Kassala Post", SAME, DAY.plusDays(1));
    assertNull(stories(List.of(one, same), 10).of(one.article().id()));
  }
}
