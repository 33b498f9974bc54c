package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;

class SeamsTest {
  static final String LEFT =
      """
      Separatists in the highlands have released the bishop whom they had held for nine days, the diocese’s spokesman said.

      “He is tired but in good health,” the spokesman said. “We thank all who prayed for him.”

      The separatists’ leader said that the bishop’s driver had been let go as well. The government’s negotiator denied that a ransom had been paid.

      A spokesman for the country’s bishops called for the other hostages’ freedom. “We don’t forget them,” he said."""
          .stripTrailing();

  static final String RIGHT =
      """
      Grain traders along the river say that soldiers at new checkpoints are taking a tenth of every load, and that prices in the capital's markets have doubled.

      "It's a tax, only nobody gives you a receipt," said Musa Keita, who has sailed between Mopti and Timbuktu for twenty years.

      Keita's cooperative counted fourteen checkpoints. The army's transport command didn't answer questions about them.

      "If it goes on like this, the boats won't sail," another trader said. The river's level is low."""
          .stripTrailing();

  private static final Layout LAYOUT = Layout.load(KnowledgeFiles.ours());
  private static final Seams SEAMS = new Seams(LAYOUT, new OutletNames(LAYOUT));

  @Test
  void typographyTellsTwoArticles() {
    List<Seams.Part> parts = SEAMS.split(LEFT + "\n\n" + RIGHT);
    assertEquals(2, parts.size());
    assertEquals(LEFT.length() + 2, parts.get(1).span().start());
    assertTrue(parts.get(1).because().contains("quotation marks change"));
  }

  @Test
  void blankLinesAreNotNeeded() {
    String left = LEFT.replace("\n\n", "\n");
    List<Seams.Part> parts = SEAMS.split(left + "\n" + RIGHT.replace("\n\n", "\n"));
    assertEquals(2, parts.size());
    assertEquals(left.length() + 1, parts.get(1).span().start());
  }

  @Test
  void oneArticleStaysWhole() {
    assertEquals(1, SEAMS.split(LEFT).size());
    assertEquals(1, SEAMS.split(RIGHT).size());
    assertEquals(1, SEAMS.split("").size());
  }

  @Test
  void everySignHasAWeight() {
    SeamTable table = SEAMS.table(LEFT + "\n\n" + RIGHT);
    table.columns().keySet().forEach(LAYOUT::weight);
    assertTrue(table.columns().keySet().containsAll(LAYOUT.marks()));
  }

  @Test
  void aMillionCharactersTakeNoHour() {
    String text = (LEFT + "\n\n").repeat(1_000_000 / LEFT.length());
    long start = System.nanoTime();
    SEAMS.split(text);
    assertTrue(System.nanoTime() - start < 60_000_000_000L);
  }
}
