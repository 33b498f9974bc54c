package org.orontes.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.ingest.Ingest;
import org.orontes.ingest.Input;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.CodedArticle;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.UnlistedActor;
import org.orontes.pipeline.TestEngine;

/** Who and where a name means: spellings, acronyms, aliases, descriptions, demonyms, datelines. */
class NamesTest {
  private static Optional<Mention> find(String text, String words, int from) {
    int at = text.indexOf(words, from);
    return TestEngine.code(text, null).mentions().stream()
        .filter(m -> m.span().start() == at && m.text().equals(words))
        .findFirst();
  }

  private static Mention mention(String text, String words) {
    return find(text, words, 0).orElseThrow(() -> new AssertionError(words + " in " + text));
  }

  private static @Nullable String id(String text, String words) {
    return mention(text, words).id();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hay'at Tahrir al-Sham",
        "Hayat Tahrir al-Sham",
        "Ḥay’at Taḥrīr al-Shām",
        "Hay\u2019at Tahrir ash-Sham",
        "Hayat Tahrir as-Sham"
      })
  void oneGroupInAllItsSpellings(String name) {
    String known = id("HTS took the dam in Syria.", "HTS");
    assertNotNull(known);
    assertEquals(known, id(name + " took the dam in Syria.", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"al-Julani", "al-Jolani", "al-Joulani", "al-Golani", "al-Jawlani"})
  void onePersonInAllSpellings(String surname) {
    String name = "Abu Mohammad " + surname;
    String known =
        id("Abu Mohammed al-Jolani visited the citadel of Aleppo.", "Abu Mohammed al-Jolani");
    assertNotNull(known);
    assertEquals(known, id(name + " visited the citadel of Aleppo.", name));
  }

  @Test
  void anAcronymInBracketsStandsForTheNameBeforeIt() {
    String text =
        "The Karu Liberation Front (KLF) opened a school on Monday. The KLF said it was the first.";
    assertEquals("Karu Liberation Front", find(text, "KLF", 40).orElseThrow().name());
  }

  @Test
  void allShortFormsOfAnUnknownGroupHaveOneName() {
    String text =
        "The Karu Liberation Front (KLF) opened a school near Goma. The Front said it was the"
            + " first. The KLF plans two more.";
    int later = text.indexOf("school");
    assertEquals("Karu Liberation Front", mention(text, "Karu Liberation Front").name());
    assertEquals("Karu Liberation Front", mention(text, "KLF").name());
    assertEquals("Karu Liberation Front", find(text, "Front", later).orElseThrow().name());
    assertEquals("Karu Liberation Front", find(text, "KLF", later).orElseThrow().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Omar Haddad, known as Abu Sakhr, leads the group.",
        "Omar Haddad, also called Abu Sakhr, leads the group.",
        "Omar Haddad, whose nom de guerre is Abu Sakhr, leads the group.",
        "Omar Haddad (Abu Sakhr) leads the group."
      })
  void anotherNameOfAPersonStandsForTheFirst(String opening) {
    String text = opening + " On Monday Abu Sakhr visited the mill.";
    assertEquals("Omar Haddad", find(text, "Abu Sakhr", opening.length()).orElseThrow().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Mbala Dawn Brigade, also known as the Nightwatch, entered Kalemie."})
  void anotherNameOfAGroupStandsForTheFirst(String opening) {
    String text = opening + " The Nightwatch said it had lost two men.";
    Mention later = find(text, "Nightwatch", opening.length()).orElseThrow();
    assertEquals("Mbala Dawn Brigade", later.name());
    assertTrue(UnlistedActor.isId(later.id()));
  }

  @Test
  void aNameThatMerelyFollowsStandsForItself() {
    String text = "Omar Haddad, like Abu Sakhr, leads a group. On Monday Abu Sakhr left the mill.";
    assertEquals("Abu Sakhr", find(text, "Abu Sakhr", 40).orElseThrow().name());
  }

  @Test
  void aBorderOfWhichNoSideIsKnownIsLeftOpenRatherThanPutInATown() {
    Mention border = mention("Police met traders on the eastern border.", "eastern border");
    assertEquals(MentionKind.PLACE, border.kind());
    assertEquals(null, border.place());
  }

  @Test
  void anUnknownGroupKeepsItsOwnNameAndIsForcedOnNobody() {
    Mention group =
        mention("The Mbala Dawn Brigade entered the town of Kalemie.", "Mbala Dawn Brigade");
    assertTrue(UnlistedActor.isId(group.id()));
    assertEquals("Mbala Dawn Brigade", group.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Residents of Anefou heard gunfire on Saturday.|Anefou",
        "A mother who fled Menakou spoke to the radio.|Menakou"
      })
  void wherePeopleLiveAndFleeFromIsAPlace(String text, String name) {
    assertEquals(MentionKind.PLACE, mention(text, name).kind());
  }

  @Test
  void theMonthOfADateIsNoTown() {
    String text = "Soldiers left Moura between 27 and 31 March 2022.";
    assertTrue(find(text, "March", 0).isEmpty());
  }

  @Test
  void aPrepositionIsNoPartOfAName() {
    String text = "Gunmen seized a base at Boulkessi.";
    assertEquals("Boulkessi", mention(text, "Boulkessi").text());
  }

  @Test
  void aNameEndsAtAComma() {
    String text = "Two men were shot in Kashmir, police said.";
    assertEquals(MentionKind.PLACE, mention(text, "Kashmir").kind());
  }

  @Test
  void aPartOfACountryNamedByItsDirectionIsOfTheCountryInFocus() {
    String text = "The governor of North Central province in Burkina Faso spoke in Kaya.";
    assertTrue(
        TestEngine.code(text, null).mentions().stream().noneMatch(m -> "LK".equals(m.country())));
  }

  @Test
  void anAcronymOfTwoIsNotTheOneOfAnotherCountry() {
    assertEquals("outlet:afp", id("Witnesses told AFP that men had entered Barsalogho.", "AFP"));
    assertEquals(
        "actor:phl/military", id("The AFP said it had entered Marawi on Mindanao.", "AFP"));
  }

  @Test
  void aMinistryWithoutACountryIsThatOfTheCountryInFocus() {
    String text = "Guerrillas attacked Argelia in Cauca, Colombia, the Defence Ministry said.";
    assertEquals("actor:col/defence-ministry", id(text, "Defence Ministry"));
  }

  @ParameterizedTest
  @CsvSource({"Syrian,SY", "Ukrainian,UA", "Burmese,MM", "Israeli,IL"})
  void theNameOfAPeopleIsNoPlaceOfAnEvent(String people, String country) {
    String text = "A " + people + " diplomat visited the school in Geneva.";
    CodedArticle coded = TestEngine.code(text, null);
    Mention found =
        coded.mentions().stream()
            .filter(m -> m.text().equals(people) || m.text().startsWith(people))
            .filter(m -> country.equals(m.country()))
            .findFirst()
            .orElseThrow();
    assertTrue(!found.literal() || found.kind() != MentionKind.PLACE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"European", "African", "Latin American", "Sahelian"})
  void norIsThatOfAnArea(String people) {
    Mention found = mention("Three " + people + " envoys met in Geneva.", people);
    assertEquals(MentionKind.PLACE, found.kind());
    assertFalse(found.literal());
    assertNotNull(found.place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shops reopened in Tripoli, Lebanon, on Monday.|Tripoli|LB",
        "Shops reopened in Tripoli, Libya, on Monday.|Tripoli|LY",
        "Lebanon, Pennsylvania, has a new mayor.|Lebanon|US",
        "Lebanon has a new president. He spoke in Beirut.|Lebanon|LB",
        "Trucks reached Hama and Homs from Damascus.|Hama|SY",
        "The minister flew from Washington to London and spoke to American reporters.|London|GB"
      })
  void thePlaceThatTheWordsAroundMean(String text, String name, String country) {
    Mention found = mention(text, name);
    assertNotNull(found.place(), text);
    assertEquals(country, found.place().country(), text);
  }

  @Test
  void aDatelineNamesWhereTheReportWasWritten() {
    String text =
        "DAMASCUS, Syria, March 3 (Reuters) - Shops reopened on Monday after a week.\n\nBakers"
            + " said that flour was short.\n";
    Input input = Input.page("a.txt", text.getBytes(StandardCharsets.UTF_8));
    CodedArticle coded =
        TestEngine.engine().code(Ingest.with(KnowledgeFiles.ours()).read(input).articles().get(0));
    Mention first = coded.mentions().get(0);
    assertEquals("DAMASCUS", first.text());
    assertNotNull(first.place());
    assertEquals("SY", first.place().country());
    assertTrue(coded.sentences().stream().noneMatch(s -> s.overlaps(first.span())));
  }
}
