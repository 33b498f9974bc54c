package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.AttributionKind;

/** Words in quotation marks and whose they are. */
class QuotationTest {
  @Test
  void aCueBeforeBehindOrWithin() {
    assertEquals(
        List.of("Col. Ahmed Ali | say | “We will not leave the town,”"),
        Spoken.in("“We will not leave the town,” said Col. Ahmed Ali, the army spokesman."));
    assertEquals(
        List.of("he | tell | “We will not leave,” ... “until the last soldier is home.”"),
        Spoken.in("“We will not leave,” he told reporters, “until the last soldier is home.”"));
    assertEquals(
        List.of("The mayor | answer | “We are staying.”"),
        Spoken.in("The mayor answered:\n“We are staying.”"));
    assertEquals(
        List.of("ASKS the boy | ask | “Why did you come?”"),
        Spoken.in("“Why did you come?” the boy asked."));
  }

  @Test
  void moreOfItInTheNextSentencesAndParagraphs() {
    assertEquals(
        List.of("Ali | say | “The enemy has lost,” ... “He will not come back. We have won.”"),
        Spoken.in("“The enemy has lost,” Ali said. “He will not come back. We have won.”"));
    assertEquals(
        List.of("he | say | “We have left,” ... “Nobody told us why.”"),
        Spoken.in("“We have left,” he said.\n\n“Nobody told us why.”"));
  }

  @Test
  void anUnclosedOneGoesOnInTheNextParagraph() {
    assertEquals(
        List.of(
            "the captain | say | “We began the day with two hundred men. ... “By noon we had a"
                + " hundred. ... “We ended it with ninety,”"),
        Spoken.in(
                "“We began the day with two hundred men.\n\n“By noon we had a hundred.\n\n"
                    + "“We ended it with ninety,” the captain said.")
            .stream()
            .map(line -> line.replace("\n\n", " ... "))
            .toList());
  }

  @Test
  void oneWithoutACueIsLedBackToWhoWasQuotedLast() {
    assertEquals(
        List.of(
            "the mayor | say | “We are staying,”",
            "the mayor |  | “Nobody will move us from our homes. Nobody.”"),
        Spoken.in(
            "“We are staying,” the mayor said.\n\nThe rebels shelled the town all day.\n\n"
                + "“Nobody will move us from our homes. Nobody.”"));
  }

  @Test
  void oneWithoutACueBelongsToThePersonOfTheSentenceBefore() {
    assertEquals(
        List.of("Amina Okello |  | “We told everyone to fill the bathtub. Nothing else.”"),
        Spoken.in(
            "Amina Okello speaks for the relief group. “We told everyone to fill the bathtub."
                + " Nothing else.”"));
  }

  @Test
  void oneOfWhomNobodySpokeIsNeverTheOutletsOwn() {
    assertEquals(
        List.of("(unnamed) |  | “We are staying. Nobody will move us.”"),
        Spoken.in("“We are staying. Nobody will move us.”"));
  }

  @Test
  void aSignature() {
    assertEquals(
        List.of("Amal Haddad | ― | “We are staying. Nobody will move us.”"),
        Spoken.in("“We are staying. Nobody will move us.” ― Amal Haddad"));
  }

  @Test
  void wordsThatTheOutletKeepsApartAreNobodys() {
    assertEquals(List.of(), Spoken.in("“Terrorists” attacked the town."));
    assertEquals(List.of(), Spoken.in("They watched “The Last Bridge” on Friday."));
  }

  @Test
  void kinds() {
    assertEquals(AttributionKind.DIRECT, kind("“We have left,” the army said."));
    assertEquals(
        AttributionKind.MIXED, kind("The general said the enemy “has lost the will to fight”."));
    assertEquals(AttributionKind.INDIRECT, kind("The army said it had left."));
  }

  private static AttributionKind kind(String text) {
    return Spoken.find(text).get(0).kind();
  }
}
