package org.orontes.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.CodedArticle;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.ForecastOutcome.Outcome;
import org.orontes.model.Picture;
import org.orontes.model.Wording;

/** Whether what was expected came, and by which words that judge a party was named. */
class WhatBecameOfItTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 2, 10);
  private static final LocalDate AFTER = LocalDate.of(2025, 2, 17);

  private static CodedArticle code(String outlet, String text, LocalDate day) {
    return TestEngine.engine().code(TestEngine.article(outlet, text, day));
  }

  private static Outcome outcome(String forecast, String later) {
    Picture picture =
        TestEngine.engine()
            .fold(
                List.of(code("Heron Wire", forecast, BEFORE), code("Kivu Post", later, AFTER)),
                List.of());
    List<ForecastOutcome> told = picture.situation().forecasts();
    assertTrue(!told.isEmpty(), "there is a forecast");
    return told.get(0).outcome();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAME_TRUE | M23 rebels captured Bukavu on Sunday.",
        // another place, another actor, another deed, an earlier day, a plan
        "OPEN | M23 rebels captured Uvira on Sunday.",
        "OPEN | The Congolese army captured Bukavu on Sunday.",
        "OPEN | M23 rebels attacked Bukavu on Sunday.",
        "OPEN | M23 rebels captured Bukavu on 3 February.",
        "OPEN | M23 rebels plan to capture Bukavu.",
      })
  void cameTrue(Outcome outcome, String later) {
    assertEquals(outcome, outcome("M23 rebels could capture Bukavu, the UN warned.", later));
  }

  @Test
  void fightingThatWasFearedAndCameNeedsNoNamedParty() {
    assertEquals(
        Outcome.CAME_TRUE,
        outcome("Fighting could resume in Bukavu.", "Clashes broke out in Bukavu on Sunday."));
  }

  @Test
  void framingIsKeptAndNamesAreNot() {
    List<Wording> wording =
        TestEngine.engine()
            .fold(
                List.of(
                    code(
                        "Heron Wire",
                        "M23 rebels liberated Bukavu. M23 said its troops were there.",
                        AFTER),
                    code("Kivu Post", "M23 terrorists occupied Bukavu on Sunday.", AFTER)),
                List.of())
            .reconciliation()
            .wording();
    List<String> terms = wording.stream().map(w -> w.outlet() + " " + w.term()).sorted().toList();
    assertEquals(
        List.of(
            "outlet:Heron Wire liberated",
            "outlet:Heron Wire rebels",
            "outlet:Kivu Post occupied",
            "outlet:Kivu Post terrorists"),
        terms);
  }
}
