package org.orontes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orontes.model.ChangeKind;
import org.orontes.model.ControlStatus;
import org.orontes.model.DisputeKind;
import org.orontes.model.EventType;
import org.orontes.model.Factuality;
import org.orontes.model.ForecastOutcome;
import org.orontes.model.Status;

class PhrasesTest {
  private static final Pattern ALLOWED =
      Pattern.compile("actor|recipient|place|in|out|toward|by|on|with|to|of|against|from|for");

  private final Phrases phrases = Phrases.load();

  private String say(
      String type,
      @Nullable String mode,
      @Nullable ChangeKind change,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String place,
      EventWords.Mood mood) {
    int actors = actor == null ? 0 : actor.contains(" and ") ? 2 : 1;
    return phrases.say(
        new EventWords(
            new EventType(type, mode, List.of(), null, null),
            change,
            actors,
            actor,
            recipient,
            place,
            false,
            mood));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "COERCE,  seize,    TAKES, the army, -,     Palma, PAST,        The army took Palma",
        "COERCE,  seize,    TAKES, -,        -,     Palma, PAST,        Palma taken",
        "COERCE,  seize,    TAKES, the army, -,     Palma, PLANNED,     The army to take Palma",
        "COERCE,  seize,    TAKES, -,        -,     Palma, POSSIBLE,    Palma may be taken",
        "COERCE,  seize,    -,     the army, -,     Palma, CONDITIONAL, The army would seize Palma",
        "RETREAT, withdraw, LOSES, the army, -,     Palma, PAST,        The army withdrew from Palma",
        "RETREAT, withdraw, -,     the army, -,     -,     PAST,        The army withdrew",
        "ASSAULT, aerial,   -,     Israel,   camp,  Homs,  PAST,        Air strike on camp in Homs by Israel",
        "ASSAULT, aerial,   -,     -,        -,     Homs,  PAST,        Air strike in Homs",
        "ASSAULT, -,        -,     A and B,  -,     Homs,  PAST,        A and B fought in Homs",
        "ASSAULT, -,        -,     A,        B,     Homs,  PAST,        A attacked B in Homs",
        "PROTEST, demo,     -,     people,   -,     Homs,  PAST,        People demonstrated in Homs",
        "NOVEL,   thing,    -,     A,        -,     -,     PAST,        NOVEL/thing"
      })
  void saysItInPlainWords(
      String type,
      @Nullable String mode,
      @Nullable ChangeKind change,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String place,
      EventWords.Mood mood,
      String expected) {
    assertEquals(expected, say(type, mode, change, actor, recipient, place, mood));
  }

  @Test
  void everyTemplateIsWellFormed() {
    for (EventPhrase phrase : phrases.events()) {
      assertFalse(phrase.templates().isEmpty());
      for (String template : phrase.templates()) {
        String rest = template.replaceAll("\\[[^|\\]]+\\|[^|\\]]+]", "");
        assertFalse(rest.matches(".*[\\[\\]|].*"), template);
        Pattern.compile("\\{(.*?)}")
            .matcher(template)
            .results()
            .forEach(slot -> assertTrue(ALLOWED.matcher(slot.group(1)).matches(), template));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ChangeKind.class)
  void everyChangeHasWords(ChangeKind change) {
    String said = say("COERCE", "seize", change, "A", null, "B", EventWords.Mood.PAST);
    assertTrue(said.startsWith("A ") && said.endsWith("B"), said);
  }

  @Test
  void everyClosedChoiceHasWords() {
    for (Status value : Status.values()) {
      assertFalse(phrases.word("status", value).isEmpty(), value.name());
    }
    for (Factuality value : Factuality.values()) {
      assertFalse(phrases.word("factuality", value).isEmpty(), value.name());
    }
    for (DisputeKind value : DisputeKind.values()) {
      assertFalse(phrases.word("dispute_kind", value).isEmpty(), value.name());
    }
    for (ControlStatus value : ControlStatus.values()) {
      assertFalse(phrases.word("control_status", value).isEmpty(), value.name());
    }
    for (ForecastOutcome.Outcome value : ForecastOutcome.Outcome.values()) {
      assertFalse(phrases.word("outcome", value).isEmpty(), value.name());
    }
  }
}
