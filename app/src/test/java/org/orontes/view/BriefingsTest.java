package org.orontes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.fixture.PalmaPicture;
import org.orontes.model.CodedArticle;
import org.orontes.model.DisputeKind;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;
import org.orontes.model.Situation;

/** What stands where, and what must never stand among what happened. */
class BriefingsTest {
  private final Picture picture = PalmaPicture.make();
  private final Briefing briefing = Briefings.write(picture, null);

  private List<String> happened() {
    return briefing.days().stream()
        .flatMap(day -> day.statements().stream())
        .map(Statement::words)
        .toList();
  }

  private static List<String> words(List<Statement> all) {
    return all.stream().map(Statement::words).toList();
  }

  @Test
  void deniedPlannedAndHistoryStandApart() {
    assertEquals(
        List.of(
            "Insurgents of Cape Delgado attacked Afungi",
            "Mozambique's army withdrew from Palma",
            "Insurgents of Cape Delgado took Palma"),
        words(briefing.denied()));
    assertEquals(
        List.of("Mozambique's army to take Palma", "Mozambique's army may open the way to Nangade"),
        words(briefing.open()));
    assertEquals(
        List.of("Insurgents of Cape Delgado took Mocímboa da Praia"), words(briefing.background()));
    assertFalse(happened().toString().contains("Mocímboa"));
    assertFalse(happened().toString().contains("attacked Afungi"));
    assertFalse(happened().toString().contains("to take Palma"));
  }

  @Test
  void aForecastIsNotListedTwice() {
    assertEquals(2, briefing.forecasts().size());
    assertFalse(words(briefing.open()).toString().contains("stop work"));
  }

  @Test
  void whatIsDisputedSaysWhoDeniesIt() {
    Statement fall = briefing.days().get(1).statements().get(0);
    assertEquals("Insurgents of Cape Delgado took Palma", fall.words());
    assertEquals("disputed", fall.standing());
    assertTrue(
        fall.notes()
            .contains(
                "denied by Mozambique's Defence Ministry (a party), carried by Estado Diário"));
    assertFalse(fall.according().toString().contains("Ministry"), "who denies it does not tell it");
  }

  @Test
  void numbersToldDifferentlyAreARange() {
    Statement convoy = briefing.days().get(2).statements().get(0);
    assertEquals("7 to 40 killed, told differently", convoy.counts());
  }

  @Test
  void contradictionsStandFirst() {
    assertEquals(DisputeKind.CONTRADICTION, briefing.disputes().get(0).kind());
    assertEquals(
        DisputeKind.PRECISION, briefing.disputes().get(briefing.disputes().size() - 1).kind());
  }

  @Test
  void theLatestHolderHoldsAndTheFormerIsNamed() {
    Briefing.Hold palma =
        briefing.holds().stream().filter(h -> h.place().equals("Palma")).findFirst().orElseThrow();
    assertEquals("Mozambique's army", palma.holder());
    assertEquals("4 April 2021", palma.since());
    assertEquals(1, palma.earlier().size());
    assertTrue(
        palma.earlier().get(0).startsWith("insurgents of Cape Delgado, 25 March to 4 April"));
  }

  @Test
  void everyLineLeadsToItsWords() {
    List<Citation> all = new ArrayList<>();
    briefing.days().forEach(d -> d.statements().forEach(s -> all.addAll(s.evidence())));
    briefing.denied().forEach(s -> all.addAll(s.evidence()));
    briefing.open().forEach(s -> all.addAll(s.evidence()));
    briefing.disputes().forEach(t -> t.values().forEach(v -> all.addAll(v.evidence())));
    briefing.holds().forEach(h -> all.addAll(h.evidence()));
    briefing.wording().forEach(w -> w.terms().forEach(t -> all.addAll(t.examples())));
    briefing.forecasts().forEach(f -> all.addAll(f.evidence()));
    assertTrue(all.size() > 40);
    for (Citation citation : all) {
      Briefing.Source source = briefing.sources().get(citation.article() - 1);
      assertEquals(citation.id(), source.coded().article().id());
      assertEquals(citation.span(), source.passages().get(citation.passage() - 1));
      assertEquals(citation.text(), citation.span().of(source.coded().article().text()));
      assertTrue(source.cited().contains(citation.passage()));
    }
  }

  @Test
  void passagesHoldAllWordsOfAnArticle() {
    for (Briefing.Source source : briefing.sources()) {
      String text = source.coded().article().text();
      StringBuilder all = new StringBuilder();
      source.passages().forEach(span -> all.append(span.of(text)));
      assertEquals(
          text.replaceAll("\\s", ""), all.toString().replaceAll("\\s", ""), source.dated());
    }
  }

  @Test
  void anEmptyPictureIsAnEmptyBriefing() {
    List<CodedArticle> one = picture.articles().subList(0, 1);
    Picture bare =
        new Picture(
            one,
            new Reconciliation(List.of(), List.of(), List.of(), List.of(), List.of()),
            new Situation(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            "none");
    Briefing empty = Briefings.write(bare, null);
    assertEquals(List.of(), empty.days());
    assertEquals(1, empty.sources().size());
    assertEquals("25 March 2021", empty.head().dates());
  }
}
