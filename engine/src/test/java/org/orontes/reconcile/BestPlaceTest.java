package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.EventPlace;
import org.orontes.model.Place;
import org.orontes.model.Span;
import org.orontes.pipeline.TestEngine;

class BestPlaceTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());

  private static String placeOf(String... reports) {
    List<ClaimInContext> claims = new ArrayList<>();
    for (int i = 0; i < reports.length; i++) {
      CodedArticle coded =
          TestEngine.engine().code(TestEngine.article("Outlet " + i, reports[i], DAY));
      coded.claims().stream()
          .filter(c -> c.type().type().equals("ASSAULT"))
          .forEach(c -> claims.add(new ClaimInContext(c, coded.article())));
    }
    return new BestPlace(new Fit(KNOWLEDGE)).of(claims).orElseThrow().name();
  }

  @Test
  void whatMostReportsTellOutweighsOneOnAnotherTown() {
    assertEquals(
        "Gao",
        placeOf(
            "Gunmen killed two traders in Gao on Tuesday.",
            "Two traders were killed by gunmen in Gao on Tuesday.",
            "Gunmen killed two traders in Goundam on Tuesday."));
  }

  @Test
  void aTownHasTheReportsBehindItThatNameItsCountry() {
    assertEquals(
        "Gao",
        placeOf(
            "Gunmen killed two traders in Mali on Tuesday.",
            "Two traders were killed by gunmen in Mali on Tuesday.",
            "Gunmen killed two traders in Gao on Tuesday."));
  }

  private static Place placeNamed(String name) {
    return KNOWLEDGE.gazetteer().listAll().stream()
        .map(GazetteerEntry::place)
        .filter(p -> p.name().equals(name) && "ML".equals(p.country()))
        .max(Comparator.comparingInt(p -> p.precision().ordinal()))
        .orElseThrow();
  }

  private static boolean isFiner(String town, String told) {
    Place listed = placeNamed(told);
    EventPlace place = new EventPlace(told, new Span(0, told.length()), listed, told, false);
    return new BestPlace(new Fit(KNOWLEDGE)).isFiner(placeNamed(town), place);
  }

  @Test
  void aTownSaysMoreThanTheCountryAroundIt() {
    assertTrue(isFiner("Goundam", "Mali"));
  }

  @Test
  void aTownSaysNoMoreThanAnotherOrWhatItIsNotIn() {
    assertFalse(isFiner("Goundam", "Kidal"), "another town");
    assertFalse(isFiner("Goundam", "Goundam"));
  }
}
