package org.orontes.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Status;

/**
 * One line of a briefing: an incident in plain words.
 *
 * @param id incident id, to ask {@code explain} for
 * @param words what is said to have happened, capitalised, without a full stop
 * @param when the days, in words, or null if not stated
 * @param counts numbers told with it, in words; empty if none
 * @param status where it stands
 * @param standing the same in words
 * @param support how many outlets and origins, in words
 * @param according who says so first-hand, in words, best supported first
 * @param notes anything to keep in mind, such as who denies it
 * @param evidence passages, the one to quote first; at least one
 * @param major false for what is told in passing, with hardly anything named
 */
public record Statement(
    String id,
    String words,
    @Nullable String when,
    String counts,
    Status status,
    String standing,
    String support,
    List<String> according,
    List<String> notes,
    List<Citation> evidence,
    boolean major) {
  public Statement {
    according = List.copyOf(according);
    notes = List.copyOf(notes);
    evidence = List.copyOf(evidence);
  }
}
