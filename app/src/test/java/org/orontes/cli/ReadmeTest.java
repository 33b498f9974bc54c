package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.codec.ExchangeFile;

/** What the README tells a visitor to type does what it says, with the real engine. */
class ReadmeTest {
  /** They build the program and run all tests: this test among them. */
  private static final Set<String> SET_UP = Set.of("./orontes demo", "mvn verify");

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  private final String readme;
  private final Path folder;
  private final Shell shell = Desk.shell(PROJECT);

  ReadmeTest(@TempDir Path folder) throws IOException {
    this.readme = Files.readString(PROJECT.resolve("README.md"));
    this.folder = folder;
  }

  private List<String> listCommands() {
    List<String> commands = new ArrayList<>();
    Matcher blocks = Pattern.compile("(?s)```sh\n(.*?)```").matcher(readme);
    while (blocks.find()) {
      blocks
          .group(1)
          .lines()
          .map(l -> l.replaceFirst("\\s*#.*", "").strip())
          .forEach(commands::add);
    }
    return commands;
  }

  /** Samples are read where they are, and everything is written into a folder of the test. */
  private String[] words(String command) {
    String[] words = Words.of(command.replaceFirst("^\\./orontes ", ""));
    for (int i = 0; i < words.length; i++) {
      boolean written = i > 0 && Set.of("--out", "--in").contains(words[i - 1]);
      if (written) {
        words[i] = folder.resolve(words[i]).toString();
      } else if (words[i].endsWith(".orontes")) {
        words[i] = folder.resolve(words[i]).toString();
      } else if (words[i].startsWith("corpus/")) {
        words[i] = PROJECT.resolve(words[i]).toString();
      }
    }
    return words;
  }

  @Test
  void everyCommandRuns() throws IOException {
    List<String> commands = new ArrayList<>(listCommands());
    assertTrue(commands.removeAll(SET_UP), "the set-up commands are missing");
    assertTrue(commands.size() > 2, commands.toString());
    for (String command : commands) {
      assertTrue(command.startsWith("./orontes "), command);
      if (command.startsWith("./orontes serve ")) {
        serveAskAndStop(words(command));
        continue;
      }
      assertEquals(Exit.DONE, shell.run(words(command)), command + "\n" + shell.err());
      assertTrue(writesAFile(command) || !shell.out().isBlank(), command);
    }
    assertTrue(Files.size(folder.resolve("goma.geojson")) > 1000);
    for (ExchangeFile file : ExchangeFile.values()) {
      assertTrue(Files.isRegularFile(folder.resolve("briefing").resolve(file.fileName())));
      String name = file.fileName().replace(".jsonl", "");
      assertTrue(readme.contains("`" + name + "`"), name + " is not in the README");
    }
  }

  private static boolean writesAFile(String command) {
    return command.startsWith("./orontes export ") && command.contains("--out ");
  }

  /** It runs until it is stopped, so it is asked while it runs. */
  private void serveAskAndStop(String... command) {
    try (Serving serving = Serving.start(shell, command)) {
      assertEquals(200, serving.get("").statusCode());
      String held = serving.get("api/v1/case").body();
      assertTrue(held.contains("\"articles\":8"), held);
      assertEquals(Exit.DONE, serving.stop());
    }
  }

  @Test
  void theExcerptIsThere() {
    Matcher excerpt =
        Pattern.compile("(?s)<!-- excerpt:[^>]*-->\\s*```\n(.*?)```\\s*<!-- end of excerpt -->")
            .matcher(readme);
    assertTrue(excerpt.find(), "docs/make-pictures writes it between its two marks");
    assertTrue(excerpt.group(1).startsWith("BRIEFING: "), excerpt.group(1));
  }
}
