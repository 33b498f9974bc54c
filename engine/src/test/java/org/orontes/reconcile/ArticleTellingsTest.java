package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.pipeline.TestEngine;

/** A finer place of the same deed is no second deed; a second deed nearby is one. */
class ArticleTellingsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Gunmen shot three traders in the village of Dagalo on Monday. The shooting happened in"
            + " the village of Mbororu, police said.",
        "1 | Gunmen attacked a convoy in the village of Dagalo on Tuesday. The attack occurred near"
            + " the village of Mbororu at noon.",
        "2 | Gunmen attacked a convoy in the village of Dagalo on Tuesday. Gunmen attacked a post"
            + " in the village of Mbororu.",
        "2 | Gunmen attacked a convoy in the village of Dagalo on Tuesday. The second attack in"
            + " the village of Mbororu killed two guards.",
      })
  void deedsOfOneArticle(int deeds, String text) {
    CodedArticle coded = TestEngine.code(text, PUBLISHED);
    List<Incident> incidents =
        new Reconciler(TestEngine.engine().knowledge()).reconcile(List.of(coded)).incidents();
    assertEquals(
        deeds,
        incidents.stream().filter(i -> i.type().type().equals("ASSAULT")).count(),
        () -> incidents.stream().map(i -> i.type().label() + " " + i.placeName()).toList() + "");
  }
}
