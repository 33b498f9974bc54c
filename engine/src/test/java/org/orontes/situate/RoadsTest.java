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
import org.orontes.model.CutOff;
import org.orontes.model.Reach;
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
    List<CutOff> cuts = new Situator(OURS).whatIf(List.of(), List.of(), List.of(DESSIE));
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
    int open = ways(situator.reach(List.of(), List.of(MEKELLE), null));
    Reach with = situator.reach(List.of(), List.of(MEKELLE, DESSIE), null);
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
    Reach reach = new Situator(knowledge).reach(List.of(), List.of(MEKELLE), null);
    assertEquals(0, ways(reach));
    assertTrue(
        reach.places().get(0).barred().stream()
            .allMatch(b -> b.at().stream().anyMatch(a -> a.contains("closed between"))));
  }
}
