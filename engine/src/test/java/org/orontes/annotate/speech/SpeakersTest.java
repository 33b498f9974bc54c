package org.orontes.annotate.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Article;
import org.orontes.model.Attribution;
import org.orontes.model.Mention;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;
import org.orontes.model.Speaker;

/** Who a speaker is. */
class SpeakersTest {
  private static final String ARMY = "actor:tst/military";

  @Test
  void aMentionGivesIdAndName() {
    String text = "The army said it had left.";
    Speaker speaker = last(text, Spoken.actor(text, "army", ARMY, "Army of Test"));
    assertEquals(ARMY, speaker.id());
    assertEquals("Army of Test", speaker.name());
    assertEquals("The army", speaker.text());
    assertFalse(speaker.anonymous());
  }

  @Test
  void aSpokespersonSpeaksForAnOrganisation() {
    String text = "The army's spokesman, Col. Ali, said it had left.";
    Speaker speaker = last(text, Spoken.actor(text, "army", ARMY, "Army of Test"));
    assertEquals(ARMY, speaker.id());
    assertEquals("The army's spokesman", speaker.text());
  }

  @Test
  void alsoWhereTheTextSaysSoOneSentenceEarlier() {
    String text = "Col. Ahmed Ali is the army spokesman. “We will stay,” Ali said.";
    int name = text.lastIndexOf("Ali");
    Mention again =
        new Mention(
            new Span(name, name + 3),
            "Ali",
            org.orontes.model.MentionKind.PERSON,
            null,
            "Ahmed Ali",
            null,
            true,
            false,
            null);
    Speaker speaker =
        last(
            text,
            Spoken.person(text, "Ahmed Ali", "Ahmed Ali"),
            Spoken.actor(text, "army", ARMY, "Army of Test"),
            again);
    assertEquals(ARMY, speaker.id());
    assertEquals("Ali", speaker.text());
  }

  @Test
  void officialsWithoutANameStayAnonymous() {
    String text = "A senior army official said it had left.";
    Speaker speaker = last(text, Spoken.actor(text, "army", ARMY, "Army of Test"));
    assertTrue(speaker.anonymous());
    assertNull(speaker.id());
    assertEquals("A senior army official", speaker.name());
    assertTrue(last("Residents said it had left.").anonymous());
    assertTrue(last("It is said to have left.").anonymous());
    assertFalse(last("The governor of Test said it had left.").anonymous());
  }

  @Test
  void whoGoesOnIsWhoSpokeBefore() {
    String text = "An official said the dam was safe. “It will hold,” he added.";
    Speaker speaker = last(text);
    assertEquals("An official", speaker.name());
    assertEquals("he", speaker.text());
    assertTrue(speaker.anonymous());
  }

  @Test
  void aStatementSpeaksForWhoIssuedIt() {
    String text = "The army said it had left. The statement added that it would return.";
    Speaker speaker = last(text, Spoken.actor(text, "army", ARMY, "Army of Test"));
    assertEquals(ARMY, speaker.id());
    assertEquals("The statement", speaker.text());
  }

  @Test
  void anOrganisationIsNotHe() {
    String text = "The army said the dam was safe. The mayor went home. It will hold, he said.";
    Speaker speaker = last(text, Spoken.actor(text, "army", ARMY, "Army of Test"));
    assertNull(speaker.id());
  }

  @Test
  void aRelativePronounStandsForItsNoun() {
    String text = "The army, which said it had left, is back.";
    Speaker speaker = last(text, Spoken.actor(text, "army", ARMY, "Army of Test"));
    assertEquals(ARMY, speaker.id());
    assertEquals("which", speaker.text());
  }

  @Test
  void aPostSpeaksForItsAuthor() {
    String text = "The bridge is gone. Nobody can leave.";
    Region post =
        new Region(RegionKind.POST, new Span(0, text.length()), "en", "Ali", "@ali", null);
    Article article = Spoken.article(text, List.of(post));
    List<Attribution> found = Spoken.find(article, List.of());
    assertEquals(1, found.size());
    assertEquals("Ali", found.get(0).speaker().name());
    assertNull(found.get(0).cue());
    assertEquals(List.of(post.span()), found.get(0).content());
  }

  @Test
  void inAPostOthersSpeakWithinTheAuthorsWords() {
    String text = "The mayor says the bridge is gone. I think he is right.";
    Region post = new Region(RegionKind.POST, new Span(0, text.length()), "en", null, "@ali", null);
    List<Attribution> found = Spoken.find(Spoken.article(text, List.of(post)), List.of());
    assertEquals(
        List.of("(@ali) |  | " + text, "The mayor | say | the bridge is gone"),
        found.stream().map(a -> Spoken.line(text, a)).toList());
  }

  private static Speaker last(String text, Mention... mentions) {
    List<Attribution> found = Spoken.find(Spoken.article(RegionKind.BODY, text), List.of(mentions));
    return found.get(found.size() - 1).speaker();
  }

  @Test
  void aSecondSpeakerBehindAnInsertion() {
    assertEquals(
        List.of(
            "The army | say | it had retaken the town",
            "rebels | insist | that they still held the airport"),
        Spoken.in(
            "The army said it had retaken the town, but rebels, in a statement posted on Telegram,"
                + " insisted that they still held the airport."));
    assertEquals(
        List.of("The army | say | it had retaken the town, but not the airport, in a raid"),
        Spoken.in("The army said it had retaken the town, but not the airport, in a raid."));
  }

  @Test
  void aSpeakerOfWhomALongClauseIsTold() {
    assertTrue(
        Spoken.in(
                "The commander, who asked not to be named because he was not allowed to speak to"
                    + " the press, said his men had surrounded Bourem since Tuesday.")
            .contains("The commander | say | his men had surrounded Bourem since Tuesday"));
  }

  @Test
  void whatFollowsASemicolonIsNotHis() {
    assertEquals(
        List.of("Army | say | 30 rebels killed in Lanao clash", "DENIES group | deny | losses"),
        Spoken.in("Army says 30 rebels killed in Lanao clash; group denies losses"));
  }

  @Test
  void anOfficeWithItsHoldersNameBehindIsHe() {
    String text = "The president, Ali Hassan, said that the army would leave.";
    Attribution found =
        Spoken.find(
                Spoken.article(RegionKind.BODY, text),
                List.of(Spoken.person(text, "Ali Hassan", "Ali Hassan")))
            .get(0);
    assertEquals("Ali Hassan", found.speaker().name());
    assertFalse(found.speaker().anonymous());
    String other =
        "The president, in Ali Hassan, said nothing of it. A man said that he would leave.";
    Attribution second =
        Spoken.find(
                Spoken.article(RegionKind.BODY, other),
                List.of(Spoken.person(other, "Ali Hassan", "Ali Hassan")))
            .get(0);
    assertTrue(second.speaker().anonymous());
  }
}
