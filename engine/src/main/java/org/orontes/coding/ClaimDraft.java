package org.orontes.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.real.Reading;
import org.orontes.coding.rules.Match;
import org.orontes.model.EventPlace;

/**
 * A claim before it is written down.
 *
 * @param match the rule and what fills its slots
 * @param reading how it is told
 * @param place where, or null
 * @param type PLOVER type after what the reading says of it
 * @param mode PLOVER mode, or null
 * @param also other rules that fitted, best first
 */
record ClaimDraft(
    Match match,
    Reading reading,
    @Nullable EventPlace place,
    String type,
    @Nullable String mode,
    List<Match> also) {
  ClaimDraft {
    also = List.copyOf(also);
  }

  Frame frame() {
    return match.frame();
  }
}
