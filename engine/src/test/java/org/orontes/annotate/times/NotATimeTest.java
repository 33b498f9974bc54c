package org.orontes.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks like a date. */
class NotATimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fall of Hama surprised everyone.",
        "The troops may retreat.",
        "MAY GOD HELP THEM, HE WROTE.",
        "Rebels vowed to march on Damascus.",
        "It was the second city to fall.",
        "A second later it was over.",
        "The sun rose and the soldiers sat down.",
        "They wed in the ruins.",
        "Theresa May spoke to April Ryan.",
        "Some 2000 people fled.",
        "At least 1,982 fighters were counted.",
        "UN resolution 1701 was broken.",
        "Flight 1945 was diverted.",
        "They walked 1990 km.",
        "He paid $2024 for it.",
        "The 27-year-old was wounded.",
        "He was 45 and she in her thirties.",
        "The siege went on for three days.",
        "The two-week truce held.",
        "They meet every Friday.",
        "Prayers are held on Fridays.",
        "The 4th Division left the base.",
        "The ratio was 9/10 or 24/7.",
        "He lives at 12.5.1.2 on the net.",
        "The score was 3:2 at the end.",
        "He leads the Black September group.",
        "He wrote to the Sunday Times.",
        "The Arab Spring failed there.",
        "The spring offensive stalled.",
        "A quarter of the city burned.",
        "The current carried them off.",
        "He left the day before the attack.",
        "The Dawn newspaper said so.",
        "There were 10 in the car.",
        "In today's world that is rare."
      })
  void isLeftAlone(String text) {
    assertEquals(List.of(), Reader.found(text, Texts.PUBLISHED));
  }
}
