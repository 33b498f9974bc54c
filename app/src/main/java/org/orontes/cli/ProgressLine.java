package org.orontes.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress on standard error: a bar on a terminal once a run takes long, else one line a step. */
final class ProgressLine implements Progress, AutoCloseable {
  /** A run that is over sooner needs no bar. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private static final int UPDATE_MILLIS = 200;

  private final PrintStream err;
  private final boolean terminal;
  private final int width;
  private final Supplier<Instant> clock;
  private final Instant start;
  private int total;
  private int done;
  private @Nullable ProgressBar bar;

  ProgressLine(PrintStream err, boolean terminal, int width, Supplier<Instant> clock) {
    this.err = err;
    this.terminal = terminal;
    this.width = width;
    this.clock = clock;
    this.start = clock.get();
  }

  @Override
  public synchronized void step(String what) {
    err.println("orontes: " + what + " …");
    err.flush();
  }

  @Override
  public synchronized void total(int articles) {
    total = articles;
    if (bar != null) {
      bar.maxHint(articles);
    }
  }

  @Override
  public synchronized void done() {
    done++;
    boolean late = Duration.between(start, clock.get()).compareTo(PATIENCE) > 0;
    if (bar == null && terminal && late && done < total) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("articles")
              .setInitialMax(total)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(err, width - 1))
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
