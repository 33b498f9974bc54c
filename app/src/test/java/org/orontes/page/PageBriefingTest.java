package org.orontes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.fixture.HostilePicture;
import org.orontes.fixture.PalmaPicture;
import org.orontes.model.Picture;
import org.orontes.view.Briefing;
import org.orontes.view.Briefings;

/** The page is whole, leads everywhere it says, and nothing from outside runs in it. */
class PageBriefingTest {
  private static String page(Picture picture) {
    try {
      StringWriter to = new StringWriter();
      PageBriefing.write(Briefings.write(picture, null), to);
      return to.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Document parsed(boolean hostile) {
    return Jsoup.parse(page(hostile ? HostilePicture.make() : PalmaPicture.make()));
  }

  @Test
  void samePictureSameBytes() {
    assertEquals(page(PalmaPicture.make()), page(PalmaPicture.make()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingFromOutsideRuns(boolean hostile) {
    Document page = parsed(hostile);
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertEquals(0, page.select("img, iframe, object, embed, link, base, form").size());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey();
        assertFalse(key.startsWith("on"), element + " has " + key);
        assertFalse(key.equals("style") || key.equals("src"), element + " has " + key);
        if (key.equals("href")) {
          assertTrue(
              attribute.getValue().matches("#[\\w-]+|https://[\\w.-]+/\\S*"), attribute.toString());
        }
      }
    }
  }

  @Test
  void hostileWordsAreShownAsWords() {
    Document page = parsed(true);
    assertTrue(page.select("h1").text().contains("<script>alert(1)</script>"));
    assertTrue(page.select(".passage").text().contains("<img src=x onerror=alert(1)>"));
    assertEquals(0, page.select("a:contains(original)").size(), "no link to javascript:");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyReferenceLeadsSomewhere(boolean hostile) {
    Document page = parsed(hostile);
    Set<String> ids = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        twice.add(element.id());
      }
    }
    assertEquals(List.of(), twice);
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.toString());
    }
    assertTrue(page.select("a.ref").size() > 3);
  }

  @Test
  void theReferenceLeadsToTheVeryWords() {
    Document page = parsed(false);
    @Nullable Element passage = page.getElementById("p2-2");
    assertNotNull(passage);
    assertTrue(passage.text().contains("Insurgents seized most of Palma"));
    assertEquals("seized most of Palma", passage.select("em").text());
  }

  @Test
  void thePolicyAllowsOnlyOurOwnStyleAndScript() throws Exception {
    Document page = parsed(false);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertTrue(policy.contains("style-src '" + sha(page.select("style").get(0).data())), policy);
    assertTrue(policy.contains("script-src '" + sha(page.select("script").get(0).data())), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  private static String sha(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void itCanBeReadWithoutSeeing() {
    Document page = parsed(false);
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("main").size());
    for (Element section : page.select("main > section")) {
      assertNotNull(page.getElementById(section.attr("aria-labelledby")), section.id());
    }
    for (Element table : page.select("table")) {
      assertTrue(table.select("th[scope=col]").size() > 2, table.text());
    }
    assertFalse(page.select("svg.map > title").text().isEmpty());
    assertTrue(page.select("svg.map > desc").text().contains("Palma: Mozambique's army"));
  }

  @Test
  void wordsThatRunTheOtherWayKeepTheirDirection() {
    @Nullable Element post = parsed(false).select(".region.post").first();
    assertNotNull(post);
    assertEquals("ar", post.attr("lang"));
    assertEquals("auto", post.attr("dir"));
  }

  @Test
  void withVeryMuchTextOnlyWhatIsCitedAndItsNeighboursAreThere() throws IOException {
    Briefing briefing = Briefings.write(PalmaPicture.make(), null);
    StringWriter whole = new StringWriter();
    new EvidencePanel(new Html(whole)).write(briefing);
    assertTrue(whole.toString().contains("what is cashew worth"), "even what was not read");
    StringWriter excerpt = new StringWriter();
    new EvidencePanel(new Html(excerpt), 100).write(briefing);
    Document excerpts = Jsoup.parse(excerpt.toString());
    assertFalse(excerpts.select("#a8 .text").text().contains("eleven days later"));
    assertTrue(excerpts.text().contains("They own the streets"), "a neighbour");
    for (Briefing.Source source : briefing.sources()) {
      for (int passage : source.cited()) {
        String anchor = Citations.anchor(source.number(), passage);
        assertNotNull(excerpts.getElementById(anchor), anchor);
      }
    }
  }
}
