package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.export.Export;
import org.orontes.export.Exports;
import org.orontes.fixture.CanaryPicture;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.store.ArticleReading;

/**
 * Walks every way out of the program with a picture full of canaries. Each way is walked twice:
 * without redaction a canary must come out, or the walk proves nothing; with it, none may.
 */
class RedactionTest {
  private static final String[] REDACTED = {"--withhold", "persons", "--coarsen", "10km"};

  private final Path folder;
  private final Path article;
  private final Shell shell;

  RedactionTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.article = Files.writeString(folder.resolve("a.txt"), "Nothing.");
    Files.createDirectories(folder.resolve("corpus/one"));
    this.shell = new Shell(CanaryEngine::new, folder.resolve("cache"), folder);
  }

  private static final class CanaryEngine implements EnginePort {
    @Override
    public Picture brief(Request request, Progress progress) {
      return CanaryPicture.make();
    }

    @Override
    public List<Notice> code(Request request, Progress progress, Sink sink) throws IOException {
      for (CodedArticle coded : CanaryPicture.make().articles()) {
        sink.accept(coded);
      }
      return List.of();
    }

    @Override
    public ArticleReading reading(@Nullable Path knowledge, Path cache, Progress progress) {
      throw new UnsupportedOperationException("no case is written here");
    }
  }

  @Test
  void nothingGetsOutOfTheCommands() throws IOException {
    Map<String, byte[]> open = commands("open");
    Map<String, byte[]> closed = commands("closed", REDACTED);
    assertEquals(open.keySet(), closed.keySet());
    assertTrue(open.size() > 20, open.keySet().toString());
    List<String> deaf = new ArrayList<>();
    open.forEach((way, bytes) -> deaf.addAll(canaries(bytes).isEmpty() ? List.of(way) : List.of()));
    assertEquals(List.of(), deaf, "ways on which no canary sings");
    assertSilent(closed);
  }

  /** What every command prints and writes. */
  private Map<String, byte[]> commands(String name, String... redaction) throws IOException {
    Map<String, byte[]> ways = new LinkedHashMap<>();
    String in = article.toString();
    ways.put("brief", run(List.of("brief", in, "--all", "--ids"), redaction));
    ways.put("brief --json", run(List.of("brief", in, "--json"), redaction));
    ways.put("code", run(List.of("code", in), redaction));
    Path coded = folder.resolve(name + ".jsonl");
    run(List.of("code", in, "--out", coded.toString()), redaction);
    ways.put("code --out", Files.readAllBytes(coded));
    Path out = folder.resolve(name);
    run(List.of("brief", in, "--out", out.toString()), redaction);
    addFiles(ways, "brief --out", out);
    Path demo = folder.resolve(name + "-demo");
    ways.put("demo", run(List.of("demo", "--all", "--out", demo.toString()), redaction));
    addFiles(ways, "demo --out", demo);
    for (String about : List.of("1.1", claim())) {
      ways.put("explain " + about, run(List.of("explain", about, "--in", out.toString())));
    }
    return ways;
  }

  private static String claim() {
    return CanaryPicture.make().articles().get(0).claims().get(0).id().value();
  }

  private static void addFiles(Map<String, byte[]> ways, String way, Path folder)
      throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        ways.put(way + "/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
  }

  @Test
  void nothingGetsOutOfAnExport() throws IOException {
    Path out = folder.resolve("open");
    run(List.of("brief", article.toString(), "--out", out.toString()));
    Map<String, byte[]> closed = new LinkedHashMap<>();
    List<String> deaf = new ArrayList<>();
    for (Export export : Exports.listAll()) {
      Path file = folder.resolve(export.fileName());
      List<String> command =
          List.of("export", export.kind(), out.toString(), "--out", file.toString());
      run(command);
      if (unzipped(Files.readAllBytes(file)).values().stream()
          .allMatch(bytes -> canaries(bytes).isEmpty())) {
        deaf.add(export.kind());
      }
      if (export.holdsRawArticles()) {
        Files.delete(file);
        assertEquals(Exit.USAGE, shell.run(with(command, REDACTED)));
        assertTrue(shell.err().contains("refused under redaction"), shell.err());
        assertFalse(Files.exists(file));
      } else {
        run(command, REDACTED);
        unzipped(Files.readAllBytes(file))
            .forEach((part, bytes) -> closed.put(export.kind() + " " + part, bytes));
      }
    }
    assertEquals(List.of(), deaf, "exports in which no canary sings");
    assertSilent(closed);
  }

  /** A folder that was written redacted stays so: its exports say so and packs are refused. */
  @Test
  void whatWasRedactedOnceStaysSo() throws IOException {
    Path out = folder.resolve("closed");
    run(List.of("brief", article.toString(), "--out", out.toString()), REDACTED);
    assertEquals(Exit.USAGE, shell.run("export", "wacz", out.toString()));
    assertTrue(shell.err().contains("refused under redaction"), shell.err());
    String plover =
        new String(run(List.of("export", "plover", out.toString())), StandardCharsets.UTF_8);
    assertTrue(plover.contains("\"withheld_sha256\":\""), plover);
    assertFalse(plover.contains("\u2588"), plover);
  }

  @Test
  void theBriefingSaysThatWordsAreWithheld() {
    String brief =
        new String(
            run(List.of("brief", article.toString()), "--withhold", "persons"),
            StandardCharsets.UTF_8);
    assertTrue(brief.contains("[words withheld]"), brief);
    assertTrue(brief.contains("warning  Redacted: the words"), brief);
    assertFalse(brief.contains("\u2588"), brief);
  }

  @Test
  void whatMakesNoSenseIsSaid() {
    assertEquals(Exit.USAGE, shell.run("brief", article.toString(), "--withhold", "places"));
    assertEquals(Exit.USAGE, shell.run("brief", article.toString(), "--coarsen", "far"));
    assertEquals(Exit.USAGE, shell.run("brief", article.toString(), "--coarsen", "0km"));
    assertEquals(1, shell.err().lines().count());
  }

  private byte[] run(List<String> command, String... redaction) {
    int rc = shell.run(with(command, redaction));
    assertEquals(Exit.DONE, rc, () -> command + ": " + shell.err());
    return shell.outBytes();
  }

  private static String[] with(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static void assertSilent(Map<String, byte[]> ways) {
    Map<String, TreeSet<String>> singing = new LinkedHashMap<>();
    ways.forEach(
        (way, bytes) -> {
          if (!canaries(bytes).isEmpty()) {
            singing.put(way, canaries(bytes));
          }
        });
    assertEquals(Map.of(), singing);
  }

  /** The canaries in some bytes, in any case; the position also as a number of eight bytes. */
  private static TreeSet<String> canaries(byte[] bytes) {
    TreeSet<String> found = new TreeSet<>();
    String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String canary : List.of(CanaryPicture.NAME, CanaryPicture.PLACE, "okoro")) {
      if (text.contains(canary.toLowerCase(Locale.ROOT))) {
        found.add(canary);
      }
    }
    for (double degrees : List.of(CanaryPicture.LAT, CanaryPicture.LON)) {
      byte[] eight =
          ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(degrees).array();
      if (text.contains(String.valueOf(degrees))
          || latin.contains(new String(eight, StandardCharsets.ISO_8859_1))) {
        found.add(String.valueOf(degrees));
      }
    }
    return found;
  }

  /** The files of a zip, those of zips and gzips in it too; a file that is none is itself. */
  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
    } else {
      parts.put("", bytes);
    }
    return parts;
  }
}
