package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.orontes.api.ChangeAnswers;
import org.orontes.fixture.FakeReading;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;

/** What answers that are kept promise, whatever a case is kept in. */
abstract class AnswersContract extends WordsContract {
  private static KeptAnswers.Question question(String what, Revision of, String engine) {
    return new KeptAnswers.Question(what, of, engine, "data");
  }

  @Test
  void anAnswerIsKeptUnderAllThatItDependsOnAndNeverWrittenOver() throws IOException {
    Revision first = take(articles.subList(0, 2), "one");
    Revision second = take(articles, "one");
    KeptAnswers kept = new KeptAnswers(store);
    assertEquals(Optional.empty(), kept.find(question("a", first, "one")));
    kept.keep(question("a", first, "one"), "Ünder");
    kept.keep(question("a", first, "one"), "over");
    assertEquals(Optional.of("Ünder"), kept.find(question("a", first, "one")));
    assertEquals(Optional.empty(), kept.find(question("b", first, "one")));
    assertEquals(Optional.empty(), kept.find(question("a", second, "one")));
    assertEquals(Optional.empty(), kept.find(question("a", first, "two")));
    assertEquals(
        Optional.empty(), kept.find(new KeptAnswers.Question("a", first, "one", "other data")));
  }

  @Test
  void onlySoManyAnswersAreKeptAndThoseOfTheLatestStates() throws IOException {
    Revision first = take(articles.subList(0, 2), "one");
    Revision second = take(articles, "one");
    KeptAnswers kept = new KeptAnswers(store);
    kept.keep(question("latest", second, "one"), "stays");
    for (int i = 0; i <= KeptAnswers.MOST; i++) {
      kept.keep(question("old " + i, first, "one"), "goes");
    }
    assertEquals(Optional.of("stays"), kept.find(question("latest", second, "one")));
    assertEquals(Optional.empty(), kept.find(question("old 0", first, "one")));
    assertTrue(kept.find(question("old " + KeptAnswers.MOST, first, "one")).isPresent());
    int rows =
        store
            .database()
            .<Integer>read(
                h -> h.createQuery("select count(*) from kept_answer").mapTo(Integer.class).one());
    assertEquals(KeptAnswers.MOST, rows);
  }

  /** The answer as it is worked out from whole pictures, with all reasons and nothing kept. */
  private ObjectNode recomputed(Revision revision, LocalDate day) {
    List<CodedArticle> coded = new Contents(store).coded(revision.number());
    List<Decision> decisions = new DecisionBook(store).inForce(revision.number());
    Picture before =
        FakeReading.questions().fold(Questions.publishedBy(coded, day), List.of(), decisions);
    Picture now = new RecordedPicture(store, revision.number()).read();
    return ChangeAnswers.answer(before, now, day);
  }

  private TreeSet<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    articles.forEach(
        coded -> {
          LocalDate published = coded.article().published();
          if (published != null) {
            days.add(published);
            days.add(published.minusDays(7));
          }
        });
    return days;
  }

  private void sameOnAllDays(Revision revision) {
    for (LocalDate day : days()) {
      String whole = recomputed(revision, day).toString();
      ChangeAnswers answers = new ChangeAnswers(store, FakeReading.questions(), "one");
      assertEquals(whole, answers.since(revision, day).toString(), "worked out, " + day);
      assertEquals(whole, answers.since(revision, day).toString(), "kept, " + day);
    }
  }

  @Test
  void whatChangedIsTheSameKeptAndWorkedOutAnew() throws IOException {
    Revision first = take(articles.subList(1, articles.size()), "one");
    ChangeAnswers answers = new ChangeAnswers(store, FakeReading.questions(), "one");
    answers.prepare();
    sameOnAllDays(first);
    Revision second = take(articles, "one");
    answers.prepare();
    sameOnAllDays(second);
    List<ObjectNode> incidents = incidents(second.number());
    String one = incidents.get(0).path("claims").get(0).asText();
    String other = incidents.get(incidents.size() - 1).path("claims").get(0).asText();
    Instant at = Instant.parse("2021-05-01T08:00:00Z");
    List<ClaimId> both = List.of(new ClaimId(one), new ClaimId(other));
    new DecisionBook(store)
        .add(
            new Decision(
                Decision.idOf(at.toString(), one),
                new Decision.Merge(),
                List.of(one, other),
                both,
                "",
                "amina",
                at,
                null));
    Revision third =
        new Drawing(store, FakeReading.questions(), "one", java.time.Clock.systemUTC())
            .draw("decision");
    LocalDate last = days().last().minusDays(7);
    assertFalse(
        recomputed(second, last).equals(recomputed(third, last)),
        "a merge that shows nowhere would prove nothing");
    sameOnAllDays(third);
    sameOnAllDays(first);
  }

  @Test
  void whatThePageAsksFirstIsPrepared() throws IOException {
    Revision revision = take(articles, "one");
    new ChangeAnswers(store, FakeReading.questions(), "one").prepare();
    LocalDate last = days().last();
    KeptAnswers.Question usual =
        new KeptAnswers.Question(
            "changes since " + last.minusDays(7),
            revision,
            "one",
            FakeReading.questions().knowledge().version());
    assertEquals(
        Optional.of(recomputed(revision, last.minusDays(7)).toString()),
        new KeptAnswers(store).find(usual));
  }
}
