package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A bar on a terminal once a run takes long, lines for steps, nothing else. */
class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  private String printed(boolean terminal, int secondsEach) {
    PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
    try (ProgressLine progress = new ProgressLine(to, terminal, 80, () -> now)) {
      progress.total(5);
      for (int i = 0; i < 5; i++) {
        now = now.plusSeconds(secondsEach);
        progress.done();
      }
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLongRunOnATerminalShowsABar() {
    String printed = printed(true, 1);
    assertTrue(printed.contains("articles"), printed);
    assertTrue(printed.contains("100%"), printed);
  }

  @Test
  void aShortRunShowsNone() {
    assertEquals("", printed(true, 0));
  }

  @Test
  void aPipeGetsNone() {
    assertEquals("", printed(false, 1));
  }

  @Test
  void aStepIsALine() {
    ProgressLine progress =
        new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), false, 80, () -> now);
    progress.step("preparing language model 1 of 7");
    assertEquals(
        "orontes: preparing language model 1 of 7 …\n", err.toString(StandardCharsets.UTF_8));
  }
}
