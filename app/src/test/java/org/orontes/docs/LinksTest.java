package org.orontes.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of every document leads to a file, and to a heading in it. */
class LinksTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

  private static List<Path> listDocuments() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(
              file ->
                  !PROJECT
                      .relativize(file)
                      .toString()
                      .matches("(.*/)?(target|node_modules|out)/.*"))
          .sorted()
          .toList();
    }
  }

  /** As code hosts make them: lower case, spaces to hyphens, all but letters and digits gone. */
  private static Set<String> anchors(Path document) throws IOException {
    Set<String> anchors = new HashSet<>();
    for (String line :
        Files.readString(document).replaceAll("(?s)```.*?```", "").lines().toList()) {
      if (line.startsWith("#")) {
        String title = line.replaceFirst("^#+ *", "").toLowerCase(Locale.ROOT);
        anchors.add(title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
      }
    }
    return anchors;
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int seen = 0;
    for (Path document : listDocuments()) {
      Matcher links = LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll(""));
      while (links.find()) {
        String to = links.group(1);
        if (to.matches("(https?|mailto):.*")) {
          continue;
        }
        seen++;
        String[] parts = to.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        boolean found =
            Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
        if (!found) {
          broken.add(PROJECT.relativize(document) + " -> " + to);
        }
      }
    }
    assertTrue(seen > 50, "saw " + seen + " links");
    assertEquals(List.of(), broken);
  }

  @Test
  void everyDecisionHasItsNumberInItsTitle() throws IOException {
    try (Stream<Path> files = Files.list(PROJECT.resolve("docs/decisions"))) {
      Set<String> numbers = new HashSet<>();
      for (Path file : (Iterable<Path>) files::iterator) {
        String number = String.valueOf(file.getFileName()).substring(0, 4);
        assertTrue(Files.readString(file).startsWith("# " + number + " "), file.toString());
        assertTrue(numbers.add(number), "two decisions have the number " + number);
      }
    }
  }
}
