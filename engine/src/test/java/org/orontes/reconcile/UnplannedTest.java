package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.pipeline.TestEngine;

/** Nobody contradicts a deed by saying that it is not planned; who says it was not done does. */
class UnplannedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());
  private static final String DONE = "The Sudanese army attacked El Fasher on Wednesday.";

  private static long outcomes(String done, String other) {
    List<CodedArticle> all = new ArrayList<>();
    for (String text : List.of(done, other)) {
      all.add(TestEngine.engine().code(TestEngine.article("Outlet " + all.size(), text, DAY)));
    }
    return new Reconciler(KNOWLEDGE)
        .reconcile(all).disputes().stream().filter(d -> d.attribute().equals("outcome")).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Sudanese army does not intend to attack El Fasher, its spokesman said on Wednesday.",
        "The Sudanese army is not expected to attack El Fasher on Wednesday.",
        "The Sudanese army has no plans to attack El Fasher, it said on Wednesday.",
        "The Sudanese army promised on Wednesday not to attack El Fasher."
      })
  void whatIsNotMeantOrExpectedIsNoDenial(String other) {
    assertEquals(0, outcomes(DONE, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Sudanese army did not attack El Fasher on Wednesday, its spokesman said.",
        "The Sudanese army denied that it had attacked El Fasher on Wednesday.",
        "The Sudanese army reportedly did not attack El Fasher on Wednesday."
      })
  void whatIsSaidNotToHaveHappenedIsOne(String other) {
    assertEquals(1, outcomes(DONE, other));
  }
}
