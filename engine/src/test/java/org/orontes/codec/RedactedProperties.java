package org.orontes.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orontes.model.CodedArticle;
import org.orontes.model.Picture;
import org.orontes.redact.Blackout;
import org.orontes.redact.Lists;
import org.orontes.redact.Redaction;
import org.orontes.redact.Redactor;

/** A redacted picture is still a picture: every span stands, and it goes through the format. */
class RedactedProperties {
  private static final Redactor REDACTOR = Redactor.of(new Redaction(true, 10), new Lists());

  @Property(tries = 200)
  void allSpansStandWhereTheyStood(@ForAll long seed) {
    Picture before = new RandomPicture(new Random(seed)).picture();
    Picture after = REDACTOR.redact(before);
    for (int i = 0; i < before.articles().size(); i++) {
      CodedArticle one = before.articles().get(i);
      CodedArticle other = after.articles().get(i);
      String text = one.article().text();
      String black = other.article().text();
      assertEquals(text.length(), black.length());
      assertEquals(text.codePointCount(0, text.length()), black.codePointCount(0, black.length()));
      assertTrue(text.isBlank() || Blackout.isBlack(black), black);
      assertEquals(one.sentences(), other.sentences());
      assertEquals(
          one.claims().stream().map(c -> c.evidence()).toList(),
          other.claims().stream().map(c -> c.evidence()).toList());
    }
  }

  @Property(tries = 200)
  void itGoesThroughTheFormatAndComesBack(@ForAll long seed) throws IOException {
    Picture redacted = REDACTOR.redact(new RandomPicture(new Random(seed)).picture());
    Path folder = Files.createTempDirectory("orontes-redacted");
    try {
      ExchangeWriter.writeFolder(folder, redacted);
      Picture back = ExchangeReader.open(folder).picture();
      assertEquals(redacted.reconciliation().incidents(), back.reconciliation().incidents());
      assertEquals(redacted.situation().control(), back.situation().control());
      assertTrue(Redactor.isRedacted(back) || redacted.articles().isEmpty());
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  @Property(tries = 200)
  void twiceIsOnce(@ForAll long seed) {
    Picture once = REDACTOR.redact(new RandomPicture(new Random(seed)).picture());
    assertEquals(once, REDACTOR.redact(once));
  }

  @Property(tries = 20)
  void withoutRedactionNothingChanges(@ForAll long seed) {
    Picture picture = new RandomPicture(new Random(seed)).picture();
    assertEquals(picture, Redactor.none().redact(picture));
  }
}
