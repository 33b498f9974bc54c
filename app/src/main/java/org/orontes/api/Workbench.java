package org.orontes.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.orontes.pipeline.Questions;
import org.orontes.store.ArticleReading;
import org.orontes.store.CaseStore;
import org.orontes.store.Drawing;
import org.orontes.store.Revision;

/** An open case with all that the routes need to answer for it. Thread-safe. */
public final class Workbench implements AutoCloseable {
  private final CaseStore store;
  private final Questions questions;
  private final ArticleReading reading;
  private final Clock clock;
  private final Snapshots snapshots;
  private final Jobs jobs;

  /**
   * Makes a case ready to be asked.
   *
   * @param store open for writing; closed with the workbench
   */
  public Workbench(CaseStore store, Questions questions, ArticleReading reading, Clock clock) {
    this.store = store;
    this.questions = questions;
    this.reading = reading;
    this.clock = clock;
    this.snapshots = new Snapshots(store, questions, clock);
    this.jobs = new Jobs(new Drawing(store, questions, reading.engine(), clock));
  }

  CaseStore store() {
    return store;
  }

  Questions questions() {
    return questions;
  }

  ArticleReading reading() {
    return reading;
  }

  Clock clock() {
    return clock;
  }

  Jobs jobs() {
    return jobs;
  }

  /** The state that a request is about. */
  Moment moment(Context request) {
    Asked asked = new Asked(request);
    Instant recordedBy = asked.instant("as_recorded_by");
    LocalDate knownAt = asked.day("as_known_at");
    Revision own = recordedBy == null ? store.latest() : store.at(recordedBy);
    if (knownAt == null || own.number() == 0) {
      return new Moment(store, own.number(), own, knownAt, recordedBy);
    }
    CaseStore snapshot = snapshots.at(own.number(), knownAt);
    return new Moment(snapshot, snapshot.latest().number(), own, knownAt, recordedBy);
  }

  /** Draws the picture anew, in the background, if program, data or contents are newer than it. */
  public void refresh() {
    jobs.drawSoon("refreshed");
  }

  @Override
  public void close() {
    jobs.close();
    snapshots.close();
    store.close();
  }
}
