package org.orontes.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Notice;

class DecoderTest {
  private static final String TEXT =
      "The army’s “retreat” from Bria – café by café.\r\nIt is over.\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void readsEveryUsualEncoding() {
    assertRead(TEXT, TEXT.getBytes(UTF_8));
    assertRead(TEXT, ("\uFEFF" + TEXT).getBytes(UTF_8));
    assertRead(TEXT, ("\uFEFF" + TEXT).getBytes(UTF_16LE));
    assertRead(TEXT, ("\uFEFF" + TEXT).getBytes(UTF_16BE));
    assertRead(TEXT, ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32LE")));
    assertRead(TEXT, TEXT.getBytes(UTF_16LE), "encoding-guessed");
    assertRead(TEXT, TEXT.getBytes(UTF_16BE), "encoding-guessed");
    assertRead(TEXT, TEXT.getBytes(WINDOWS), "encoding-guessed");
  }

  @Test
  void readsArabicInUtf16WithoutAMark() {
    String text =
        "أعلن الجيش يوم الثلاثاء انسحاب قواته من المدينة بعد معارك عنيفة استمرت ثلاثة أيام.\n";
    assertRead(text, text.getBytes(UTF_16LE), "encoding-guessed");
  }

  @Test
  void readsMixedEncodingsLineByLine() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Rebels’ gains\n".getBytes(UTF_8));
    bytes.writeBytes("Army’s losses – “heavy”\n".getBytes(WINDOWS));
    bytes.writeBytes("Прощай\n".getBytes(UTF_8));
    assertRead(
        "Rebels’ gains\nArmy’s losses – “heavy”\nПрощай\n", bytes.toByteArray(), "encoding-mixed");
  }

  @Test
  void believesWhatAPageDeclares() {
    String page = "<html><meta charset=\"windows-1251\"><p>Прощай</p>";
    assertRead(page, page.getBytes(Charset.forName("windows-1251")));
  }

  @Test
  void saysWhatCannotBeRead() {
    assertNothing("empty-input", new byte[0]);
    assertNothing("empty-input", " \r\n\t\n".getBytes(UTF_8));
    assertNothing("empty-input", new byte[100]);
    assertNothing("not-text", "%PDF-1.7 stream".getBytes(UTF_8));
    assertNothing("not-text", new byte[] {'P', 'K', 3, 4, 20, 0});
    byte[] data = new byte[4000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 37 % 256);
    }
    assertNothing("not-text", data);
  }

  @Test
  void controlsKeepTheirPlace() {
    assertRead(
        "Bria\tfell \nat dawn.", "Bria\tfell\u0000\nat dawn.".getBytes(UTF_8), "controls-replaced");
  }

  @Test
  void quotationMarksReadAsLatin1AreMended() {
    assertRead("The army’s “gains”", "The army\u0092s \u0093gains\u0094".getBytes(UTF_8));
  }

  @Test
  void cutsFiftyMegabytes() {
    byte[] bytes = "The road was closed again today.\n".repeat(1_600_000).getBytes(UTF_8);
    assertTrue(bytes.length > 50_000_000);
    Decoded decoded = Decoder.decode(bytes);
    assertEquals(List.of("text-cut"), codes(decoded));
    String text = decoded.text();
    assertTrue(text != null && text.length() <= Decoder.MAX_CHARS && text.endsWith("\n"));
  }

  @Test
  void cutsNoCharacterInTwo() {
    byte[] bytes = ("x" + "😀".repeat(Input.MAX_BYTES / 4)).getBytes(UTF_8);
    String text = Decoder.decode(bytes).text();
    assertTrue(text != null && text.endsWith("😀"));
  }

  @Test
  void aLineOfAHundredThousandCharactersIsFine() {
    String line = "The shelling went on and on, and ".repeat(3_100) + "then it stopped.";
    assertTrue(line.length() > 100_000);
    assertRead(line, line.getBytes(UTF_8));
  }

  private static void assertRead(String expected, byte[] bytes, String... codes) {
    Decoded decoded = Decoder.decode(bytes);
    assertEquals(expected, decoded.text());
    assertEquals(List.of(codes), codes(decoded));
  }

  private static void assertNothing(String code, byte[] bytes) {
    Decoded decoded = Decoder.decode(bytes);
    assertNull(decoded.text());
    assertEquals(List.of(code), codes(decoded));
  }

  private static List<String> codes(Decoded decoded) {
    return decoded.notices().stream().map(Notice::code).toList();
  }
}
