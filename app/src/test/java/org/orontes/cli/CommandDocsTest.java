package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.fixture.FakeEngine;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual has a section for each command and a line for each option, and none too many. */
class CommandDocsTest {
  private static final Path MANUAL = Path.of("../docs/commands.md");
  private static final Path LAUNCHER = Path.of("../orontes");

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
    Matcher sections = Pattern.compile("(?m)^## `orontes ([\\w-]+)").matcher(manual);
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
  void everyExitCodeIsExplainedAndNoOther() throws IOException, IllegalAccessException {
    Set<String> codes = new TreeSet<>();
    for (Field field : Exit.class.getFields()) {
      codes.add(String.valueOf(field.getInt(null)));
    }
    Matcher exits = Pattern.compile("\\bexit (\\d+)").matcher(Files.readString(LAUNCHER));
    while (exits.find()) {
      codes.add(exits.group(1));
    }
    codes.remove("130"); // stopped by the user, as every program says it
    assertEquals(codes, firstColumn("## Exit codes", "(\\d+)"));
  }

  @Test
  void everySettingIsExplainedAndNoOther() throws IOException {
    Set<String> settings = new TreeSet<>();
    List<Path> sources = new ArrayList<>(List.of(LAUNCHER));
    for (String folder : List.of("src/main/java", "../engine/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    for (Path source : sources) {
      Matcher names =
          Pattern.compile("\\b(ORONTES_[A-Z_]+|NO_COLOR)\\b").matcher(Files.readString(source));
      while (names.find()) {
        settings.add(names.group(1));
      }
    }
    assertEquals(settings, firstColumn("## Settings", "`([A-Z_]+)`"));
  }

  private Set<String> firstColumn(String heading, String cell) {
    String section = manual.substring(manual.indexOf(heading));
    int next = section.indexOf("\n## ", 1);
    Matcher rows =
        Pattern.compile("(?m)^\\| " + cell + " \\|")
            .matcher(next < 0 ? section : section.substring(0, next));
    Set<String> found = new TreeSet<>();
    while (rows.find()) {
      found.add(rows.group(1));
    }
    return found;
  }

  /** What the manual shows being typed makes sense to the program. */
  @Test
  void everyExampleIsUnderstood() {
    List<String> wrong = new ArrayList<>();
    Matcher examples = Pattern.compile("(?m)^\\./orontes (.*)$").matcher(manual);
    int seen = 0;
    while (examples.find()) {
      String line = examples.group(1).replaceFirst(" \\|.*", "");
      if (line.startsWith("COMMAND")) {
        continue;
      }
      seen++;
      try {
        program.parseArgs(Words.of(line));
      } catch (CommandLine.ParameterException e) {
        wrong.add(line + ": " + e.getMessage());
      }
    }
    assertTrue(seen > 8, "saw " + seen);
    assertEquals(List.of(), wrong);
  }
}
