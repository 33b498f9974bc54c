package org.orontes.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.ingest.Ingest;
import org.orontes.ingest.Input;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.Original;
import org.orontes.model.Region;
import org.orontes.model.Span;

/** What is not English, from the file to the claims: kept and shown, never dropped or garbled. */
class ForeignLanguageTest {
  private static final Ingest INGEST = Ingest.with(KnowledgeFiles.ours());
  private static final String ENGLISH =
      "Government forces captured the town of Bria on Tuesday, a spokesman for the army said."
          + " Rebels withdrew from the northern districts and set fire to their depots.";
  private static final String ARABIC =
      "سيطرت القوات الحكومية على البلدة يوم الثلاثاء بعد معارك استمرت ثلاثة أيام. وقال شهود إن"
          + " المسلحين انسحبوا شمالا؟ ولم يصدر تعليق من الجانب الآخر.";
  private static final String RUSSIAN =
      "Правительственные войска вошли в город во вторник после трёх дней боёв. По словам"
          + " жителей, боевики отступили на север и сожгли свои склады.";
  private static final String SPANISH =
      "Las fuerzas del gobierno tomaron la ciudad el martes después de tres días de combates."
          + " Los vecinos dijeron que los rebeldes se retiraron hacia el norte.";

  private static CodedArticle code(String text) {
    return TestEngine.engine()
        .code(INGEST.read(Input.page("mixed.txt", text.getBytes(UTF_8))).articles().get(0));
  }

  private static String foreign(String language) {
    return switch (language) {
      case "ar" -> ARABIC;
      case "ru" -> RUSSIAN;
      default -> SPANISH;
    };
  }

  @ParameterizedTest
  @CsvSource({"ar,3", "ru,2", "es,2"})
  void aMixedArticleIsCodedInItsEnglishParts(String language, int sentences) {
    String theirs = foreign(language);
    CodedArticle coded =
        code(ENGLISH + "\n\n" + theirs + "\n\n" + ENGLISH.replace("Bria", "Bangui"));
    String text = coded.article().text();
    Region region =
        coded.article().regions().stream()
            .filter(r -> r.language().equals(language))
            .findFirst()
            .orElseThrow();
    assertEquals(theirs, region.span().of(text), "every character of it is kept");
    List<String> cut =
        coded.sentences().stream().filter(region.span()::contains).map(s -> s.of(text)).toList();
    assertEquals(sentences, cut.size(), cut.toString());
    assertEquals(theirs.replace(" ", ""), String.join("", cut).replace(" ", ""));
    assertTrue(coded.claims().stream().noneMatch(c -> region.span().overlaps(c.evidence())));
    assertTrue(coded.claims().stream().anyMatch(c -> c.trigger().end() <= region.span().start()));
    assertTrue(coded.claims().stream().anyMatch(c -> c.trigger().start() >= region.span().end()));
    List<Span> told =
        coded.notices().stream()
            .filter(n -> n.code().equals("language-not-coded"))
            .map(n -> n.span())
            .toList();
    assertEquals(List.of(region.span()), told);
  }

  @ParameterizedTest
  @CsvSource({"ar", "ru", "es"})
  void anArticleInAnotherLanguageIsToldOnce(String language) {
    CodedArticle coded = code(foreign(language));
    assertEquals(language, coded.article().language());
    assertEquals(List.of(), coded.claims());
    assertFalse(coded.sentences().isEmpty());
    List<Span> told = new ArrayList<>();
    coded.notices().stream()
        .filter(n -> n.code().equals("language-not-coded"))
        .forEach(n -> told.add(n.span()));
    assertEquals(Collections.singletonList(null), told);
  }

  @Test
  void aTranslationIsCodedAndItsClaimsPointToBothTexts() {
    String original = "سيطرت القوات على بلدة بريا.\\n\\nوقال شهود إن المسلحين انسحبوا.";
    String translation =
        "Government forces captured the town of Bria on Tuesday.\\n\\n"
            + "Rebels withdrew from the town, witnesses said.";
    String line =
        "{\"text\": \""
            + original
            + "\", \"translation\": \""
            + translation
            + "\", \"language\": \"ar\"}";
    CodedArticle coded =
        TestEngine.engine()
            .code(INGEST.read(Input.record("a.jsonl:1", line.getBytes(UTF_8))).articles().get(0));
    Original kept = coded.article().original();
    assertNotNull(kept);
    assertEquals("ar", kept.language());
    List<String> beside =
        coded.claims().stream()
            .map(c -> kept.beside(coded.article().text(), c.evidence()).span().of(kept.text()))
            .distinct()
            .toList();
    assertEquals(kept.text().lines().filter(l -> !l.isBlank()).toList(), beside);
  }

  @Test
  void aSidecarMayBringTheTranslation() {
    byte[] sidecar = ("{\"translation\": \"" + ENGLISH + "\"}").getBytes(UTF_8);
    Input input = Input.page("a.txt", SPANISH.getBytes(UTF_8)).withSidecar(sidecar);
    CodedArticle coded = TestEngine.engine().code(INGEST.read(input).articles().get(0));
    assertEquals(ENGLISH, coded.article().text());
    assertEquals(new Original("es", SPANISH), coded.article().original());
    assertFalse(coded.claims().isEmpty());
  }
}
