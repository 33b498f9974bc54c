package org.orontes.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.pipeline.TestEngine;

/** Who was shot may be dead: what the article tells of it decides. */
class StruckPeopleTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  /** The dead and the wounded of all claims, in order. */
  private static String harm(String text) {
    return TestEngine.code(text, PUBLISHED).claims().stream()
        .flatMap(c -> c.quantities().stream())
        .filter(q -> q.what().equals("killed") || q.what().equals("wounded"))
        .map(q -> q.what() + " " + (q.max() == null ? "?" : String.valueOf(q.max().intValue())))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // those who died are not wounded as well
        "A man was shot in Nablus on Monday. The attack killed one man in Nablus. > killed 1",
        "Raiders stabbed two herders near Sake. Two herders were killed. > killed 2",
        // of some of them it is told how they are
        "Four people were shot in Cali on Monday. One person was killed. > wounded 3, killed 1",
        "Four people were shot in Cali. Gunmen killed one person and wounded two people. "
            + "> killed 1, wounded 2, wounded 2",
        // nothing more is told of them
        "A man was shot in Nablus on Monday. Soldiers closed the road. > wounded 1",
        "Raiders stabbed two herders near Sake. The raiders fled. > wounded 2",
        // others, elsewhere or at another time
        "A man was shot in Nablus on Monday. Two people were killed in Gaza City on Monday. "
            + "> wounded 1, killed 2",
        "A man was shot in Nablus on Monday. In 2019, three people were killed in Nablus. "
            + "> wounded 1, killed 3",
        // a verb that says how they are
        "Shells wounded two herders near Sake. Two drivers were killed. > wounded 2, killed 2"
      })
  void countsByWhatBecameOfThem(String text, String expected) {
    assertEquals(expected, harm(text));
  }
}
