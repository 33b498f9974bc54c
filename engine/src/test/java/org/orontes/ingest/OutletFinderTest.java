package org.orontes.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.Layout;
import org.orontes.model.ArticleId;
import org.orontes.model.Outlet;

class OutletFinderTest {
  private static final Layout LAYOUT = Layout.load(KnowledgeFiles.ours());
  private static final String NEWS = "Rebels took the town of Bria on Monday, residents said.\n";

  @Test
  void readsWhereAPageNamesItself() {
    assertOutlet("outlet:valley-post", NEWS + "READ MORE FROM THE VALLEY POST\n");
    assertOutlet("outlet:valley-post", NEWS + "The Valley Post Staff is a team of reporters.\n");
    assertOutlet("outlet:valley-post", NEWS + "© 2021 Valley Post\n");
    assertOutlet("outlet:valley-post", "By Amina Yusuf / Valley Post\n" + NEWS);
    assertOutlet("outlet:valley-post", "By Amina Yusuf, Valley Post\n" + NEWS);
    assertOutlet("outlet:valley-post", "Bria falls\nThe road to Bria. / Valley Post\n" + NEWS);
    assertOutlet("outlet:reuters", "BRIA (Reuters) - " + NEWS);
    assertOutlet("outlet:reuters", "(Reuters) - " + NEWS);
  }

  @Test
  void doesNotTakeOthersForIt() {
    assertOutlet("unknown", "By Amina Yusuf, Goma\n" + NEWS);
    assertOutlet("unknown", "By Amina Yusuf in Goma\n" + NEWS);
    assertOutlet("unknown", NEWS + "A soldier in Bria. (AP Photo/Amina Yusuf)\n");
    assertOutlet("unknown", NEWS + "An official told the Valley Post that it was so.\n");
    assertOutlet("unknown", NEWS + "He told Kaboyi. Kaboyi wept. She told Kaboyi too.\n");
    assertOutlet("unknown", NEWS + "He told Parliament so. She told Parliament nothing.\n");
    assertOutlet("unknown", NEWS + "Read more about the siege\n");
  }

  @Test
  void takesTheOneThatSeveralSpokeTo() {
    assertOutlet(
        "outlet:delta-wire", NEWS + "He told Delta Wire so. She told Delta Wire nothing.\n");
    assertOutlet("outlet:lanternia", NEWS + "He told Lanternia so. She tells Lanternia nothing.\n");
    assertOutlet(
        "unknown",
        NEWS
            + "He told Delta Wire so. She told Delta Wire nothing.\n"
            + "He told the Valley Post so. She told the Valley Post nothing.\n");
  }

  @Test
  void aStrongerSignWins() {
    assertOutlet(
        "outlet:hill-country-news",
        "BRIA (AP) — "
            + NEWS
            + "He told the Valley Post so. She told the Valley Post nothing.\n"
            + "The Hill Country News Staff is a team of journalists.\n");
  }

  @Test
  void theAddressTellsIt() {
    Given given = new Given(null, null, "https://www.reuters.com/world/x", null, null, null);
    assertEquals("outlet:reuters", find(NEWS, given).id());
    Given other = new Given(null, null, "not an address", null, null, null);
    assertEquals(true, find(NEWS, other).isUnknown());
  }

  private static void assertOutlet(String expected, String text) {
    Outlet outlet = find(text, Given.NOTHING);
    assertEquals(expected, outlet.isUnknown() ? "unknown" : outlet.id(), text);
    assertEquals(true, outlet.inferred());
  }

  private static Outlet find(String text, Given given) {
    Page page = new Page(text);
    new RegionFinder(LAYOUT).mark(page, null);
    ArticleId id = ArticleId.of(null, null, null, text);
    return new OutletFinder(LAYOUT, new OutletNames(LAYOUT)).find(page, given, id).outlet();
  }
}
