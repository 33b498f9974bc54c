package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Attribution;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Mention;
import org.orontes.model.UnlistedActor;
import org.orontes.pipeline.TestEngine;

/** Groups and persons in no list: one identity for all their mentions in an article. */
class UnlistedTest {
  private static CodedArticle code(String text) {
    return TestEngine.code(text, null);
  }

  private static Mention last(CodedArticle coded, String words) {
    return coded.mentions().stream()
        .filter(m -> m.text().equals(words))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError(words + " in " + coded.mentions()));
  }

  private static @Nullable String id(CodedArticle coded, String words) {
    return last(coded, words).id();
  }

  @Test
  void allThatMeansAGroupHasItsId() {
    CodedArticle coded =
        code(
            "The Union of Volunteers for Karu (UVK) attacked an army post near Goma. The group said"
                + " that it had lost two men. UVK fighters left the town of Sake on Monday.");
    String group = id(coded, "Union of Volunteers for Karu");
    assertTrue(UnlistedActor.isId(group), String.valueOf(group));
    assertFalse(UnlistedActor.isPerson(group));
    assertEquals(group, id(coded, "UVK"));
    assertEquals(group, id(coded, "group"));
    assertEquals(group, id(coded, "it"));
    assertEquals(group, id(coded, "UVK fighters"));
  }

  @Test
  void itsClaimsAndItsWordsCarryTheId() {
    CodedArticle coded =
        code(
            "The Mbala Dawn Brigade attacked an army post near Kalemie on Monday. The Mbala Dawn"
                + " Brigade said that its men had seized the town of Moba.");
    String group = id(coded, "Mbala Dawn Brigade");
    assertNotNull(group);
    assertTrue(
        coded.claims().stream()
            .map(Claim::actors)
            .flatMap(List::stream)
            .anyMatch(p -> group.equals(p.id()) && p.name().equals("Mbala Dawn Brigade")));
    assertTrue(
        coded.attributions().stream()
            .map(Attribution::speaker)
            .anyMatch(s -> group.equals(s.id())));
  }

  @Test
  void aPersonIsOneByFullNameAndSurname() {
    CodedArticle coded =
        code("Omar Haddad opened the school. Haddad spoke for an hour. He left at noon.");
    String person = id(coded, "Omar Haddad");
    assertTrue(UnlistedActor.isPerson(person), String.valueOf(person));
    assertEquals(person, id(coded, "Haddad"));
    assertEquals(person, id(coded, "He"));
  }

  @Test
  void twoPersonsAreTwoHoweverAlike() {
    CodedArticle coded =
        code("Karim Haddad opened the school. Kareem Hadad closed it. Both were thanked.");
    assertNotEquals(id(coded, "Karim Haddad"), id(coded, "Kareem Hadad"));
  }

  @Test
  void aPersonInBracketsBehindAnotherIsSomebodyElse() {
    CodedArticle coded =
        code("Mariam Toure (Aissata Keita) spoke at the funeral. Aissata Keita left early.");
    Mention later = last(coded, "Aissata Keita");
    assertEquals("Aissata Keita", later.name());
    assertNotEquals(id(coded, "Mariam Toure"), later.id());
  }

  @Test
  void theIdMeansNothingInAnotherArticleButTheNameDoes() {
    CodedArticle one = code("The Mbala Dawn Brigade entered the town of Kalemie.");
    CodedArticle other = code("The Mbala Dawn Brigade left the town of Kalemie.");
    Mention first = last(one, "Mbala Dawn Brigade");
    Mention second = last(other, "Mbala Dawn Brigade");
    assertNotEquals(first.id(), second.id());
    assertEquals(one.claims().get(0).actors().get(0).key(), "mbala dawn brigade");
    assertEquals(
        one.claims().get(0).actors().get(0).key(), other.claims().get(0).actors().get(0).key());
  }

  @Test
  void whoeverIsInTheFileKeepsTheIdOfTheFile() {
    CodedArticle coded = code("Hay'at Tahrir al-Sham entered Hama.");
    assertFalse(UnlistedActor.isId(id(coded, "Hay'at Tahrir al-Sham")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Karu Dawn Front clashed with Hezbollah. Gunmen fled.|Gunmen",
        "Residents of a village saw the fighters. Villagers fled.|Villagers"
      })
  void aDescriptionOfNobodyKnownHasNone(String text, String words) {
    assertNull(id(code(text), words));
  }

  @Test
  void aGroupIsNoArmyOfAState() {
    CodedArticle coded =
        code("The Syrian army shelled Idlib. The group denied it. The state oil company burned.");
    assertNull(id(coded, "group"));
  }

  @Test
  void aSingleWordThatMayBeAnythingIsNotThey() {
    CodedArticle coded =
        code("Gang members loyal to Barbecue burned a bank in Port-au-Prince. They fled.");
    assertFalse(UnlistedActor.isId(id(coded, "They")));
  }

  @Test
  void idsOfTheFileAreNeverTakenForOurs() {
    Knowledge.load(KnowledgeFiles.ours())
        .actors()
        .listAll()
        .forEach(a -> assertFalse(UnlistedActor.isId(a.id()), a.id()));
  }
}
