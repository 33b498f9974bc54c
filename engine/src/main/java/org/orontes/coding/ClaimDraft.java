package org.orontes.coding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.real.Reading;
import org.orontes.coding.rules.Match;
import org.orontes.model.EventPlace;
import org.orontes.model.EventTime;

/**
 * A claim before it is written down.
 *
 * @param match the rule and what fills its slots
 * @param reading how it is told
 * @param told where and how much of it, or null
 * @param type PLOVER type after what the reading says of it
 * @param mode PLOVER mode, or null
 * @param scene the past time that the sentence stands in without naming it, or null
 * @param acled key of the ACLED mapping: the rule's own, or what the scene makes of it; null if
 *     none
 * @param also other rules that fitted, best first
 */
record ClaimDraft(
    Match match,
    Reading reading,
    @Nullable ToldPlace told,
    String type,
    @Nullable String mode,
    @Nullable EventTime scene,
    @Nullable String acled,
    List<Match> also) {
  ClaimDraft {
    also = List.copyOf(also);
  }

  /** The same told otherwise. */
  ClaimDraft with(Reading other) {
    return new ClaimDraft(match, other, told, type, mode, scene, acled, also);
  }

  /** The same where it has a place, else at another. */
  ClaimDraft at(Optional<ToldPlace> other) {
    return told != null || other.isEmpty()
        ? this
        : new ClaimDraft(match, reading, other.get(), type, mode, scene, acled, also);
  }

  /** The same under another key of the ACLED mapping. */
  ClaimDraft as(@Nullable String key) {
    return new ClaimDraft(match, reading, told, type, mode, scene, key, also);
  }

  /** Where, or null. */
  @Nullable EventPlace place() {
    return told == null ? null : told.place();
  }

  Frame frame() {
    return match.frame();
  }
}
