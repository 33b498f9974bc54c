package org.orontes.store;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.pipeline.InputItem;

/**
 * Takes articles into a case, in batches. A batch counts once it is on the disk; what was read
 * after the last one is read again if the process ends before.
 */
public final class Intake {
  /** Articles that are written at once: few enough to lose little, many enough to sync seldom. */
  private static final int BATCH = 50;

  private final CaseStore store;
  private final ArticleReading reading;
  private final Clock clock;

  /** Takes what {@code reading} reads into a case. */
  public Intake(CaseStore store, ArticleReading reading, Clock clock) {
    this.store = store;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param written articles that are new or were read anew
   * @param found articles in the inputs that were not passed over
   * @param passed articles that the case held already, read by this version
   * @param notices about inputs, and about the articles written
   */
  public record Taken(int written, int found, int passed, List<Notice> notices) {
    public Taken {
      notices = List.copyOf(notices);
    }
  }

  /** Told as batches reach the disk. */
  @FunctionalInterface
  public interface Progress {
    /**
     * So far.
     *
     * @param inputs inputs that were read
     * @param written articles on the disk
     */
    void at(int inputs, int written);
  }

  /**
   * Takes inputs in.
   *
   * @param by who asked for it
   * @throws IOException if the models cannot be prepared
   */
  public Taken take(Stream<InputItem> inputs, String by, Progress progress) throws IOException {
    Run run = new Run(by, progress);
    Contents contents = new Contents(store);
    List<Notice> notices =
        new ArrayList<>(
            reading.read(
                inputs,
                article -> !run.passes(contents.holds(article.id(), run.reading())),
                run::add,
                run::inputDone));
    run.flush();
    notices.addAll(run.notices);
    if (run.written > 0) {
      new Audit(store)
          .add(clock.instant(), by, "read articles", "", run.written + " new or read anew");
    }
    return new Taken(run.written, run.found, run.passed.get(), notices);
  }

  /** Reads everything the case holds again, from its raw bytes; as {@link #take}. */
  public Taken takeAgain(String by, Progress progress) throws IOException {
    List<InputItem> items = new ArrayList<>();
    new Contents(store).forEachInput(input -> items.add(new InputItem.Found(input)));
    return take(items.stream(), by, progress);
  }

  /** One run: collects a batch, writes it, counts. */
  private final class Run {
    private final String by;
    private final Progress progress;
    private final List<Contents.Read> batch = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final java.util.concurrent.atomic.AtomicInteger passed =
        new java.util.concurrent.atomic.AtomicInteger();
    private int inBatch;
    private int inputs;
    private int written;
    private int found;

    Run(String by, Progress progress) {
      this.by = by;
      this.progress = progress;
    }

    Contents.Reading reading() {
      return new Contents.Reading(reading.engine(), reading.knowledge(), by, clock.instant());
    }

    boolean passes(boolean held) {
      if (held) {
        passed.incrementAndGet();
      }
      return held;
    }

    void add(InputItem item, List<CodedArticle> coded) {
      if (coded.isEmpty() || !(item instanceof InputItem.Found input)) {
        return;
      }
      coded.forEach(one -> notices.addAll(one.notices()));
      batch.add(new Contents.Read(input.input(), coded));
      inBatch += coded.size();
      found += coded.size();
      if (inBatch >= BATCH) {
        flush();
      }
    }

    void flush() {
      if (!batch.isEmpty()) {
        written += new Contents(store).save(batch, reading());
        batch.clear();
        inBatch = 0;
      }
      progress.at(inputs, written);
    }

    void inputDone() {
      inputs++;
      progress.at(inputs, written);
    }
  }
}
