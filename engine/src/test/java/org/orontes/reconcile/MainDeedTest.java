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

/** Articles of one story that tell many things beside the deed they are about. */
class MainDeedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());
  private static final String ONE =
      "Miller Sabo Konte was shot dead by a gunman at the Tessit weir. Police arrested three men."
          + " The mayor met traders. The army sent troops. The minister demanded an inquiry."
          + " Judges charged two men. The bishop condemned the United Nations.";

  private static final String SAME =
      "Neighbours of Sabo Konte gathered at the Tessit weir. Police arrested a suspect. The"
          + " governor met the family. The army sent soldiers. Lawyers demanded his release. An"
          + " intruder had killed the miller, his widow said.";

  private static final String ELSEWHERE =
      SAME.replace("had killed the miller", "had killed the miller in Timbuktu on 2 February 2024");

  private static int shootings(int others, String... texts) {
    List<CodedArticle> all = new ArrayList<>();
    for (String text : texts) {
      all.add(TestEngine.engine().code(TestEngine.article("Outlet " + all.size(), text, DAY)));
    }
    for (int i = 0; i < others; i++) {
      String text =
          "The council of ward " + i + " met on the price of grain and named Councillor Bala" + i;
      all.add(TestEngine.uncoded("Gazette " + i, text + " to its board.", DAY));
    }
    return (int)
        new Reconciler(KNOWLEDGE)
            .reconcile(all).incidents().stream().filter(MainDeedTest::isViolent).count();
  }

  private static boolean isViolent(Incident incident) {
    return incident.type().type().equals("ASSAULT");
  }

  @Test
  void theDeedThatArticlesOfOneStoryTellMostAboutIsOne() {
    assertEquals(1, shootings(80, ONE, SAME));
  }

  @Test
  void withoutAStoryTheirWordsAreNotEnough() {
    assertEquals(2, shootings(10, ONE, SAME));
  }

  @Test
  void aDayAndAPlaceOfItsOwnKeepADeedApart() {
    assertEquals(2, shootings(80, ONE.replace("weir", "weir in Gao on Tuesday"), ELSEWHERE));
  }
}
