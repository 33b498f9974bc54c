package org.orontes.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Notice;

/**
 * Makes bytes text: a byte order mark decides, then UTF-16 by its NULs, then UTF-8 if all of it is,
 * then what an HTML page declares, at last UTF-8 with Windows-1252 wherever the bytes are none.
 *
 * <p>Every character keeps its place: what cannot stand in a text becomes a space, never nothing.
 */
final class Decoder {
  /** A thick book. The longest report of our sets has 100,000; reading costs grow with length. */
  static final int MAX_CHARS = 1_000_000;

  /** Text has next to no control characters; data files have a third. */
  private static final double MAX_CONTROL_SHARE = 0.05;

  /** A short note may have picked up as many. */
  private static final double FEW_CONTROLS = 5;

  /** English or French in one byte a letter is under a tenth; Cyrillic or Arabic over a half. */
  private static final double MAX_HIGH_SHARE = 0.25;

  private static final int SNIFFED = 4096;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  /** The text of some bytes. */
  static Decoded decode(byte[] all) {
    byte[] bytes = all.length > Input.MAX_BYTES ? Arrays.copyOf(all, Input.MAX_BYTES) : all;
    Optional<String> known = Magic.find(bytes);
    if (known.isPresent()) {
      return Decoded.nothing(
          IngestNotice.NOT_TEXT,
          "This is " + known.get() + ", not text: save its text as .txt or .html and try again.");
    }
    List<Notice> notices = new ArrayList<>();
    String text = read(bytes, all.length > Input.MAX_BYTES, notices);
    if (text.isBlank() || Controls.count(text) == text.length()) {
      return Decoded.nothing(
          IngestNotice.EMPTY_INPUT, "There is no text in it: save it again from where it came.");
    }
    long controls = Controls.count(text);
    if (controls > Math.max(FEW_CONTROLS, MAX_CONTROL_SHARE * text.length())) {
      return Decoded.nothing(
          IngestNotice.NOT_TEXT, "It holds binary data, not text: check what was saved.");
    }
    if (controls > 0) {
      notices.add(
          IngestNotice.CONTROLS_REPLACED.of(
              controls + " control characters were read as spaces; all others kept their place."));
    }
    return new Decoded(cut(Controls.replace(text), all.length, notices), notices);
  }

  private static String cut(String text, int bytes, List<Notice> notices) {
    int end = Math.min(text.length(), MAX_CHARS);
    if (end == text.length() && bytes <= Input.MAX_BYTES) {
      return text;
    }
    if (end < text.length()) {
      while (end > MAX_CHARS - SNIFFED && !Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
    }
    notices.add(
        IngestNotice.TEXT_CUT.of(
            String.format(
                Locale.ROOT,
                "Only the first %,d characters were read, for no report is longer: split the file"
                    + " into its articles.",
                end)));
    return text.substring(0, end);
  }

  private static String read(byte[] bytes, boolean cut, List<Notice> notices) {
    Bom bom = Bom.of(bytes);
    if (bom != null) {
      return new String(bytes, bom.length(), bytes.length - bom.length(), bom.charset());
    }
    Optional<Charset> wide = Utf16.guess(bytes);
    if (wide.isPresent()) {
      notices.add(
          IngestNotice.ENCODING_GUESSED.of(
              "Read as " + wide.get() + ", told from its NUL bytes: save it as UTF-8 to be sure."));
      return new String(bytes, wide.get());
    }
    byte[] whole = cut ? Utf8.withoutTornEnd(bytes) : bytes;
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(whole)).toString();
    } catch (CharacterCodingException e) {
      return readOther(whole, notices);
    }
  }

  private static String readOther(byte[] bytes, List<Notice> notices) {
    Charset declared = findDeclared(bytes);
    if (declared != null) {
      return new String(bytes, declared);
    }
    Utf8.Mixed mixed = Utf8.decodeMixed(bytes, WINDOWS);
    if (mixed.sequences() > 0) {
      notices.add(
          IngestNotice.ENCODING_MIXED.of(
              "UTF-8 with "
                  + mixed.others()
                  + " bytes of Windows-1252 in it, on "
                  + mixed.lines()
                  + " lines; each was read as what it seems to be: compare with the original."));
    } else if (mixed.others() > MAX_HIGH_SHARE * bytes.length) {
      notices.add(
          IngestNotice.ENCODING_GUESSED.of(
              "Neither UTF-8 nor a western encoding, so that its letters are wrong: save it as"
                  + " UTF-8 and try again."));
    } else {
      notices.add(
          IngestNotice.ENCODING_GUESSED.of(
              "Not UTF-8, so it was read as Windows-1252: save it as UTF-8 to be sure."));
    }
    return mixed.text();
  }

  /** What a page says of itself, if Java knows it; Latin-1 means Windows-1252 on the web. */
  private static @Nullable Charset findDeclared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.US_ASCII);
    Matcher matcher = DECLARED.matcher(head);
    if (!head.contains("<") || !matcher.find()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      boolean latin1 =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      boolean unicode = charset.name().startsWith("UTF");
      return unicode ? null : latin1 ? WINDOWS : charset;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
