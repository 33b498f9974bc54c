package org.orontes.situate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.YamlMap;
import org.orontes.pipeline.TestEngine;

/** The examples of lexicon/en/holders.yaml. */
class HoldersTest {
  @Test
  void sitesAreNamedByTheirTownOnce() {
    Holders holders = new Holders(TestEngine.engine().knowledge());
    List<String> wanted = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (YamlMap file : TestEngine.engine().knowledge().files().yaml("lexicon/en/holders.yaml")) {
      for (YamlMap example : file.maps("examples")) {
        String town = example.text("town");
        String bare = holders.withoutTown(example.text("site"), town);
        wanted.add(example.text("is"));
        named.add(holders.besideTown(bare, town));
      }
    }
    assertTrue(wanted.size() >= 4);
    assertEquals(wanted, named);
  }
}
