package org.orontes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcledFileTest {
  private static final String HEAD =
      "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,"
          + "latitude,longitude,geo_precision,fatalities\n";
  private static final String ROW =
      "XYZ1,2022-02-03,1,Battles,Armed clash,Army,\"Rebels, northern\",Someplace,1.5,2.5,1,4\n";

  private final Path file;

  AcledFileTest(@TempDir Path folder) {
    this.file = folder.resolve("acled.csv");
  }

  private AcledFile read(String text) throws IOException {
    Files.writeString(file, text);
    return AcledFile.read(file);
  }

  @Test
  void aRowIsRead() throws IOException {
    AcledFile table = read(HEAD + ROW);
    assertEquals(
        new AcledRow(
            "XYZ1",
            LocalDate.of(2022, 2, 3),
            1,
            "Battles",
            "Armed clash",
            "Army",
            "Rebels, northern",
            "Someplace",
            1.5,
            2.5,
            1,
            4),
        table.rows().get(0));
    assertEquals(0, table.problems().size());
  }

  @Test
  void columnsAreFoundByNameAndOthersPassedOver() throws IOException {
    AcledFile table =
        read(
            "\uFEFFnotes;EVENT_DATE;event_type;event_id_cnty\n"
                + "a \"quoted\" note;3 February 2022;Riots;R1\n");
    assertEquals(LocalDate.of(2022, 2, 3), table.rows().get(0).day());
    assertNull(table.rows().get(0).lat());
    assertEquals(3, table.rows().get(0).geoPrecision(), "the widest where nothing is said");
  }

  @Test
  void aRowThatMakesNoSenseIsToldAndLeftOut() throws IOException {
    AcledFile table =
        read(
            HEAD
                + ROW.replace("2022-02-03", "yesterday")
                + ROW.replace(",1.5,2.5", ",95,2.5")
                + ROW.replace(",1.5,2.5", ",1.5,")
                + ROW);
    assertEquals(1, table.rows().size());
    assertEquals(3, table.problems().size());
    assertTrue(table.problems().get(0).startsWith("row 1 was left out: "), table.problems() + "");
  }

  @Test
  void whatIsNoSuchTableIsSaid() throws IOException {
    assertThrows(AcledFile.NotAcledException.class, () -> read(""));
    var wrong = assertThrows(AcledFile.NotAcledException.class, () -> read("a,b\n1,2\n"));
    assertTrue(wrong.getMessage().contains("has no column event_id_cnty"), wrong.getMessage());
    Files.write(
        file, (HEAD + ROW.replace("Army", "Arm\u00e9e")).getBytes(StandardCharsets.ISO_8859_1));
    assertThrows(AcledFile.NotAcledException.class, () -> AcledFile.read(file));
  }
}
