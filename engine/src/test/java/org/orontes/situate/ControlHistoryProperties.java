package org.orontes.situate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Control;
import org.orontes.model.Factuality;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;
import org.orontes.pipeline.RandomReports;
import org.orontes.survey.KnownControl;

/** What was known of control on a day can be replayed exactly. */
class ControlHistoryProperties {
  private static final int TRIES = 40;
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());
  private static final Questions QUESTIONS = new Questions(KNOWLEDGE);

  private static List<Change> changes(long seed) {
    Picture picture =
        QUESTIONS.fold(
            new RandomReports(new Random(seed), Factuality.values()).articles(), List.of());
    return Situator.changes(picture.articles(), picture.reconciliation().incidents());
  }

  private static List<Control> control(List<Change> changes) {
    return new ControlHistory(KNOWLEDGE).of(changes, new ArrayList<>());
  }

  private static Stream<String> rows(List<Control> control) {
    return control.stream()
        .filter(c -> c.knownTo() == null)
        .map(c -> c.place() + " " + c.status() + " " + c.holder() + " " + c.from() + " " + c.to())
        .sorted();
  }

  private static List<LocalDate> days(List<Change> changes) {
    return changes.stream().map(Change::known).filter(d -> d != null).distinct().sorted().toList();
  }

  @Property(tries = TRIES)
  void asKnownOnADayIsWhatThatDaysReportsGive(@ForAll long seed) {
    List<Change> all = changes(seed);
    List<Control> whole = control(all);
    for (LocalDate day : days(all)) {
      List<Change> known =
          all.stream().filter(c -> c.isKnownAt(day)).map(c -> c.asKnownAt(day)).toList();
      assertEquals(
          rows(control(known)).toList(),
          rows(KnownControl.at(whole, day)).toList(),
          "as of " + day);
    }
  }

  @Property(tries = TRIES)
  void whatComesLaterNeverChangesWhatWasKnown(@ForAll long seed) {
    List<Change> all = changes(seed);
    List<LocalDate> days = days(all);
    if (days.size() < 2) {
      return;
    }
    LocalDate first = days.get(0);
    LocalDate next = days.get(1);
    List<Change> early =
        all.stream().filter(c -> c.isKnownAt(next)).map(c -> c.asKnownAt(next)).toList();
    assertEquals(
        rows(KnownControl.at(control(early), first)).toList(),
        rows(KnownControl.at(control(all), first)).toList());
  }

  /** Without this the properties would hold of nothing. */
  @Example
  void someBeliefsAreGivenUp() {
    int past = 0;
    for (long seed = 0; seed < 60; seed++) {
      past += (int) control(changes(seed)).stream().filter(c -> c.knownTo() != null).count();
    }
    assertTrue(past > 5, "given up: " + past);
  }
}
