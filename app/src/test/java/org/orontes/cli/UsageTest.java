package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.fixture.FakeEngine;
import org.orontes.knowledge.KnowledgeException;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.store.ArticleReading;

/** Help, wrong usage, faults: one line that says what to do, and the right exit code. */
class UsageTest {
  private final Path folder;
  private final Shell shell;

  UsageTest(@TempDir Path folder) {
    this.folder = folder;
    this.shell = new Shell(FakeEngine::new, folder.resolve("cache"), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "brief", "code", "explain", "demo", "version"})
  void everyCommandHasHelpWithExamples(String command) {
    String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "-h"};
    assertEquals(Exit.DONE, shell.run(args));
    assertTrue(shell.out().contains("Usage: orontes"), shell.out());
    assertTrue(shell.out().contains("Example"), shell.out());
    assertEquals("", shell.err());
    for (String line : shell.out().lines().toList()) {
      assertTrue(line.length() <= 100, line);
    }
  }

  @Test
  void theHelpTellsTheExitCodes() {
    shell.run("--help");
    assertTrue(shell.out().contains("78 no suitable JDK"), shell.out());
  }

  private void assertUsage(String says, String... args) {
    assertEquals(Exit.USAGE, shell.run(args), shell.err());
    assertTrue(shell.err().contains(says), shell.err());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void wrongUsageIsOneLine() {
    assertUsage("a command is missing");
    assertUsage("Unmatched argument", "brif");
    assertUsage("INPUT", "brief");
    assertUsage("orontes brief --help", "brief");
    assertUsage("--hjson", "brief", "x", "--hjson");
    assertUsage("write the day as 2024-12-05", "brief", "x", "--published", "5.12.2024");
    assertUsage("--width", "brief", "x", "--width", "wide");
    assertUsage("is not a folder", "brief", "x", "--knowledge", "nowhere");
    assertUsage("sample articles", "demo");
  }

  @Test
  void explainNeedsABriefing() throws IOException {
    assertUsage("--in", "explain", "3.14");
    assertUsage("there is no", "explain", "3.14", "--in", folder.resolve("none").toString());
    Files.writeString(folder.resolve("coded.jsonl"), "{\n");
    assertUsage("cannot be read", "explain", "3.14", "--in", folder.toString());
  }

  @Test
  void aFaultIsOneLineUnlessAsked() {
    Shell broken =
        new Shell(
            () -> {
              throw new IllegalStateException("a stage broke\nits promise");
            },
            folder,
            null);
    assertEquals(Exit.FAULT, broken.run("brief", "x"));
    assertEquals(1, broken.err().lines().count(), broken.err());
    assertTrue(broken.err().contains("IllegalStateException: a stage broke its promise"));
    assertTrue(broken.err().contains("--debug"));
    assertEquals(Exit.FAULT, broken.run("brief", "x", "--debug"));
    assertTrue(broken.err().contains("at org.orontes"), broken.err());
  }

  private static final class Unready implements EnginePort {
    @Override
    public Picture brief(Request request, Progress progress) throws IOException {
      throw new AccessDeniedException(request.cache().toString());
    }

    @Override
    public List<Notice> code(Request request, Progress progress, Sink sink) {
      throw new KnowledgeException("actors/mine.yaml", "name is missing");
    }

    @Override
    public ArticleReading reading(@Nullable Path knowledge, Path cache, Progress progress) {
      throw new UnsupportedOperationException("no case is written here");
    }
  }

  @Test
  void aCacheThatCannotBeWrittenSaysWhichSettingHelps() {
    Shell unready = new Shell(Unready::new, folder.resolve("cache"), null);
    assertEquals(Exit.CANNOT_WRITE, unready.run("brief", "x"));
    assertTrue(unready.err().contains("set ORONTES_CACHE"), unready.err());
    assertEquals(1, unready.err().lines().count());
  }

  @Test
  void brokenDataIsTheirsOrOurs() {
    Shell unready = new Shell(Unready::new, folder.resolve("cache"), null);
    assertEquals(Exit.USAGE, unready.run("code", "x", "--knowledge", folder.toString()));
    assertTrue(unready.err().contains("actors/mine.yaml: name is missing"), unready.err());
    assertEquals(Exit.FAULT, unready.run("code", "x"));
  }

  @Test
  void runningOutOfMemorySaysWhatHelps() {
    Shell small =
        new Shell(
            () -> {
              throw new OutOfMemoryError("Java heap space");
            },
            folder,
            null);
    assertEquals(Exit.FAULT, small.run("brief", "x"));
    assertTrue(small.err().contains("ORONTES_JAVA_OPTS=-Xmx6g"), small.err());
  }

  @Test
  void coloursOnlyOnATerminalThatWantsThem() {
    Properties told = new Properties();
    assertFalse(here(told, Map.of()).colours());
    told.setProperty("orontes.stdout", "terminal");
    told.setProperty("orontes.columns", "132");
    assertTrue(here(told, Map.of("TERM", "xterm")).colours());
    assertEquals(132, here(told, Map.of()).columns());
    assertFalse(here(told, Map.of("NO_COLOR", "1")).colours());
    assertFalse(here(told, Map.of("TERM", "dumb")).colours());
  }

  @Test
  void theCacheLiesWhereTheUserSays() {
    Properties told = new Properties();
    told.setProperty("user.home", "/home/x");
    assertEquals(Path.of("/home/x/.cache/orontes"), here(told, Map.of()).cache());
    assertEquals(Path.of("/c/orontes"), here(told, Map.of("XDG_CACHE_HOME", "/c")).cache());
    assertEquals(
        Path.of("/mine"),
        here(told, Map.of("XDG_CACHE_HOME", "/c", "ORONTES_CACHE", "/mine")).cache());
  }

  private static Surroundings here(Properties told, Map<String, String> environment) {
    return Surroundings.of(System.out, System.err, told, environment);
  }
}
