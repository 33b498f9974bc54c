package org.orontes.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.orontes.export.World;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;
import org.orontes.redact.Redaction;
import org.orontes.redact.Redactor;
import org.orontes.store.ArticleReading;
import org.orontes.store.CaseStore;
import org.orontes.store.Drawing;
import org.orontes.store.Revision;

/** An open case with all that the routes need to answer for it. Thread-safe. */
public final class Workbench implements AutoCloseable {
  private final CaseStore store;
  private final Questions questions;
  private final ArticleReading reading;
  private final Supplier<World> world;
  private final Redaction redaction;
  private final Clock clock;
  private final Snapshots snapshots;
  private final ChangeAnswers changes;
  private final Jobs jobs;
  private final Pictures pictures = new Pictures();

  /**
   * Makes a case ready to be asked.
   *
   * @param store open for writing; closed with the workbench
   * @param world the lists of the data, loaded when they are needed
   * @param redaction what is taken out of everything that is shown
   */
  public Workbench(
      CaseStore store,
      Questions questions,
      ArticleReading reading,
      Supplier<World> world,
      Redaction redaction,
      Clock clock) {
    this.store = store;
    this.questions = questions;
    this.reading = reading;
    this.world = new Once(world);
    this.redaction = redaction;
    this.clock = clock;
    this.snapshots = new Snapshots(store, questions, this::redactor, clock);
    this.changes = new ChangeAnswers(store, questions, reading.engine());
    this.jobs = new Jobs(new Drawing(store, questions, reading.engine(), clock), this::prepare);
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

  /** True if everything is shown redacted: nothing can then be decided or added. */
  boolean isRedacted() {
    return !redaction.isNone();
  }

  World world() {
    return world.get();
  }

  private Redactor redactor() {
    return redaction.isNone() ? Redactor.none() : Redactor.of(redaction, world());
  }

  /** Loads once. */
  private static final class Once implements Supplier<World> {
    private final Supplier<World> loading;
    private @org.jspecify.annotations.Nullable World loaded;

    Once(Supplier<World> loading) {
      this.loading = loading;
    }

    @Override
    public synchronized World get() {
      if (loaded == null) {
        loaded = loading.get();
      }
      return loaded;
    }
  }

  Jobs jobs() {
    return jobs;
  }

  /** What changed since some day, where nothing is redacted. */
  ChangeAnswers changes() {
    return changes;
  }

  /** Nobody is shown an answer that is not redacted where all is, so none is prepared there. */
  private void prepare() {
    if (!isRedacted()) {
      changes.prepare();
    }
  }

  /** The state that a request is about. */
  Moment moment(Context request) {
    Asked asked = new Asked(request);
    Instant recordedBy = asked.instant("as_recorded_by");
    LocalDate knownAt = asked.day("as_known_at");
    Revision own = recordedBy == null ? store.latest() : store.at(recordedBy);
    return moment(own, knownAt, recordedBy);
  }

  private Moment moment(
      Revision own,
      @org.jspecify.annotations.Nullable LocalDate knownAt,
      @org.jspecify.annotations.Nullable Instant recordedBy) {
    if ((knownAt == null && !isRedacted()) || own.number() == 0) {
      return new Moment(store, own.number(), own, knownAt, recordedBy);
    }
    CaseStore snapshot = snapshots.at(own.number(), knownAt);
    return new Moment(snapshot, snapshot.latest().number(), own, knownAt, recordedBy);
  }

  /** The picture of the same state with only what was published by a day. */
  Picture knownBy(Moment moment, LocalDate day) {
    LocalDate already = moment.knownAt();
    LocalDate last = already != null && already.isBefore(day) ? already : day;
    return snapshots.picture(moment.own().number(), last);
  }

  /** The case as it was recorded at an instant, read by the other's day of publication. */
  Moment recordedBy(Moment moment, Instant at) {
    return moment(store.at(at), moment.knownAt(), at);
  }

  /**
   * The state that a request for control is about: what was known when is a filter of its
   * intervals, so that no other picture needs to be drawn.
   */
  Moment controlMoment(Context request) {
    Asked asked = new Asked(request);
    Instant recordedBy = asked.instant("as_recorded_by");
    Revision own = recordedBy == null ? store.latest() : store.at(recordedBy);
    Moment whole = moment(own, null, recordedBy);
    return new Moment(whole.store(), whole.revision(), own, asked.day("as_known_at"), recordedBy);
  }

  /**
   * The whole picture of a moment, as it was recorded; the last few are kept while there is room.
   */
  Picture picture(Moment moment) {
    return pictures.of(moment);
  }

  /**
   * Draws the picture anew, in the background, if program, data or contents are newer than it, and
   * works out then what the page of changes will ask.
   */
  public void refresh() {
    jobs.drawSoon("refreshed");
    jobs.prepareSoon();
  }

  @Override
  public void close() {
    jobs.close();
    snapshots.close();
    store.close();
  }
}
