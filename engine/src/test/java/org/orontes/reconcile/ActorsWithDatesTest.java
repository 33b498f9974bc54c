package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.ArticleId;
import org.orontes.model.Participant;
import org.orontes.model.Span;
import org.orontes.model.UnlistedActor;
import org.orontes.pipeline.TestEngine;
import org.orontes.reconcile.ActorLattice.Relation;

/** Who belonged to whom, and stood on whose side, on which day. */
class ActorsWithDatesTest {
  private static final String FILE =
      """
      countries: [CD]
      basis: hand
      as_of: 2026-11
      actors:
        - id: actor:karu-front
          name: Karu Front
          kind: armed-group
          country: CD
          sides:
            - {side: "karu rebels", from: 2010-01-01, to: 2014-06-30}
            - {side: "kinshasa", from: 2014-07-01, to: null}
        - id: actor:karu-guard
          name: Karu Guard
          kind: militia
          country: CD
          parents: [{actor: "actor:karu-front", from: 2012-03-01, to: 2013-03-01}]
        - id: actor:mbala-rebels
          name: Mbala Rebels
          kind: armed-group
          country: CD
          sides: [{side: "karu rebels", from: 2010-01-01, to: null}]
        - id: actor:kinshasa-guard
          name: Kinshasa Guard
          kind: militia
          country: CD
          sides: [{side: "kinshasa", from: 2005-01-01, to: null}]
      """;

  private static Knowledge knowledge;
  private static ActorLattice lattice;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("actors").resolve("karu.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, FILE);
    knowledge = Knowledge.load(KnowledgeFiles.withOverlay(folder));
    lattice = new ActorLattice(knowledge);
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  @ParameterizedTest
  @CsvSource({
    "actor:karu-front, actor:mbala-rebels, 2012-05-01, COMPATIBLE",
    "actor:karu-front, actor:mbala-rebels, 2014-06-30, COMPATIBLE",
    "actor:karu-front, actor:mbala-rebels, 2014-07-01, APART",
    "actor:karu-front, actor:kinshasa-guard, 2012-05-01, APART",
    "actor:karu-front, actor:kinshasa-guard, 2014-07-01, COMPATIBLE",
    "actor:karu-guard, actor:karu-front, 2012-05-01, COMPATIBLE",
    "actor:karu-guard, actor:karu-front, 2013-03-02, APART",
    "actor:karu-guard, actor:mbala-rebels, 2012-05-01, COMPATIBLE",
    "actor:karu-guard, actor:mbala-rebels, 2013-03-02, APART",
    "actor:karu-guard, actor:karu-front, , COMPATIBLE"
  })
  void howTwoStandDependsOnTheDay(String a, String b, @Nullable String day, Relation relation) {
    assertEquals(relation, lattice.relate(a, b, day(day)));
    assertEquals(relation, lattice.relate(b, a, day(day)));
  }

  @Test
  void sidesAreThoseOfTheDayAndOfWhatOneBelongsTo() {
    var actors = knowledge.actors();
    assertEquals("[karu rebels]", actors.listSides("actor:karu-guard", day("2012-05-01")) + "");
    assertTrue(actors.listSides("actor:karu-guard", day("2013-03-02")).isEmpty());
    assertEquals("[kinshasa]", actors.listSides("actor:karu-front", day("2020-01-01")) + "");
    assertTrue(actors.listSides("actor:karu-front", day("2009-12-31")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Assad spoke to the Syrian parliament in Damascus.|Assad|1995-03-01|actor:hafez-al-assad",
        "Assad spoke to the Syrian parliament in Damascus.|Assad|2015-03-01|actor:bashar-al-assad",
        "Aliyev spoke to Azerbaijan's parliament in Baku.|Aliyev|1999-03-01|actor:heydar-aliyev",
        "Aliyev spoke to Azerbaijan's parliament in Baku.|Aliyev|2020-03-01|actor:ilham-aliyev"
      })
  void ofFatherAndSonTheOneInOfficeIsMeant(String text, String name, String day, String id) {
    assertEquals(
        id,
        TestEngine.code(text, LocalDate.parse(day)).mentions().stream()
            .filter(m -> m.text().equals(name))
            .findFirst()
            .orElseThrow()
            .id());
  }

  @Test
  void aSpeakerIsAPartyWhileHeSpeaksForOne() {
    String text = "Ashraf Ghani said that the Taliban had seized the town of Zaranj.";
    assertTrue(isParty(text, "2021-08-07"));
    assertFalse(isParty(text, "2024-08-07"));
  }

  private static boolean isParty(String text, String day) {
    return TestEngine.code(text, LocalDate.parse(day)).claims().stream()
        .filter(c -> c.according().size() > 1)
        .findFirst()
        .orElseThrow()
        .firstHand()
        .party();
  }

  @Test
  void thoseInNoListAreComparedByNameAcrossArticles() {
    Participant one = unlisted("first", "Liwa Saqr al-Karu");
    Participant other = unlisted("second", "Liwa Sakr el-Karu");
    Participant third = unlisted("second", "Liwa Nasr al-Karu");
    assertEquals(Relation.SAME, lattice.relate(one, other, null));
    assertEquals(Relation.UNKNOWN, lattice.relate(one, third, null));
    assertEquals(Relation.SAME, lattice.relate(one, one, null));
    Participant known =
        new Participant("KG", new Span(0, 2), "actor:karu-guard", "Karu Guard", false);
    assertEquals(Relation.UNKNOWN, lattice.relate(one, known, null));
  }

  private static Participant unlisted(String text, String name) {
    ArticleId article = ArticleId.of(null, null, null, text);
    String id = UnlistedActor.id(article, false, name);
    return new Participant(name, new Span(0, name.length()), id, name, false);
  }
}
