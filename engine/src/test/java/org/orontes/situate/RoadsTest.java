package org.orontes.situate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.CutOff;
import org.orontes.model.Fact;
import org.orontes.model.Factuality;
import org.orontes.model.Outlet;
import org.orontes.model.Reach;
import org.orontes.model.Span;
import org.orontes.model.Supposition;

/** What a change of hands bars, what it leaves open, and what a closed road bars. */
class RoadsTest {
  private static final Knowledge OURS = Knowledge.load(KnowledgeFiles.ours());
  private static final Supposition DESSIE = held("place:339219", "Dessie", "actor:tplf");
  private static final Supposition MEKELLE = held("place:331180", "Mekelle", "actor:eth/military");

  private static Supposition held(String place, String name, String holder) {
    return new Supposition(place, name, holder, holder);
  }

  @Test
  void aLostRoadIsNamedOnce() {
    List<CutOff> cuts = new Situator(OURS).whatIf(List.of(), List.of(), List.of(DESSIE), false);
    assertFalse(cuts.isEmpty());
    Set<Set<String>> seen = new HashSet<>();
    for (CutOff cut : cuts) {
      assertTrue(cut.whatIf());
      for (CutOff.LostRoad lost : cut.lost()) {
        assertTrue(seen.add(Set.of(cut.place(), lost.to(), lost.road())), "twice: " + lost);
      }
    }
  }

  @Test
  void aPlaceOfTheOtherSideBarsTheWay() {
    Situator situator = new Situator(OURS);
    int open = ways(situator.reach(List.of(), List.of(), List.of(MEKELLE), null));
    Reach with = situator.reach(List.of(), List.of(), List.of(MEKELLE, DESSIE), null);
    assertTrue(open > 0, "Mekelle lies on roads that lead to a crossing");
    for (Reach.OfPlace place : with.places()) {
      for (Reach.Way way : place.from()) {
        boolean mekelle = place.held().name().equals("Mekelle");
        assertFalse(mekelle && way.via().contains("Dessie"), way.toString());
      }
    }
  }

  private static int ways(Reach reach) {
    return reach.places().stream().mapToInt(p -> p.from().size()).sum();
  }

  @Test
  void aClosedRoadIsNoWay(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("gazetteer/roads"));
    StringBuilder closed = new StringBuilder("closures:\n");
    OURS.roads()
        .listAll()
        .forEach(r -> closed.append("  - road: \"").append(r.name()).append("\"\n"));
    Files.writeString(folder.resolve("gazetteer/roads/closed.yaml"), closed);
    Knowledge knowledge = Knowledge.load(KnowledgeFiles.withOverlay(folder));
    Reach reach = new Situator(knowledge).reach(List.of(), List.of(), List.of(MEKELLE), null);
    assertEquals(0, ways(reach));
    assertTrue(
        reach.places().get(0).barred().stream()
            .allMatch(b -> b.at().stream().anyMatch(a -> a.contains("closed between"))));
  }

  private static final Supposition GAO = held("place:2457163", "Gao", "actor:jnim");
  private static final Supposition DORI = held("place:2361082", "Dori", "actor:jnim");

  /** An article that says of two places that a road links them. */
  private static CodedArticle tells(
      String words, String one, String other, Factuality factuality, boolean past) {
    String text = words + ".";
    Span span = new Span(0, words.length());
    Outlet outlet = new Outlet("outlet:wadi", "The Wadi", false);
    Article article =
        new Article(
            ArticleId.of("wadi", null, null, text),
            "wadi.txt",
            text,
            new Span(0, text.length()),
            0,
            outlet,
            null,
            null,
            "en",
            null,
            null,
            List.of(),
            List.of());
    Fact fact =
        new Fact(
            "route",
            one,
            other,
            words.substring(0, words.indexOf(" between")),
            null,
            false,
            span,
            words,
            span,
            null,
            List.of(new AccordingTo(outlet.id(), outlet.name(), null, null, null, false, false)),
            factuality,
            past);
    return new CodedArticle(
        article,
        List.of(span),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(fact),
        List.of(),
        List.of(),
        List.of());
  }

  private static CodedArticle tells(String words, String one, String other) {
    return tells(words, one, other, Factuality.ASSERTED, false);
  }

  /** Two roads that no list has meet in Gao: who takes it parts their ends. */
  private static final List<CodedArticle> GAO_ROADS =
      List.of(
          tells("N17 road between Gao and Ansongo", "place:2457163", "place:2461003"),
          tells("river road between Gao and Labbezanga", "place:2457163", "place:x-labbezanga"));

  @Test
  void aRoadThatReportsTellOfIsCutAndSaysWhoTellsIt() {
    Situator situator = new Situator(OURS);
    List<CutOff> cuts = situator.whatIf(GAO_ROADS, List.of(), List.of(GAO), false);
    List<CutOff.LostRoad> lost = cuts.stream().flatMap(c -> c.lost().stream()).toList();
    assertEquals(1, lost.size(), cuts.toString());
    assertTrue(lost.get(0).road().contains("told by reports"), lost.toString());
    assertEquals(1, lost.get(0).told().size());
    assertTrue(
        GAO_ROADS.stream().anyMatch(a -> lost.get(0).told().get(0).standsIn(a.article().text())));
    CutOff without = situator.whatIf(GAO_ROADS, List.of(), List.of(GAO), true).get(0);
    assertFalse(without.roadsKnown(), "left out if it is asked for");
    assertEquals(List.of(), without.lost());
  }

  @Test
  void aToldRoadIsAWayThatSaysSo() {
    List<CodedArticle> told =
        List.of(
            tells(
                "laterite road between Dori and Labbezanga crossing",
                "place:2361082",
                "place:x-labbezanga-crossing"));
    Situator situator = new Situator(OURS);
    Reach reach = situator.reach(told, List.of(), List.of(DORI), null);
    Reach.Way way = reach.places().get(0).from().get(0);
    assertEquals("Labbezanga crossing", way.name());
    assertEquals("laterite road, told by reports", way.told().get(0).name());
    assertEquals(
        1, situator.reach(List.of(), List.of(), List.of(DORI), null).withoutRoads().size());
  }

  @Test
  void whatIsNoStandingRoadBetweenTownsIsNone() {
    List<CodedArticle> none =
        List.of(
            tells("road between Gao and Mali", "place:2457163", "place:country/ml"),
            tells("road between Gao and Dakar", "place:2457163", "place:2253354"),
            tells("road between Gao and Nowhere", "place:2457163", "name:nowhere"),
            tells(
                "road between Gao and Ansongo",
                "place:2457163",
                "place:2461003",
                Factuality.PLANNED,
                false),
            tells(
                "road between Gao and Kidal",
                "place:2457163",
                "place:2455290",
                Factuality.ASSERTED,
                true));
    List<CutOff> cuts = new Situator(OURS).whatIf(none, List.of(), List.of(GAO), false);
    assertFalse(cuts.get(0).roadsKnown(), cuts.toString());
  }

  /** Mekelle and Addis Ababa are joined by a listed road through Dessie: no way around it. */
  @Test
  void aToldRoadIsNoWayAroundAListedOne() {
    List<CodedArticle> told =
        List.of(tells("A2 highway between Dessie and Kobo", "place:339219", "place:329586"));
    Supposition weldiya = held("place:x-weldiya", "Weldiya", "actor:tplf");
    Situator situator = new Situator(OURS);
    assertEquals(
        situator.whatIf(List.of(), List.of(), List.of(weldiya), false),
        situator.whatIf(told, List.of(), List.of(weldiya), false));
    assertTrue(
        situator.whatIf(told, List.of(), List.of(weldiya), false).stream()
            .anyMatch(c -> c.lost().stream().anyMatch(l -> l.toName().equals("Kobo"))));
  }
}
