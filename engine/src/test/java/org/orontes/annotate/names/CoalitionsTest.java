package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orontes.model.CodedArticle;
import org.orontes.pipeline.TestEngine;

/** A group, the coalition it leads and the whole camp are three; spellings of one are one. */
class CoalitionsTest {
  private static final String TEXT =
      "Hay'at Tahrir al-Sham appointed a judge in Idlib on Sunday. "
          + "HTS-led rebels captured a village near Saraqib on Monday. "
          + "The Syrian opposition welcomed the advance. "
          + "Hayat Tahrir al Sham thanked the drivers of Binnish.";

  private final CodedArticle coded = TestEngine.code(TEXT, LocalDate.of(2024, 11, 26));

  private @Nullable String id(String words) {
    return coded.mentions().stream()
        .filter(m -> m.span().of(TEXT).contains(words))
        .map(m -> m.id())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Test
  void threeLevelsAreThree() {
    List<String> words = List.of("Hay'at Tahrir al-Sham", "rebels", "opposition");
    Set<String> ids = new HashSet<>();
    for (String word : words) {
      ids.add(assertNotNullId(word));
    }
    assertEquals(words.size(), ids.size(), ids.toString());
  }

  @Test
  void twoSpellingsInOneArticleAreOne() {
    assertEquals(assertNotNullId("Hay'at Tahrir al-Sham"), assertNotNullId("Hayat Tahrir al Sham"));
  }

  @Test
  void aCoalitionIsNotTheGroupThatWasNamedBefore() {
    assertEquals(List.of("Al-Shabaab"), actors("The group"));
    assertEquals(List.of("coalition"), actors("The coalition"));
  }

  /** Who attacks the depot, by name. */
  private static List<String> actors(String subject) {
    String text =
        "Al-Shabaab seized a well near Jowhar. " + subject + " attacked a depot on Monday.";
    return TestEngine.code(text, LocalDate.of(2024, 11, 26)).claims().stream()
        .filter(c -> c.type().type().equals("ASSAULT"))
        .flatMap(c -> c.actors().stream())
        .map(a -> a.name() == null ? a.text() : a.name())
        .toList();
  }

  private String assertNotNullId(String words) {
    String id = id(words);
    assertNotNull(id, words + " has no identity");
    return Objects.requireNonNull(id);
  }
}
