package org.orontes.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.orontes.json.Json;
import org.orontes.model.Notice;
import org.orontes.store.Drawing;
import org.orontes.store.Intake;
import org.orontes.store.Revision;

/**
 * Work that takes longer than an answer: reading articles, drawing the picture anew. One after
 * another, on one thread; who listens is told how far it is.
 */
final class Jobs implements AutoCloseable {
  private static final int KEPT = 200;
  private static final int MAX_NOTICES = 500;
  private static final int MAX_WAITING = 100;

  private final Drawing drawing;
  private final Runnable preparing;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "jobs");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final List<BiConsumer<String, ObjectNode>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean drawingWaits = new AtomicBoolean();
  private long number;
  private int waiting;

  /**
   * Jobs of a case.
   *
   * @param preparing works out beforehand what will be asked once articles were added
   */
  Jobs(Drawing drawing, Runnable preparing) {
    this.drawing = drawing;
    this.preparing = preparing;
  }

  /** One piece of work and how far it is. */
  static final class Job {
    private final String id;
    private final int inputs;
    private String state = "waiting";
    private int done;
    private int written;
    private int found;
    private int passed;
    private String problem = "";
    private List<Notice> notices = List.of();

    Job(String id, int inputs) {
      this.id = id;
      this.inputs = inputs;
    }

    synchronized ObjectNode json() {
      ObjectNode json =
          Json.object()
              .put("id", id)
              .put("state", state)
              .put("inputs", inputs)
              .put("done", done)
              .put("articles", found)
              .put("written", written)
              .put("known", passed);
      json.put("problem", problem.isEmpty() ? null : problem);
      ArrayNode all = json.putArray("notices");
      notices.stream()
          .limit(MAX_NOTICES)
          .forEach(
              notice ->
                  all.add(
                      Json.object()
                          .put("code", notice.code())
                          .put(
                              "severity",
                              notice.severity().name().toLowerCase(java.util.Locale.ROOT))
                          .put("message", notice.message())));
      return json;
    }

    private synchronized void at(int inputsDone, int articlesWritten) {
      state = "reading";
      done = inputsDone;
      written = articlesWritten;
    }

    private synchronized void taken(Intake.Taken taken) {
      state = "drawing";
      written = taken.written();
      found = taken.found();
      passed = taken.passed();
      notices = taken.notices();
    }

    private synchronized void ended(String how, String why) {
      state = how;
      problem = why;
    }
  }

  /** Takes articles in. */
  @FunctionalInterface
  interface Taking {
    /** Does it. */
    Intake.Taken take(Intake.Progress progress) throws java.io.IOException;
  }

  /**
   * Queues articles to be taken in, after which the picture is drawn.
   *
   * @param inputs how many inputs there are
   */
  synchronized Job take(int inputs, Taking taking) {
    if (waiting >= MAX_WAITING) {
      throw Problem.conflict(MAX_WAITING + " jobs are waiting; try again when some are done");
    }
    Job job = new Job("j-" + ++number, inputs);
    jobs.put(job.id, job);
    jobs.keySet().stream().limit(Math.max(0, jobs.size() - KEPT)).toList().forEach(jobs::remove);
    waiting++;
    worker.execute(() -> run(job, taking));
    return job;
  }

  private void run(Job job, Taking taking) {
    try {
      job.taken(
          taking.take(
              (done, written) -> {
                job.at(done, written);
                tell("job", job.json());
              }));
      tell("job", job.json());
      draw("articles added");
      job.ended("done", "");
    } catch (java.io.IOException | RuntimeException | StackOverflowError e) {
      job.ended("failed", String.valueOf(e.getMessage()));
    } finally {
      synchronized (this) {
        waiting--;
      }
      tell("job", job.json());
      prepareSoon();
    }
  }

  /** Has the next questions worked out beforehand, unless there is other work by then. */
  void prepareSoon() {
    worker.execute(
        () -> {
          synchronized (this) {
            if (waiting > 0 || drawingWaits.get()) {
              return;
            }
          }
          try {
            preparing.run();
          } catch (RuntimeException | StackOverflowError e) {
            // Nobody has asked yet; who does is told.
            return;
          }
        });
  }

  /** Has the picture drawn anew soon; several wishes are one drawing. */
  void drawSoon(String reason) {
    if (drawingWaits.compareAndSet(false, true)) {
      worker.execute(
          () -> {
            drawingWaits.set(false);
            draw(reason);
          });
    }
  }

  /** Draws if something is due; a fault is told and leaves the last picture standing. */
  private void draw(String reason) {
    try {
      if (drawing.isDue()) {
        tell("revision", revision(drawing.draw(reason)));
      }
    } catch (RuntimeException | StackOverflowError e) {
      tell("problem", Json.object().put("problem", "The picture could not be drawn: " + e));
    }
  }

  private static ObjectNode revision(Revision revision) {
    return Json.object()
        .put("revision", revision.number())
        .put("recorded_at", revision.at().toString())
        .put("reason", revision.reason());
  }

  synchronized Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** Waits until all that was queued is done; for tests and for the end of a demo. */
  void await() throws InterruptedException {
    java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
    worker.execute(done::countDown);
    done.await();
  }

  void listen(BiConsumer<String, ObjectNode> listener) {
    listeners.add(listener);
  }

  void forget(BiConsumer<String, ObjectNode> listener) {
    listeners.remove(listener);
  }

  private void tell(String what, ObjectNode event) {
    for (BiConsumer<String, ObjectNode> listener : listeners) {
      listener.accept(what, event);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
