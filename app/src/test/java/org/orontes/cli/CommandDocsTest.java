package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.orontes.fixture.FakeEngine;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual has a section for each command and a line for each option, and none too many. */
class CommandDocsTest {
  private static final Path MANUAL = Path.of("../docs/commands.md");

  private final String manual;
  private final CommandLine program =
      Main.commandLine(
          FakeEngine::new,
          Surroundings.of(System.out, System.err, new java.util.Properties(), Map.of()));

  CommandDocsTest() throws IOException {
    manual = Files.readString(MANUAL);
  }

  private String section(String command) {
    Matcher found =
        Pattern.compile("(?ms)^## `orontes " + command + "[^`]*`$(.*?)(?=^## |\\z)")
            .matcher(manual);
    assertTrue(found.find(), "docs/commands.md has no section \"## `orontes " + command + "`\"");
    return found.group(1);
  }

  @Test
  void everyOptionIsInItsSection() {
    List<String> missing = new ArrayList<>();
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              String section = section(name);
              for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.usageHelp() && !section.contains("`" + option.longestName())) {
                  missing.add(name + " " + option.longestName());
                }
              }
            });
    assertEquals(List.of(), missing);
  }

  @Test
  void noSectionIsAboutWhatIsNotThere() {
    Matcher sections = Pattern.compile("(?m)^## `orontes (\\w+)").matcher(manual);
    List<String> unknown = new ArrayList<>();
    while (sections.find()) {
      String name = sections.group(1);
      CommandLine command = program.getSubcommands().get(name);
      if (command == null) {
        unknown.add(name);
        continue;
      }
      Matcher options = Pattern.compile("(?m)^\\| `(--[a-z-]+)").matcher(section(name));
      while (options.find()) {
        if (command.getCommandSpec().findOption(options.group(1)) == null) {
          unknown.add(name + " " + options.group(1));
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void everyExitCodeAndSettingIsExplained() {
    for (String code : List.of("| 0 |", "| 1 |", "| 2 |", "| 3 |", "| 4 |", "| 78 |")) {
      assertTrue(manual.contains(code), code);
    }
    for (String setting :
        List.of(
            "ORONTES_JAVA_HOME",
            "ORONTES_JDK_FOLDERS",
            "ORONTES_JAVA_OPTS",
            "ORONTES_CACHE",
            "NO_COLOR")) {
      assertTrue(manual.contains("`" + setting + "`"), setting);
    }
  }
}
