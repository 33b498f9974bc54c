package org.orontes.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Explanation;
import org.orontes.model.Factuality;
import org.orontes.model.IncidentCounts;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.model.PictureChanges.News;
import org.orontes.pipeline.Questions;
import org.orontes.pipeline.RandomReports;

/** What must hold of changes and counts, whatever the articles say. */
class SurveyProperties {
  private static final int TRIES = 40;
  private static final Questions QUESTIONS = new Questions(Knowledge.load(KnowledgeFiles.ours()));

  private static Picture picture(long seed) {
    return QUESTIONS.fold(
        new RandomReports(new Random(seed), Factuality.values()).articles(), List.of());
  }

  @Property(tries = TRIES)
  void nothingChangesBetweenAPictureAndItself(@ForAll long seed) {
    Picture picture = picture(seed);
    assertTrue(Changes.between(picture, picture, null).isEmpty());
  }

  @Property(tries = TRIES)
  void sinceBeforeTheFirstArticleAllIsNew(@ForAll long seed) {
    Picture picture = picture(seed);
    PictureChanges changes = QUESTIONS.changesSince(picture, LocalDate.of(1999, 1, 1), List.of());
    assertTrue(changes.incidents().stream().allMatch(c -> c.news() == News.NEW));
    assertEquals(picture.reconciliation().incidents().size(), changes.incidents().size());
  }

  @Property(tries = TRIES)
  void everyIncidentIsCountedOnce(@ForAll long seed) {
    Picture picture = picture(seed);
    for (CountKey key : CountKey.values()) {
      IncidentCounts counts =
          new Counts(picture, QUESTIONS::findName).by(List.of(key, CountKey.STATUS));
      assertEquals(
          counts.total().incidents(),
          counts.rows().stream().mapToInt(IncidentCounts.Row::incidents).sum());
      assertEquals(
          counts.total().killedMax(),
          counts.rows().stream().mapToLong(IncidentCounts.Row::killedMax).sum());
    }
  }

  @Property(tries = TRIES)
  void everyIncidentIsExplainedOnceAsCountedOrLeftOut(@ForAll long seed) {
    Picture picture = picture(seed);
    List<CountKey> keys = List.of(CountKey.TYPE, CountKey.MONTH);
    Counts counts = new Counts(picture, QUESTIONS::findName);
    List<Explanation> why = counts.explain(keys);
    List<String> steps =
        why.stream().flatMap(e -> e.steps().stream()).map(Explanation.Step::did).toList();
    long counted = steps.stream().filter(did -> did.startsWith("counted ")).count();
    assertEquals(counts.by(keys).total().incidents(), counted);
    Set<String> ids =
        why.stream()
            .flatMap(e -> e.steps().stream())
            .map(step -> step.did().replaceFirst(".* ", ""))
            .collect(Collectors.toSet());
    assertEquals(picture.reconciliation().incidents().size(), ids.size());
    assertEquals(ids.size(), steps.size());
    assertEquals(counts.by(keys).rows().size(), why.size() - 1, "an explanation for each group");
  }
}
