package org.orontes.knowledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A coding rule of {@code rules/<language>/*.yaml}, its patterns not yet read.
 *
 * @param id type in lower case, slash, name: {@code coerce/seize-place}
 * @param type PLOVER type or STATEMENT
 * @param mode PLOVER mode, or null
 * @param modeByClause mode by what the governed clause tells: by its rule ({@code
 *     coerce/take-place}), its type and mode ({@code COERCE/arrest}) or its type ({@code ASSAULT:
 *     violence}; empty for most
 * @param contexts PLOVER contexts that always hold
 * @param cameo CAMEO code, or null
 * @param acled key of the ACLED mapping, such as {@code territory}, or null
 * @param change change of control of the place, in lower case, or null
 * @param prefer added to the weight of a match where another rule fits as well, mostly 0
 * @param patterns at least one
 * @param yes sentences that must give this rule, with the roles expected
 * @param no sentences that must not give it as an assertion
 */
public record RuleEntry(
    String id,
    String type,
    @Nullable String mode,
    Map<String, String> modeByClause,
    List<String> contexts,
    @Nullable String cameo,
    @Nullable String acled,
    @Nullable String change,
    int prefer,
    List<String> patterns,
    List<Example> yes,
    List<Example> no) {
  public RuleEntry {
    modeByClause = Map.copyOf(modeByClause);
    contexts = List.copyOf(contexts);
    patterns = List.copyOf(patterns);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /**
   * A sentence and what it must give.
   *
   * @param text the sentence
   * @param expected roles by slot letter, such as {@code A: rebels}, and {@code is: planned}; empty
   *     for a sentence of {@code no}
   */
  public record Example(String text, Map<String, String> expected) {
    public Example {
      expected = Map.copyOf(expected);
    }
  }
}
