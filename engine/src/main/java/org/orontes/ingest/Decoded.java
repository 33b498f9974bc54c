package org.orontes.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Notice;

/**
 * The text of an input, or why it has none.
 *
 * @param text what the bytes say, line ends as they were; null if they say nothing
 * @param notices what was noticed on the way
 */
record Decoded(@Nullable String text, List<Notice> notices) {
  Decoded {
    notices = List.copyOf(notices);
  }

  static Decoded nothing(IngestNotice why, String message) {
    return new Decoded(null, List.of(why.of(message)));
  }
}
