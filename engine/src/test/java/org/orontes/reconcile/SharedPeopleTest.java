package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.pipeline.TestEngine;

/** Who is named in the report of a deed and again long after it. */
class SharedPeopleTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());
  private static final String REPORT =
      "Gunmen shot dead Sabo Konte at the Tessit weir on Tuesday. His cousin Idrissa Maiga was"
          + " wounded.";
  private static final String TRIAL =
      "A court heard on Thursday how Sabo Konte was shot dead at the Tessit weir. Idrissa Maiga"
          + " showed the judges a scar.";
  private static final String OTHER_VICTIM = TRIAL.replace("Sabo Konte", "Awa Diallo");

  private final List<CodedArticle> all = new ArrayList<>();

  private ArticleId read(String text, LocalDate day) {
    CodedArticle coded =
        TestEngine.engine().code(TestEngine.article("Outlet " + all.size(), text, day));
    all.add(coded);
    return coded.article().id();
  }

  private SharedPeople among(int others) {
    for (int i = 0; i < others; i++) {
      String text =
          "The council of ward " + i + " met on the price of grain and named Councillor Bala" + i;
      all.add(TestEngine.uncoded("Gazette " + i, text + " to its board.", DAY.plusDays(i)));
    }
    return SharedPeople.of(all);
  }

  @Test
  void theVictimIsNamedAgainAtTheTrial() {
    ArticleId report = read(REPORT, DAY);
    ArticleId trial = read(TRIAL, DAY.plusDays(340));
    assertTrue(among(80).join(report, trial));
  }

  @Test
  void oneNameThatWasNotTheVictimsIsNotEnough() {
    ArticleId report = read(REPORT, DAY);
    ArticleId trial = read(OTHER_VICTIM, DAY.plusDays(340));
    assertFalse(among(80).join(report, trial));
  }

  @Test
  void amongMoreArticlesTheVictimIsEnoughUnlessOnlyThreatened() {
    String killed = "Gunmen shot dead Sabo Konte at the Tessit weir, his family said.";
    String threatened = "Gunmen may shoot Awa Diallo at the Niono weir, her family fears.";
    ArticleId report = read(killed, DAY);
    ArticleId trial = read(killed.replace("his family", "a court"), DAY.plusDays(340));
    ArticleId fear = read(threatened, DAY);
    ArticleId again = read(threatened.replace("her family", "a court"), DAY.plusDays(340));
    SharedPeople people = among(400);
    assertTrue(people.join(report, trial));
    assertFalse(people.join(fear, again));
  }

  @Test
  void inAFewArticlesNoNameIsRare() {
    ArticleId report = read(REPORT, DAY);
    ArticleId trial = read(TRIAL, DAY.plusDays(340));
    assertFalse(among(3).join(report, trial));
  }

  @Test
  void whoSpeaksSpeaksElsewhereOfOtherThings() {
    String said =
        "Gunmen shot dead a miller in %s, said Oumar Sidibe. Boubacar Traore said so too.";
    ArticleId one = read(said.formatted("Gao"), DAY);
    ArticleId other = read(said.formatted("Mopti"), DAY.plusDays(60));
    assertFalse(among(400).join(one, other));
  }

  @Test
  void aRoundUpThatNamesAllDoesNotDrawTheirStoriesTogether() {
    List<ArticleId> ofKonte = new ArrayList<>();
    List<ArticleId> ofDiallo = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ofKonte.add(read(REPORT + " The weir was shut for day " + i + ".", DAY.plusDays(i)));
      ofDiallo.add(
          read(
              "A bomb killed Awa Diallo in her school at Niono. Her pupil Fanta Coulibaly was hurt."
                  + (" Lesson " + i + " went on."),
              DAY.plusDays(i)));
    }
    read("Those killed this year: Sabo Konte was shot dead. A bomb killed Awa Diallo.", DAY);
    assertTrue(among(300).join(ofKonte.get(0), ofKonte.get(3)));
    all.sort(Reconciler.BY_DATE);
    Stories stories = Stories.of(all, Vocabulary.of(all));
    assertEquals(stories.of(ofKonte.get(0)), stories.of(ofKonte.get(3)));
    assertNotEquals(stories.of(ofKonte.get(0)), stories.of(ofDiallo.get(0)));
  }

  @Test
  void aDeedToldOfAYearLaterIsTheSame() {
    ArticleId report = read(REPORT, DAY);
    ArticleId trial = read(TRIAL, DAY.plusDays(340));
    among(80);
    assertEquals(1, deedsOfBoth(report, trial));
  }

  @Test
  void theSameDeedDoneToAnotherIsAnother() {
    ArticleId report = read(REPORT, DAY);
    ArticleId trial = read(OTHER_VICTIM, DAY.plusDays(340));
    among(80);
    assertEquals(0, deedsOfBoth(report, trial));
  }

  private long deedsOfBoth(ArticleId one, ArticleId other) {
    return new Reconciler(KNOWLEDGE)
        .reconcile(all).incidents().stream()
            .filter(i -> i.type().type().equals("ASSAULT"))
            .filter(i -> i.articles().containsAll(List.of(one, other)))
            .count();
  }
}
