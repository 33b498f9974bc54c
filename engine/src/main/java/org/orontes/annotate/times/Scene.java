package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a meaning may look at to work out a value.
 *
 * @param published day of publication or of the post the words stand in, or null
 * @param anchorName how a basis calls that day: "publication" or "the post"
 * @param story the dates told so far
 * @param governor the tense that governs the expression
 * @param day the day named nearest in the same sentence, or null
 * @param sibling the date this one is listed with ("27" in "27 and 28 November"), or null
 */
record Scene(
    @Nullable LocalDate published,
    String anchorName,
    Story story,
    Governor governor,
    @Nullable Period day,
    @Nullable Period sibling) {

  /** The tense that governs the expression. */
  Tense tense() {
    return governor.tense();
  }

  /** The value of a part of a match. */
  Value value(Match inner) {
    return inner.pattern().meaning().of(inner, this);
  }

  /** The same scene, for one of a list of dates. */
  Scene beside(@Nullable Period other) {
    return new Scene(published, anchorName, story, governor, day, other);
  }

  /** The period of an inner match, empty if there is no such match or its days are not known. */
  Optional<Period> period(@Nullable Match inner) {
    return inner == null ? Optional.empty() : Optional.ofNullable(value(inner).period());
  }

  /** The same scene, where nothing says otherwise taken to tell of what is over. */
  Scene reporting() {
    Governor past = new Governor(Tense.PAST, true);
    return tense() == Tense.FUTURE
        ? this
        : new Scene(published, anchorName, story, past, day, sibling);
  }

  /** What to say where there is no date of publication to count from. */
  Value unanchored(String edtf) {
    return Value.open(edtf, "no date of " + anchorName + " to count from");
  }

  /** What to say where no event before gave a date to count from. */
  Value untold(String edtf) {
    return Value.open(edtf, "no date of an event before to count from");
  }
}
