package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.codec.ExchangeWriter;
import org.orontes.fixture.FakeEngine;
import org.orontes.fixture.PalmaPicture;
import org.orontes.model.Claim;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/** Why something stands in a briefing, from the files alone. */
class ExplainCommandTest {
  private final Picture picture = PalmaPicture.make();
  private final Path folder;
  private final Shell shell;

  ExplainCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.shell = new Shell(FakeEngine::new, folder, null);
  }

  @BeforeEach
  void write() throws IOException {
    ExchangeWriter.writeFolder(folder, picture);
  }

  private String explain(String id) {
    assertEquals(Exit.DONE, shell.run("explain", id, "--in", folder.toString()), shell.err());
    return shell.out();
  }

  @Test
  void aClaimShowsItsWordsRuleAndWhatWasRejected() {
    Claim claim = picture.articles().get(1).claims().get(0);
    String text = explain(claim.id().value());
    assertTrue(text.contains("»seized most of Palma«"), text);
    assertTrue(text.contains("coerce/seize#1"), text);
    assertTrue(text.contains("Baobab Wire ← three contractors, unnamed"), text);
    assertTrue(text.contains("rejected: STATEMENT"), text);
    assertTrue(text.contains("WHY, of"), "also where it was one of a pair: " + text);
  }

  @Test
  void aReferenceShowsThePassageAndItsClaims() {
    String text = explain("2.2");
    assertTrue(text.contains("PASSAGE 2.2"), text);
    assertTrue(text.contains("CLAIM "), text);
    assertEquals(text, explain("[2.2]"));
  }

  @Test
  void aPassageWithoutAClaimSaysWhy() {
    String article = picture.articles().get(0).article().id().value();
    assertTrue(explain(article + "@42").contains("a byline carries no claims"), shell.out());
    assertTrue(explain("1.1").contains("No claim was read from it"), shell.out());
  }

  @Test
  void incidentsAndTheRestHaveTheirReport() {
    for (Incident incident : picture.reconciliation().incidents()) {
      assertTrue(explain(incident.id().value()).contains("INCIDENT " + incident.id()));
    }
    assertTrue(explain("d-convoy").contains("DISPUTE d-convoy"));
    assertTrue(explain("f-stop").contains("FORECAST f-stop: came true"));
    assertTrue(explain("x-palma").contains("CUT-OFF x-palma: Palma"));
    assertTrue(explain("place:x-palma").contains("CONTROL place:x-palma"));
    assertTrue(explain("place:x-palma@2021-04-04").contains("changed hands"));
  }

  @Test
  void anUnknownIdNamesThoseNearIt() {
    assertEquals(Exit.USAGE, shell.run("explain", "d-convey", "--in", folder.toString()));
    assertTrue(shell.err().contains("near it are d-convoy"), shell.err());
    assertEquals(Exit.USAGE, shell.run("explain", "99.1", "--in", folder.toString()));
    assertEquals(Exit.USAGE, shell.run("explain", "1.999", "--in", folder.toString()));
  }
}
