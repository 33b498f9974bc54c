package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.fixture.FakeReading;
import org.orontes.fixture.PalmaPicture;
import org.orontes.ingest.Input;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.Decision;
import org.orontes.model.Picture;
import org.orontes.pipeline.InputItem;

/** Both clocks of a case against the picture drawn from only what was there then. */
class BothClocksTest {
  private static final Instant START = Instant.parse("2021-05-01T08:00:00Z");

  private final Path folder;
  private int hours;

  BothClocksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Clock clock() {
    return Clock.fixed(START.plusSeconds(3600L * hours++), ZoneOffset.UTC);
  }

  private static boolean isPublished(CodedArticle coded, LocalDate by) {
    LocalDate published = coded.article().published();
    return published != null && !published.isAfter(by);
  }

  private static Picture fold(List<CodedArticle> articles, List<Decision> decisions) {
    return FakeReading.questions().fold(articles, List.of(), decisions);
  }

  private void take(CaseStore store, List<CodedArticle> some) throws IOException {
    List<InputItem> inputs = new ArrayList<>();
    for (CodedArticle one : some) {
      byte[] bytes = one.article().text().getBytes(StandardCharsets.UTF_8);
      inputs.add(new InputItem.Found(Input.page(one.article().ref(), bytes)));
    }
    new Intake(store, new FakeReading(some, "one"), clock())
        .take(inputs.stream(), "amina", (done, written) -> {});
  }

  private Revision draw(CaseStore store) {
    return new Drawing(store, FakeReading.questions(), "one", clock()).draw("test");
  }

  /** What was known on each day, by the filter, is what that day's articles alone give. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void controlAsKnownIsWhatTheArticlesOfThatDayGive(int seed) throws IOException {
    List<CodedArticle> some = someDated(new Random(seed));
    try (CaseStore store = CaseStore.make(new CaseAddress.InFile(folder.resolve("k.orontes")))) {
      take(store, some);
      ControlQuery query = new ControlQuery(store, draw(store).number());
      TreeSet<LocalDate> days = new TreeSet<>();
      some.forEach(coded -> days.add(coded.article().published()));
      for (LocalDate day : days) {
        List<CodedArticle> then = some.stream().filter(c -> isPublished(c, day)).toList();
        List<String> expected =
            fold(then, List.of()).situation().control().stream()
                .filter(c -> c.knownTo() == null)
                .map(BothClocksTest::words)
                .sorted()
                .toList();
        assertEquals(expected, words(query.list(null, null, day)), "as of " + day);
        for (LocalDate on : days) {
          assertEquals(
              fold(then, List.of()).situation().control().stream()
                  .filter(c -> c.knownTo() == null && holdsOn(c, on))
                  .map(BothClocksTest::words)
                  .sorted()
                  .toList(),
              words(query.list(null, on, day)),
              "on " + on + " as of " + day);
        }
      }
    }
  }

  private static boolean holdsOn(Control c, LocalDate on) {
    LocalDate from = c.from();
    LocalDate to = c.to();
    return (from == null || !from.isAfter(on)) && (to == null || !to.isBefore(on));
  }

  private static String words(Control c) {
    return c.place() + " " + c.status() + " " + c.holder() + " " + c.from() + " " + c.to();
  }

  private static List<String> words(List<? extends JsonNode> rows) {
    return rows.stream()
        .map(
            c ->
                c.path("place").asText()
                    + " "
                    + c.path("status").asText().toUpperCase(java.util.Locale.ROOT)
                    + " "
                    + c.path("holder").textValue()
                    + " "
                    + c.path("from").textValue()
                    + " "
                    + c.path("to").textValue())
        .sorted()
        .toList();
  }

  /** Most of the made-up articles, those that have a day. */
  private static List<CodedArticle> someDated(Random random) {
    List<CodedArticle> all =
        new ArrayList<>(
            PalmaPicture.make().articles().stream()
                .filter(coded -> coded.article().published() != null)
                .toList());
    Collections.shuffle(all, random);
    return List.copyOf(all.subList(0, Math.max(2, all.size() - random.nextInt(3))));
  }

  /**
   * Articles and decisions come in any order, with drawings between: every state that was recorded
   * still is what its own articles and decisions give.
   */
  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13, 14, 15, 16})
  void whatWasRecordedIsWhatWasThereThen(int seed) throws IOException {
    Random random = new Random(seed);
    List<CodedArticle> waiting = new ArrayList<>(someDated(random));
    List<CodedArticle> taken = new ArrayList<>();
    List<Decision> decided = new ArrayList<>();
    List<State> states = new ArrayList<>();
    try (CaseStore store = CaseStore.make(new CaseAddress.InFile(folder.resolve("r.orontes")))) {
      while (!waiting.isEmpty()) {
        List<CodedArticle> next = List.of(waiting.remove(0));
        take(store, next);
        taken.addAll(next);
        if (random.nextBoolean()) {
          Decision made = decision(random, taken);
          new DecisionBook(store).add(made);
          decided.add(made);
        }
        if (random.nextInt(3) > 0 || waiting.isEmpty()) {
          Revision revision = draw(store);
          states.add(new State(revision, List.copyOf(taken), List.copyOf(decided)));
        }
      }
      for (State state : states) {
        assertEquals(state.revision, store.at(state.revision.at()));
        Picture kept = new RecordedPicture(store, state.revision.number()).read();
        Picture again = fold(state.articles, state.decisions);
        assertEquals(again.reconciliation().incidents(), kept.reconciliation().incidents());
        assertEquals(
            sorted(again.situation().control()), sorted(kept.situation().control()), "control");
        assertEquals(
            again.reconciliation().disputes().size(), kept.reconciliation().disputes().size());
      }
      assertTrue(states.size() > 1, "saw " + states.size());
    }
  }

  private record State(Revision revision, List<CodedArticle> articles, List<Decision> decisions) {}

  private static List<String> sorted(List<Control> control) {
    return control.stream().map(Control::toString).sorted().toList();
  }

  private Decision decision(Random random, List<CodedArticle> taken) {
    var claims =
        taken.stream().flatMap(coded -> coded.claims().stream()).map(claim -> claim.id()).toList();
    var one = claims.get(random.nextInt(claims.size()));
    var other = claims.get(random.nextInt(claims.size()));
    Instant at = clock().instant();
    Decision.Judgement judgement =
        switch (random.nextInt(3)) {
          case 0 -> new Decision.Reject();
          case 1 -> one.equals(other) ? new Decision.Confirm() : new Decision.Merge();
          default -> new Decision.Split();
        };
    var on = judgement instanceof Decision.Merge ? List.of(one, other) : List.of(one);
    String id = Decision.idOf(at.toString(), judgement.toString());
    return new Decision(
        id, judgement, Stream.of(one).map(c -> c.value()).toList(), on, "", "amina", at, null);
  }
}
