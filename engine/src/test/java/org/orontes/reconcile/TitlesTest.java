package org.orontes.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.ingest.Ingest;
import org.orontes.ingest.Input;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.model.Span;
import org.orontes.pipeline.TestEngine;

/** A title given beside the text is what the article says first, and says it of the same events. */
class TitlesTest {
  private static final Ingest INGEST = Ingest.with(KnowledgeFiles.ours());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bomb kills nine at Arua market"
            + "|A bomb exploded in a market in Arua on Monday, killing nine people, police said.",
        "Gunmen shoot dead two teachers near Zaria"
            + "|Two teachers were shot dead by gunmen on the road near Zaria on Tuesday, officials"
            + " said.",
        "Army says it has retaken Kidal"
            + "|The army retook the town of Kidal on Tuesday, a military spokesman said.",
        "Police arrest dozens in Minsk"
            + "|Police in Minsk arrested dozens of people at a protest on Sunday.",
      })
  void theTitleTellsTheEventOfTheLead(String title, String lead) {
    CodedArticle coded = coded(title, lead);
    List<Incident> incidents =
        new Reconciler(TestEngine.engine().knowledge()).reconcile(List.of(coded)).incidents();
    int titleStart = lead.length();
    Incident first =
        incidents.stream()
            .filter(i -> i.claims().stream().anyMatch(c -> start(coded, c.value()) >= titleStart))
            .findFirst()
            .orElseThrow();
    assertTrue(
        first.claims().stream().anyMatch(c -> start(coded, c.value()) < titleStart),
        () -> "the lead is of another incident than the title: " + incidents);
  }

  @Test
  void theTitleComesFirstWhereverTheTextHasIt() {
    var beside = coded("Two die in Bria", "A mine went off in Bria.").article();
    Span title = beside.regions().get(beside.regions().size() - 1).span();
    assertTrue(Titles.at(beside, title) < 0);
    assertTrue(Titles.isInHeadline(beside, title));
    assertEquals(0, Titles.at(beside, new Span(0, 4)));
  }

  private static int start(CodedArticle coded, String claim) {
    return coded.claims().stream()
        .filter(c -> c.id().value().equals(claim))
        .mapToInt(c -> c.trigger().start())
        .findFirst()
        .orElseThrow();
  }

  private static CodedArticle coded(String title, String text) {
    String json =
        "{\"headline\": \"%s\", \"published\": \"2021-05-04\", \"text\": \"%s\"}"
            .formatted(title, text);
    Input input = Input.record("reports.jsonl:1", json.getBytes(UTF_8));
    return TestEngine.engine().code(INGEST.read(input).articles().get(0));
  }
}
