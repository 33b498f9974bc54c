package org.orontes.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.fixture.HostilePicture;
import org.orontes.fixture.PalmaPicture;
import org.orontes.view.Briefings;

class ColumnsTest {
  @Test
  void nothingCanCommandTheTerminal() {
    assertEquals("a [31mred", Columns.clean("a\u001B[31mred"));
    assertEquals("two lines", Columns.clean(" two\r\n\tlines\u0000 "));
    assertEquals("abc", Columns.clean("a\u202Eb\u2066c"));
    String all =
        TerminalBriefing.print(
            Briefings.write(HostilePicture.make(), null), new Look(100, false, true, true));
    assertFalse(all.contains("\u001B") || all.contains("\u202E"), all);
  }

  @Test
  void coloursEndWhereTheyBegin() {
    String all =
        TerminalBriefing.print(
            Briefings.write(PalmaPicture.make(), null), new Look(100, true, false, false));
    assertTrue(all.contains("\u001B[32mcorroborated\u001B[0m"), all);
    assertEquals(all.split("\u001B\\[\\d", -1).length, 2 * all.split("\u001B\\[0m", -1).length - 1);
    assertEquals(
        TerminalBriefing.print(Briefings.write(PalmaPicture.make(), null), Look.plain()),
        all.replaceAll("\u001B\\[\\d+m", ""));
  }

  @Test
  void widthCountsColumnsNotCharacters() {
    assertEquals(3, Columns.width("e\u0301ab"));
    assertEquals(4, Columns.width("中文"));
    assertEquals(2, Columns.width("😀"));
    assertEquals("中…", Columns.cut("中文字", 4));
    assertEquals("ab  ", Columns.pad("ab", 4));
  }

  @Test
  void wrapsAtSpaces() {
    assertEquals(List.of("aa bb", "cc"), Columns.wrap("aa bb cc", 5));
    assertEquals(List.of("a", "longword", "b"), Columns.wrap("a longword b", 4));
    assertEquals(List.of(""), Columns.wrap("", 4));
  }

  @Test
  void linesFitTheWidth() {
    for (int width : new int[] {60, 80, 100, 140}) {
      String all =
          TerminalBriefing.print(
              Briefings.write(PalmaPicture.make(), null), new Look(width, false, true, false));
      for (String line : all.lines().toList()) {
        assertTrue(Columns.width(line) <= width, width + ": " + line);
      }
    }
  }
}
