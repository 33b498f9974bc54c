package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bad input through the command line and the real engine: a notice or one line that says what to
 * do, the right exit code, never a stack trace, and the article beside it read all the same.
 */
class BadInputTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** With an accent and curly quotation marks, which each encoding writes its own way. */
  private static final String ARTICLE =
      "CAF\u00c9 MARCEL, 4 March 2024 \u2013 Rebel fighters captured the town of Tawila on Monday,"
          + " the army said.\n\u201cSoldiers withdrew from the base near the airport,\u201d a"
          + " doctor said.\n";

  private static final String GOOD =
      "Artillery units shelled the suburb of Zalingei overnight on 5 March 2024.\n";

  private final Path folder;
  private final Path good;
  private final Shell shell = Desk.shell(null);

  BadInputTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.good = Files.writeString(folder.resolve("good.txt"), GOOD);
  }

  /** One coded article, as far as these tests ask. */
  private record Read(String ref, String text, Set<String> rules, Set<String> notices) {}

  private List<Read> readCoded() throws IOException {
    List<Read> all = new ArrayList<>();
    for (String line : shell.out().lines().toList()) {
      JsonNode article = new ObjectMapper().readTree(line);
      Set<String> rules = new HashSet<>();
      article.get("claims").forEach(c -> rules.add(c.get("rule").asText().replaceAll("#.*", "")));
      Set<String> notices = new HashSet<>();
      article.get("notices").forEach(n -> notices.add(n.get("code").asText()));
      all.add(new Read(article.get("ref").asText(), article.get("text").asText(), rules, notices));
    }
    return all;
  }

  /** Codes a file with the good one behind it; the good one must come through. */
  private List<Read> code(Path bad) throws IOException {
    assertEquals(Exit.DONE, shell.run("code", bad.toString(), good.toString()), shell.err());
    assertNoTrace();
    List<Read> read = readCoded();
    Read last = read.get(read.size() - 1);
    assertEquals(GOOD, last.text());
    assertTrue(last.rules().contains("assault/shell"), last.rules().toString());
    return read.subList(0, read.size() - 1);
  }

  private Read codeOne(String name, byte[] bytes) throws IOException {
    List<Read> read = code(Files.write(folder.resolve(name), bytes));
    assertEquals(1, read.size(), shell.err());
    return read.get(0);
  }

  /** The file gives nothing: with another the run goes on, alone it ends with 1. */
  private void assertNothing(Path bad, String says) throws IOException {
    assertEquals(List.of(), code(bad));
    assertOneLine(says);
    for (String command : List.of("code", "brief")) {
      assertEquals(Exit.NOTHING_READ, shell.run(command, bad.toString()), shell.err());
      assertTrue(shell.err().contains(says), shell.err());
      assertTrue(shell.err().contains("nothing usable was read"), shell.err());
      assertEquals("", shell.out());
      assertNoTrace();
    }
  }

  private void assertOneLine(String says) {
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().startsWith("orontes: "), shell.err());
    assertTrue(shell.err().contains(says), shell.err());
    assertNoTrace();
  }

  private void assertNoTrace() {
    assertFalse(shell.err().contains("\tat "), shell.err());
    assertFalse(shell.err().contains("Exception"), shell.err());
  }

  @Test
  void nothingInIt() throws IOException {
    assertNothing(Files.createFile(folder.resolve("empty.txt")), "save it again");
    assertNothing(Files.writeString(folder.resolve("blank.txt"), " \n\t\n"), "save it again");
  }

  @Test
  void notText() throws IOException {
    byte[] bytes = new byte[10_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    assertNothing(Files.write(folder.resolve("noise.txt"), bytes), "binary data");
    byte[] pdf = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    assertNothing(Files.write(folder.resolve("scan.pdf"), pdf), "save its text as .txt");
  }

  @Test
  void nowhere() throws IOException {
    assertNothing(folder.resolve("none.txt"), "does not exist: check the path");
    assertNothing(good.resolve("below"), "does not exist: check the path");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16, ", "UTF-16LE, ", "UTF-16BE, ", "windows-1252, encoding-guessed"})
  void anyEncoding(String charset, String notice) throws IOException {
    Read read = codeOne("a.txt", ARTICLE.getBytes(Charset.forName(charset)));
    assertEquals(ARTICLE, read.text());
    assertTrue(read.rules().containsAll(Set.of("coerce/take-place", "retreat/withdraw")));
    if (notice != null) {
      assertTrue(read.notices().contains(notice), read.notices().toString());
    }
  }

  @Test
  void mixedEncodings() throws IOException {
    byte[] utf8 = ARTICLE.getBytes(StandardCharsets.UTF_8);
    String more = "A shell hit the caf\u00e9.\n";
    byte[] windows = more.getBytes(WINDOWS);
    byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + windows.length);
    System.arraycopy(windows, 0, both, utf8.length, windows.length);
    Read read = codeOne("mixed.txt", both);
    assertEquals(ARTICLE + more, read.text());
    assertTrue(read.notices().contains("encoding-mixed"), read.notices().toString());
  }

  @Test
  void fiftyMegabytes() throws IOException {
    byte[] part = ARTICLE.repeat(50).getBytes(StandardCharsets.UTF_8);
    Path big = folder.resolve("big.txt");
    try (var out = Files.newOutputStream(big)) {
      for (long written = 0; written < 50_000_000; written += part.length) {
        out.write(part);
      }
    }
    List<Read> read = code(big);
    assertTrue(read.get(0).notices().contains("text-cut"), read.get(0).notices().toString());
    int kept = read.get(0).text().length();
    assertTrue(kept > 999_000 && kept <= 1_000_000, "kept " + kept);
    assertTrue(read.get(0).rules().contains("coerce/take-place"));
  }

  @Test
  void aSentenceWithoutEnd() throws IOException {
    String told = "rebel fighters captured the town of Tawila and the army withdrew, ";
    String filler = "and the queue in front of the grey office grew longer and longer, ";
    String endless = told + filler.repeat(100_000 / filler.length());
    Read read = codeOne("endless.txt", endless.getBytes(StandardCharsets.UTF_8));
    assertEquals(endless, read.text());
    assertTrue(read.rules().contains("coerce/take-place"), read.rules().toString());
    codeOne("word.txt", "a".repeat(100_000).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPageSavedAsText() throws IOException {
    String page =
        "<!DOCTYPE html><html><head><title>T</title><script>alert(1)</script></head><body>"
            + "<nav><a href='/'>Home</a></nav><article><p>Rebel fighters captured the town of"
            + " Tawila on Monday, 4 March 2024, the army said, and the market closed.</p></article>"
            + "</body></html>";
    Read read = codeOne("page.txt", page.getBytes(StandardCharsets.UTF_8));
    assertFalse(read.text().contains("<"), read.text());
    assertFalse(read.text().contains("alert"), read.text());
    assertTrue(read.notices().contains("html-extracted"));
    assertTrue(read.rules().contains("coerce/take-place"));
  }

  @Test
  void aLanguageThatIsNotRead() throws IOException {
    String swahili =
        "Waasi waliuteka mji wa Goma siku ya Jumanne, jeshi lilisema. Wanajeshi waliondoka katika"
            + " kambi yao karibu na uwanja wa ndege. Watu wengi walikimbia makazi yao.\n";
    Read read = codeOne("swahili.txt", swahili.getBytes(StandardCharsets.UTF_8));
    assertEquals(Set.of(), read.rules());
    assertTrue(read.notices().contains("language-not-coded"), read.notices().toString());
    Path file = folder.resolve("swahili.txt");
    assertEquals(Exit.DONE, shell.run("brief", file.toString()), "it is kept and shown");
    assertTrue(shell.out().contains("unless a translation comes with it"), shell.out());
  }

  @Test
  void theSameTwice() throws IOException {
    Path again = Files.copy(good, folder.resolve("again.txt"));
    int rc = shell.run("brief", good.toString(), again.toString(), "--all");
    assertEquals(Exit.DONE, rc, shell.err());
    assertTrue(shell.out().contains("1 article by"), shell.out());
    assertTrue(shell.out().contains("counts once"), shell.out());
  }

  @Test
  void aBrokenRecordAmongOthers() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Files.writeString(
        records,
        "{\"text\": \"Rebel fighters captured the town of Tawila.\"}\n"
            + "{\"text\": \"cut off\n"
            + "[1, 2]\n"
            + "{\"headline\": \"without a text\"}\n"
            + "{\"text\": \"The army withdrew from Zalingei.\", \"published\": \"2024-03-05\"}\n");
    List<Read> read = code(records);
    assertEquals(
        List.of("records.jsonl:1", "records.jsonl:5"), read.stream().map(Read::ref).toList());
    assertEquals(3, shell.err().lines().count(), shell.err());
    for (int line = 2; line <= 4; line++) {
      assertTrue(shell.err().contains("records.jsonl:" + line + " is left out"), shell.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief", "code", "demo"})
  void nowhereToWrite(String command) {
    String below = good.resolve("out").toString();
    Shell here = Desk.shell(Path.of("..").toAbsolutePath());
    String[] args =
        command.equals("demo")
            ? new String[] {"demo", "drc-goma", "--out", below}
            : new String[] {command, good.toString(), "--out", below};
    assertEquals(Exit.CANNOT_WRITE, here.run(args), here.err());
    assertEquals(1, here.err().lines().count(), here.err());
    assertTrue(here.err().contains("name another place with --out"), here.err());
    assertEquals("", here.out());
  }

  @Test
  void knowledgeThatCannotBeRead() throws IOException {
    assertKnowledge("is not a folder", good);
    Path broken = Files.createDirectories(folder.resolve("mine"));
    Path actors = Files.createDirectories(broken.resolve("actors")).resolve("mine.yaml");
    Files.writeString(actors, "actors: [unclosed\n");
    assertKnowledge("actors/mine.yaml", broken);
    Files.write(actors, new byte[] {0, 1, (byte) 0xFE, 3});
    assertKnowledge("actors/mine.yaml", broken);
  }

  private void assertKnowledge(String says, Path knowledge) {
    int rc = shell.run("brief", good.toString(), "--knowledge", knowledge.toString());
    assertEquals(Exit.USAGE, rc, shell.err());
    assertOneLine(says);
    assertEquals("", shell.out());
  }
}
