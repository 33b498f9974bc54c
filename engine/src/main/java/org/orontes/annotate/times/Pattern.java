package org.orontes.annotate.times;

import java.util.List;
import java.util.Map;

/**
 * A pattern of the lexicon, ready to match.
 *
 * @param id its name
 * @param category what other patterns may use it as
 * @param form how it looks
 * @param meaning how its value is worked out
 * @param with fixed arguments of the meaning
 * @param guards what else must hold
 * @param mention true if it may stand by itself
 */
record Pattern(
    String id,
    String category,
    Form form,
    Meaning meaning,
    Map<String, String> with,
    List<Guard> guards,
    boolean mention) {
  Pattern {
    with = Map.copyOf(with);
    guards = List.copyOf(guards);
  }
}
