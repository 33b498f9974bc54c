package org.orontes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.store.CaseStore;
import org.orontes.store.Revision;

/**
 * The state of a case that a request is about.
 *
 * @param store what holds that state: the case itself, or what it would be with fewer articles
 * @param revision the revision within {@code store}
 * @param own the revision of the case
 * @param knownAt last day of publication that counts, or null for all
 * @param recordedBy the instant that was asked for, or null for now
 */
record Moment(
    CaseStore store,
    long revision,
    Revision own,
    @Nullable LocalDate knownAt,
    @Nullable Instant recordedBy) {
  /** True if it is a state of the case itself with all that it held then, nothing redacted. */
  boolean isWhole(CaseStore of) {
    return store == of && knownAt == null;
  }

  /** Says which clock an answer is by; nothing where it is the present. */
  void mark(ObjectNode answer) {
    if (knownAt != null || recordedBy != null) {
      answer.set(
          "clock",
          Json.object()
              .put("as_known_at", knownAt == null ? null : knownAt.toString())
              .put("as_recorded_by", recordedBy == null ? null : recordedBy.toString()));
    }
  }
}
