package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.fixture.FakeEngine;
import org.orontes.store.CaseAddress;
import org.orontes.store.CaseStore;

/** {@code serve} from its start to its end, and what keeps it from starting. */
class ServeCommandTest {
  private final Path made;
  private final Shell shell;

  ServeCommandTest(@TempDir Path folder) throws IOException {
    this.made = folder.resolve("palma.orontes");
    this.shell = new Shell(FakeEngine::new, folder.resolve("cache"), folder);
    Path article = Files.writeString(folder.resolve("a.txt"), "Palma fell.");
    assertEquals(Exit.DONE, shell.run("ingest", made.toString(), article.toString()), shell.err());
  }

  @Test
  void isStartedAskedAndStopped() {
    try (Serving serving = Serving.start(shell, "serve", made.toString())) {
      assertTrue(serving.address().startsWith("http://127.0.0.1:"), serving.address());
      HttpResponse<String> answer = serving.get("api/v1/case");
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("\"articles\":1"), answer.body());
      assertTrue(shell.err().contains("Ctrl-C ends it"), shell.err());
      assertEquals(Exit.DONE, serving.stop());
    }
    try (CaseStore free = CaseStore.open(new CaseAddress.InFile(made))) {
      assertEquals(1, free.latest().articles(), "the lock went with the server");
    }
  }

  @Test
  void whatKeepsItFromStartingIsSaidInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      assertEquals(Exit.USAGE, shell.run("serve", made.toString(), "--port", port));
      assertTrue(shell.err().contains("take another --port"), shell.err());
    }
    assertEquals(Exit.USAGE, shell.run("serve", made.toString(), "--port", "99999"));
    assertTrue(shell.err().contains("there is no port 99999"), shell.err());
    assertEquals(Exit.USAGE, shell.run("serve", made.toString(), "--port", "http"));
    assertEquals(Exit.USAGE, shell.run("serve", made.toString(), "--knowledge", made + "x"));
    assertFalse(shell.err().contains("Exception"), shell.err());
    try (CaseStore free = CaseStore.open(new CaseAddress.InFile(made))) {
      assertEquals(1, free.latest().number(), "a failed start holds no lock");
    }
  }
}
