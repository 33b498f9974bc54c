package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;

class LanguagesTest {
  private static final Languages LANGUAGES = new Languages(Layout.load(KnowledgeFiles.ours()));

  @Test
  void scriptsTellThemselves() {
    assertEquals("he", LANGUAGES.of("שדה התעופה", "en"));
    assertEquals("ar", LANGUAGES.of("انسحاب القوات", "en"));
    assertEquals("fa", LANGUAGES.of("گروه‌های مسلح", "en"));
    assertEquals("ja", LANGUAGES.of("軍が町を制圧した", "en"));
    assertEquals("my", LANGUAGES.of("တပ်မတော်", "en"));
    assertEquals("und", LANGUAGES.of("Войска ушли", "en"));
  }

  @Test
  void englishIsToldByItsSmallWords() {
    assertEquals("en", LANGUAGES.of("Rebels of the north took Bria.", "und"));
    assertEquals("en", LANGUAGES.of("THE ARMY REPORTED THAT IT LEFT.", "und"));
    assertEquals("en", LANGUAGES.of("Gunmen kidnapped a nurse in Dikwa on 8 March.", "und"));
    assertEquals("und", LANGUAGES.of("Explosion in Kabul", "und"));
    assertEquals("en", LANGUAGES.of("The La Paz office of El País was closed.", "und"));
  }

  @Test
  void aShortTextWithoutSmallWordsIsEnglishByItsNouns() {
    assertEquals("en", LANGUAGES.of("Rebels capture Hill Town", "und"));
    assertEquals("en", LANGUAGES.of("Unknown men burned down a clinic in Sango.", "und"));
    assertEquals("en", LANGUAGES.of("Jets carried out 12 raids on Sabha's airport.", "und"));
    assertEquals("en", LANGUAGES.of("UN peacekeepers opened a base in Sango.", "und"));
    assertEquals("und", LANGUAGES.of("UN SOLDADO CAE EN UNA BASE MILITAR", "und"));
    assertEquals("und", LANGUAGES.of("Angriff in Sango", "und"));
    assertEquals("und", LANGUAGES.of("Tentara tembak petani di Sango", "und"));
    assertEquals("und", LANGUAGES.of("Attaque contre un village, un policier tué", "und"));
    assertEquals("und", LANGUAGES.of("Ataque a una base militar", "und"));
  }

  @Test
  void longTextInLatinLettersIsToldByTheModel() {
    assertEquals(
        "es",
        LANGUAGES.of(
            "Los guerrilleros atacaron el puesto de policía en la madrugada del lunes y huyeron"
                + " hacia la selva, según dijo el gobernador de la provincia.",
            "en"));
    assertEquals(
        "tr",
        LANGUAGES.of(
            "Ordu birlikleri salı günü sabaha karşı kasabadan çekildi, bölge sakinleri ise silah"
                + " seslerinin gün boyu sürdüğünü ve yolların kapalı olduğunu söyledi.",
            "en"));
  }

  @Test
  void shortTextIsAsWhatIsAroundItUnlessItSpeaksAgainstIt() {
    assertEquals("en", LANGUAGES.of("Rebels capture Hill Town", "en"));
    assertEquals("und", LANGUAGES.of("La caída de los cerros", "en"));
    assertEquals("en", LANGUAGES.of("😀😀 12:30", "en"));
  }
}
