package org.orontes.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.SurveyWriter;
import org.orontes.json.Json;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.model.PictureChanges.News;
import org.orontes.model.PictureChanges.OfIncident;
import org.orontes.pipeline.Questions;
import org.orontes.store.CaseException;
import org.orontes.store.CaseQuery;
import org.orontes.store.CaseStore;
import org.orontes.store.Contents;
import org.orontes.store.DecisionBook;
import org.orontes.store.KeptAnswers;
import org.orontes.store.RecordedPicture;
import org.orontes.store.Revision;
import org.orontes.survey.Changes;
import org.orontes.view.LineWords;
import org.orontes.view.Summaries;

/**
 * What the articles published after a day changed in a case, for the page of changes. The state of
 * that day is folded anew for it, which takes long in a large case; so each answer is kept in the
 * case, under all that it depends on. One is worked out at a time.
 */
public final class ChangeAnswers {
  /** The page compares with the state a week before the last article, unless told otherwise. */
  private static final int USUAL_DAYS = 7;

  private final CaseStore store;
  private final Questions questions;
  private final String engine;

  /**
   * The answers for a case.
   *
   * @param engine version of the program
   */
  public ChangeAnswers(CaseStore store, Questions questions, String engine) {
    this.store = store;
    this.questions = questions;
    this.engine = engine;
  }

  /**
   * Works out what the page asks when it is first opened, so that it need not wait. Does nothing if
   * that is kept already, or if no article has a day of publication.
   */
  public void prepare() {
    Revision latest = store.latest();
    String last =
        latest.number() == 0
            ? null
            : new CaseQuery(store, latest.number()).extent().path("to").textValue();
    if (last != null) {
      since(latest, LocalDate.parse(last).minusDays(USUAL_DAYS));
    }
  }

  /** What changed in a revision since a day. */
  public synchronized ObjectNode since(Revision revision, LocalDate day) {
    KeptAnswers kept = new KeptAnswers(store);
    KeptAnswers.Question question =
        new KeptAnswers.Question(
            "changes since " + day, revision, engine, questions.knowledge().version());
    Optional<String> known = kept.find(question);
    if (known.isPresent()) {
      return Json.read(known.get());
    }
    ObjectNode answer = workOut(revision, day);
    try {
      kept.keep(question, answer.toString());
    } catch (CaseException e) {
      // A full disk is no reason to keep an answer back: the next who asks waits again.
      return answer;
    }
    return answer;
  }

  private ObjectNode workOut(Revision revision, LocalDate day) {
    List<CodedArticle> coded = new Contents(store).codedWithoutReasons(revision.number());
    List<Decision> decisions = new DecisionBook(store).inForce(revision.number());
    Picture before = questions.foldWithoutReasons(Questions.publishedBy(coded, day), decisions);
    Picture now = new RecordedPicture(store, revision.number()).readWithoutReasons(coded);
    return answer(before, now, day);
  }

  /**
   * What changed between two pictures, with the words for it.
   *
   * @param since last day the earlier one knew, or null
   */
  public static ObjectNode answer(Picture before, Picture now, @Nullable LocalDate since) {
    PictureChanges changes = Changes.between(before, now, since);
    ObjectNode answer;
    try (StringWriter to = new StringWriter()) {
      SurveyWriter.writeChanges(to, changes, now);
      answer = Json.read(to.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Summaries wordsBefore = Summaries.of(before);
    Summaries wordsNow = Summaries.of(now);
    Iterator<JsonNode> written = answer.path("incidents").iterator();
    for (OfIncident one : changes.incidents()) {
      Summaries words = one.news() == News.GONE ? wordsBefore : wordsNow;
      if (written.next().path("incident") instanceof ObjectNode incident) {
        incident
            .put("summary", words.of(one.incident()))
            .put("place_name", one.incident().placeName());
      }
    }
    LineWords lines = new LineWords(now);
    for (JsonNode one : answer.path("disputes")) {
      if (one.path("dispute") instanceof ObjectNode dispute) {
        lines.addToDispute(dispute);
      }
    }
    return answer;
  }
}
