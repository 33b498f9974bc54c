package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Claim;
import org.orontes.model.Participant;
import org.orontes.pipeline.TestEngine;

/** Who did a deed and whom it befell where the words around it say so in a roundabout way. */
class PartiesOfDeedsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  private static List<Claim> assaults(String text) {
    return TestEngine.code(text, PUBLISHED).claims().stream()
        .filter(c -> c.type().type().equals("ASSAULT"))
        .toList();
  }

  private static String names(List<Participant> all) {
    return all.stream().map(Participant::text).collect(Collectors.joining(" / "));
  }

  private static String first(List<Claim> claims, boolean actors) {
    return claims.stream()
        .map(c -> names(actors ? c.actors() : c.recipients()))
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The brigade was behind the bombing of a ferry near Buchanan. | The brigade",
        "The militia is responsible for the killing of two nuns in Yei. | The militia",
        "Five policemen were involved in the murder of a priest near Santa Ana. | Five policemen",
        "A rebel attack on a sawmill near Beni left two people dead. | rebel",
        "An offensive by the militia on the sawmill began on Monday. | the militia",
        "An ambush on a lorry of the army that killed six guards was filmed in Gao. | ''",
        // who is not said to have done it
        "The brigade was not behind the bombing of a ferry near Buchanan. | ''",
        "Nobody is responsible for the killing of two nuns in Yei. | ''",
        "A major attack on a sawmill near Beni left two people dead. | ''",
        "A powerful explosion in a sawmill near Beni killed two people. | ''"
      })
  void whoDidIt(String text, String expected) {
    assertEquals(expected, first(assaults(text), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bishop survived an ambush by gunmen near Bria. | The bishop",
        "The convent was the target of a bombing by rebels on Monday. | The convent",
        "The column suffered an attack by rebels near Bria. | The column",
        "Gunmen shot dead the mayor of Carrizal, Ines Duarte, on Monday. | Ines Duarte",
        "Gunmen killed two painters, Ali Sesay and Ines Duarte, in Bo. "
            + "| two painters / Ali Sesay / Ines Duarte",
        "A bomb exploded in front of a bakery in Bo on Monday. | a bakery",
        "Jets destroyed 12 of 15 tanks near the ford on Monday. | 12 of 15 tanks",
        // and who was not hurt
        "Gunmen attacked a hotel in Freetown, Sierra Leone, on Monday. | a hotel",
        "Gunmen attacked a tanker, the Ines Duarte, off Freetown. | a tanker",
        "The bishop survived an illness near Bria. | none"
      })
  void whomItBefell(String text, String expected) {
    assertEquals(expected, first(assaults(text), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mandinka fighters said that they had attacked a sawmill near Bo. | Mandinka fighters",
        "Raiders hid at a UNICEF site; on Monday they attacked a sawmill near Bo. | Raiders",
        "A patrol freed two drivers they had attacked near Bo. | they"
      })
  void whomAPronounMeans(String text, String expected) {
    String told =
        assaults(text).stream()
            .flatMap(c -> c.actors().stream())
            .map(Participant::name)
            .collect(Collectors.joining(" / "));
    assertEquals(expected, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Niger said on Monday that its forces had attacked a camp near Diffa. | actor:ner/military",
        "The ELN said its fighters had attacked a camp near Arauca. | actor:eln",
        "\"Our troops attacked a camp near Arauca,\" the ELN said. | actor:eln",
        "\"Our guards attacked a camp near Bol,\" the bishop said. | none",
        "The bishop said his guards had attacked a camp near Bol. | none"
      })
  void whoseForcesAPronounMeans(String text, String expected) {
    String told =
        assaults(text).stream()
            .flatMap(c -> c.actors().stream())
            .map(p -> p.id() == null ? "none" : p.id())
            .findFirst()
            .orElse("no claim");
    assertEquals(expected, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alleged Boko Haram members attacked a sawmill near Biu. | actor:boko-haram",
        "National Liberation Army (ELN) guerrillas attacked a sawmill near Arauca. | actor:eln",
        "NATIONAL LIBERATION ARMY [ELN] COMMANDOS ATTACKED A SAWMILL NEAR ARAUCA. | actor:eln",
        "The terrorist organization Shining Path attacked a sawmill. | actor:shining-path",
        // no people of the group's, by the words
        "A FARC splinter group attacked a sawmill near Cauca. | none",
        "Union members attacked a sawmill near Biu. | none"
      })
  void whosePeopleTheNameBeforeThemTells(String text, String expected) {
    String told =
        assaults(text).stream()
            .flatMap(c -> c.actors().stream())
            .map(p -> p.id() == null ? "none" : p.id())
            .findFirst()
            .orElse("no claim");
    assertEquals(expected, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nine people were killed in a lorry crash near Bo. | false",
        "Nine people were killed when their ferry sank near Bo. | false",
        "Nine people were killed when a shell hit their ferry near Bo. | true",
        "Nine people were killed in a raid near Bo after their lorry crashed. | true"
      })
  void nobodyKillsInAMishap(String text, boolean expected) {
    boolean killed = assaults(text).stream().anyMatch(c -> c.trigger().of(text).equals("killed"));
    assertEquals(expected, killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nurses held a strike in Monrovia over unpaid wages. | ''",
        "Nurses held a strike against the ministry in Monrovia. | the ministry"
      })
  void aTownIsWhereAStrikeIsHeldAndNotWhomItIsMeantFor(String text, String expected) {
    String told =
        TestEngine.code(text, PUBLISHED).claims().stream()
            .filter(c -> c.type().type().equals("PROTEST"))
            .map(c -> names(c.recipients()))
            .findFirst()
            .orElse("none");
    assertEquals(expected, told);
  }
}
