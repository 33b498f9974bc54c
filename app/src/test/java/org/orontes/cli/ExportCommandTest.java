package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.fixture.FakeEngine;

/** {@code export} and {@code beside} over a folder that {@code brief} wrote. */
class ExportCommandTest {
  private final Path folder;
  private final Path briefing;
  private final Shell shell;

  ExportCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.briefing = folder.resolve("briefing");
    this.shell = new Shell(FakeEngine::new, folder.resolve("cache"), folder);
    Path article = Files.writeString(folder.resolve("a.txt"), "Palma fell.");
    shell.run("brief", "-q", article.toString(), "--out", briefing.toString());
  }

  @Test
  void toStandardOutputOrIntoAFile() throws IOException {
    assertEquals(Exit.DONE, shell.run("export", "plover", briefing.toString()));
    String printed = shell.out();
    assertTrue(printed.lines().count() > 10);
    Path file = folder.resolve("new/plover.jsonl");
    assertEquals(
        Exit.DONE, shell.run("export", "plover", briefing.toString(), "-o", file.toString()));
    assertEquals(printed, Files.readString(file));
    assertEquals("", shell.out());
  }

  @Test
  void theZipOfTheExchangeFilesIsAsGoodAsTheFolder() {
    Path zip = folder.resolve("all.zip");
    shell.run("export", "exchange", briefing.toString(), "--out", zip.toString());
    shell.run("export", "kml", briefing.toString());
    String fromFolder = shell.out();
    assertEquals(Exit.DONE, shell.run("export", "kml", zip.toString()));
    assertEquals(fromFolder, shell.out());
  }

  @Test
  void whatCannotBeIsSaidInOneLine() {
    assertEquals(Exit.USAGE, shell.run("export", "excel", briefing.toString()));
    assertTrue(shell.err().contains("there are exchange, acled"), shell.err());
    assertEquals(Exit.USAGE, shell.run("export", "kml", folder.resolve("none").toString()));
    assertTrue(shell.err().contains("make it with: orontes brief"), shell.err());
    assertEquals(1, shell.err().lines().count());
    Path into = folder.resolve("a.txt").resolve("x");
    assertEquals(
        Exit.CANNOT_WRITE, shell.run("export", "kml", briefing.toString(), "-o", into.toString()));
    assertEquals(Exit.USAGE, shell.run("export", "kml", folder.resolve("a.txt").toString()));
    assertEquals(1, shell.err().lines().count());
  }

  @Test
  void aTableOfOurOwnLiesBesideThePicture() throws IOException {
    Path table = folder.resolve("acled.csv");
    Files.writeString(
        table,
        "event_id_cnty,event_date,event_type,sub_event_type,actor1,location,latitude,longitude\n"
            + "MZM1,2021-03-24,Battles,Armed clash,A,Palma,-10.77,40.47\n"
            + "MZM2,soon,Battles,Armed clash,A,Palma,-10.77,40.47\n");
    assertEquals(Exit.DONE, shell.run("beside", table.toString(), briefing.toString()));
    assertTrue(shell.out().contains("only in the table"), shell.out());
    assertTrue(shell.out().contains("[MZM1]"), shell.out());
    assertTrue(shell.err().contains("row 2 was left out"), shell.err());
    shell.run("beside", table.toString(), briefing.toString(), "--only", "ours");
    assertFalse(shell.out().contains("[MZM1]"), shell.out());
    assertEquals(Exit.USAGE, shell.run("beside", briefing.toString(), briefing.toString()));
    assertEquals(
        Exit.USAGE, shell.run("beside", folder.resolve("a.txt").toString(), briefing.toString()));
    assertTrue(shell.err().contains("has no column"), shell.err());
  }
}
