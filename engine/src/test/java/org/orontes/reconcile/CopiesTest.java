package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final Path TEXTS = Path.of("../corpus/annotated/unlabelled.jsonl");
  private static final long SEED = 7;

  @Test
  void everyCopyWordForWordIsFoundAndNothingElse() throws IOException {
    PlantedCopies.Found found = PlantedCopies.find(PlantedCopies.sentences(TEXTS), 0, SEED);
    assertTrue(found.planted() > 20, "planted " + found.planted());
    assertEquals(1, found.recall());
    assertTrue(found.precision() >= 0.95, found.toString());
  }

  @Test
  void mostCopiesAreFoundWithATenthOfTheirWordsEdited() throws IOException {
    PlantedCopies.Found found = PlantedCopies.find(PlantedCopies.sentences(TEXTS), 0.1, SEED);
    assertTrue(found.recall() >= 0.9 && found.precision() >= 0.95, found.toString());
  }

  @Test
  void aSentenceOfOtherWordsIsNoCopy() throws IOException {
    PlantedCopies.Found found = PlantedCopies.find(PlantedCopies.sentences(TEXTS), 1, SEED);
    assertTrue(found.recall() <= 0.1, found.toString());
  }

  @Test
  void withoutArticlesThereIsNothingToFind() {
    assertEquals(new Copies.Key(ID, 3), Copies.find(List.of()).original(ID, 3));
  }

  private static final org.orontes.model.ArticleId ID =
      org.orontes.model.ArticleId.of("Heron Wire", null, null, "A text.");
}
