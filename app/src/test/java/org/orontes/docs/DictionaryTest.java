package org.orontes.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.model.ChangeKind;
import org.orontes.model.DisputeKind;
import org.orontes.model.Factuality;
import org.orontes.model.RegionKind;
import org.orontes.model.Status;

/** DICTIONARY.md names what the model names, has each term once, and is obeyed in names. */
class DictionaryTest {
  private final String dictionary;

  DictionaryTest() throws IOException {
    dictionary = Files.readString(Path.of("../DICTIONARY.md"));
  }

  private String meaning(String term) {
    Matcher row =
        Pattern.compile("(?m)^\\| \\*\\*" + term + "\\*\\* \\| (.*) \\|$").matcher(dictionary);
    assertTrue(row.find(), "no term " + term);
    return row.group(1);
  }

  private void assertNames(String term, Enum<?>[] values) {
    String meaning = meaning(term).replace("*", "");
    List<String> missing =
        Arrays.stream(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .filter(word -> !meaning.matches(".*\\b" + word + "\\b.*"))
            .toList();
    assertEquals(List.of(), missing, term);
  }

  @Test
  void closedChoicesAreNamedInFull() {
    assertNames("factuality", Factuality.values());
    assertNames("status", Status.values());
    assertNames("change", ChangeKind.values());
    assertNames("dispute", DisputeKind.values());
    assertNames("region", RegionKind.values());
  }

  @Test
  void everyTermIsThereOnceAndInOrder() {
    List<String> terms =
        Pattern.compile("(?m)^\\| \\*\\*([^*]+)\\*\\* \\|")
            .matcher(dictionary)
            .results()
            .map(row -> row.group(1).toLowerCase(Locale.ROOT))
            .toList();
    assertTrue(terms.size() > 30, "saw " + terms.size());
    assertEquals(terms.stream().distinct().sorted().toList(), terms);
  }

  /** "Source" has two meanings in this field; the others have none. */
  @Test
  void noTypeIsCalledWhatSaysNothing() throws IOException {
    for (String sources : List.of("src/main/java", "../engine/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(sources))) {
        List<String> wrong =
            files
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.matches(".*(Source|Utils?|Helper|Manager|Impl)\\.java"))
                .toList();
        assertEquals(List.of(), wrong);
      }
    }
  }
}
