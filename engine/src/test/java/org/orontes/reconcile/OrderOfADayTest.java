package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.pipeline.TestEngine;

/** In which order incidents stand: by day, and within a day what most articles tell first. */
class OrderOfADayTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

  private static List<String> placesInOrder(String... texts) {
    List<CodedArticle> all = new ArrayList<>();
    for (String text : texts) {
      all.add(TestEngine.engine().code(TestEngine.article("Outlet " + all.size(), text, DAY)));
    }
    return new Reconciler(Knowledge.load(KnowledgeFiles.ours()))
        .reconcile(all).incidents().stream().map(Incident::placeName).toList();
  }

  @Test
  void whatMostArticlesTellComesFirst() {
    assertEquals(
        "Gao",
        placesInOrder(
                "Rebels shelled Kidal on Wednesday.",
                "Rebels shelled Timbuktu on Wednesday.",
                "Gunmen killed two traders in Gao on Wednesday.",
                "Two traders were killed by gunmen in Gao on Wednesday.",
                "Rebels shelled Mopti on Wednesday.",
                "Rebels shelled Kayes on Wednesday.",
                "Rebels shelled Sikasso on Wednesday.")
            .get(0));
  }

  @Test
  void anEarlierDayComesFirstHoweverFewTellIt() {
    assertEquals(
        List.of("Kidal", "Gao"),
        placesInOrder(
            "Rebels shelled Kidal on Tuesday.",
            "Gunmen killed two traders in Gao on Wednesday.",
            "Two traders were killed by gunmen in Gao on Wednesday."));
  }
}
