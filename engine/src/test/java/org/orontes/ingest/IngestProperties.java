package org.orontes.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;
import org.orontes.model.Article;
import org.orontes.model.Region;

class IngestProperties {
  private static final Layout LAYOUT = Layout.load(KnowledgeFiles.ours());
  private static final Ingest INGEST = new Ingest(LAYOUT);
  private static final Seams SEAMS = new Seams(LAYOUT, new OutletNames(LAYOUT));
  private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16LE, UTF_16BE);

  @Property(tries = 200)
  void whatIsWrittenIsRead(@ForAll("texts") String text) {
    for (Charset charset : CHARSETS) {
      assertEquals(text, Decoder.decode(("\uFEFF" + text).getBytes(charset)).text());
    }
    assertEquals(text, Decoder.decode(text.getBytes(UTF_8)).text());
  }

  @Property(tries = 200)
  void regionsAreInOrderAndInside(@ForAll("pages") String text) {
    for (Article article : read(text)) {
      int end = 0;
      for (Region region : article.regions()) {
        assertTrue(region.span().start() >= end && region.span().length() > 0);
        end = region.span().end();
      }
      assertTrue(end <= article.text().length());
    }
  }

  @Property(tries = 200)
  void everyWordIsInARegion(@ForAll("pages") String text) {
    for (Article article : read(text)) {
      int at = 0;
      for (Region region : article.regions()) {
        assertTrue(article.text().substring(at, region.span().start()).isBlank());
        at = region.span().end();
      }
      assertTrue(article.text().substring(at).isBlank());
    }
  }

  @Property(tries = 200)
  void partsAreAllOfTheText(@ForAll("pages") String text) {
    int end = 0;
    for (Seams.Part part : SEAMS.split(text)) {
      assertEquals(end, part.span().start());
      end = part.span().end();
    }
    assertEquals(text.length(), end);
  }

  @Property(tries = 300)
  void noBytesAreTooBad(@ForAll byte[] bytes) {
    Ingested page = INGEST.read(Input.page("a.txt", bytes));
    Ingested record = INGEST.read(Input.record("a.jsonl:1", bytes));
    assertTrue(page.articles().size() + page.notices().size() > 0);
    assertTrue(record.articles().size() + record.notices().size() > 0);
  }

  @Property(tries = 100)
  void readingTwiceIsReadingOnce(@ForAll("pages") String text) {
    assertEquals(read(text), read(text));
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> characters =
        List.of(
            "a", "Z", " ", ".", "“", "”", "’", "'", "é", "ß", "\n", "\r\n", "\t", "Ж", "ش", "中",
            "😀");
    return Arbitraries.of(characters)
        .list()
        .ofMinSize(1)
        .ofMaxSize(400)
        .map(list -> "a" + String.join("", list));
  }

  /** Lines of all kinds in any order, as no site has them. */
  @Provide
  Arbitrary<String> pages() {
    List<String> lines =
        List.of(
            "Rebels take the town of Bria",
            "By Amina Yusuf, Lantern News",
            "March 3, 2021",
            "GOMA (AP) — Rebels entered the town on Tuesday, residents said.",
            "“We heard the planes at noon,” a teacher said. “Then it was quiet.”",
            "The army's spokesman denied it. \"Nothing has happened,\" he said.",
            "Smoke over Bria, Tuesday, March 2, 2021. (AP Photo/Amina Yusuf)",
            "The dam has burst pic.twitter.com/AbC123",
            "— Amina Yusuf (@ayusuf) March 3, 2021",
            "Share this article:",
            "Related stories",
            "News",
            "date 2021-03-03 The hill town has been cut off by floods",
            "Les habitants de la ville ont fui vers le sud avec leurs enfants, dit un maire.",
            "أعلن الجيش انسحاب قواته من المدينة.",
            "  ",
            "",
            "😀😀",
            "Reporting by Amina Yusuf",
            "@ayusuf",
            "3:14 PM · Mar 3, 2021");
    return Arbitraries.of(lines)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(list -> String.join("\n", list))
        .filter(text -> !text.isBlank());
  }

  private static List<Article> read(String text) {
    return INGEST.read(Input.page("a.txt", text.getBytes(UTF_8))).articles();
  }
}
