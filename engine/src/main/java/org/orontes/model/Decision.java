package org.orontes.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst decided about claims. Stands beside them and changes none: a picture is drawn
 * with the decisions that are in force, and without one that was undone.
 *
 * <p>A decision hangs on claim ids, which a newer engine gives again as long as it reads the same
 * event out of the same words; so it outlives the incidents, which come and go with the folding.
 *
 * @param id {@code n-…}
 * @param judgement what was decided
 * @param about ids as the analyst saw them: claims or incidents
 * @param claims the claims it hangs on, at least one
 * @param why in the analyst's words, maybe empty
 * @param by who
 * @param at when
 * @param undone when and by whom it was taken back, or null while it is in force
 */
public record Decision(
    String id,
    Judgement judgement,
    List<String> about,
    List<ClaimId> claims,
    String why,
    String by,
    Instant at,
    @Nullable Undone undone) {
  public Decision {
    about = List.copyOf(about);
    claims = List.copyOf(claims);
    if (!id.matches("n-[0-9a-f]{16}")) {
      throw new IllegalArgumentException("Not a decision id: " + id);
    }
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("A decision hangs on a claim: " + id);
    }
    if (judgement instanceof Merge && claims.size() < 2) {
      throw new IllegalArgumentException("A merge takes at least two claims: " + id);
    }
  }

  /** True while nobody took it back. */
  public boolean inForce() {
    return undone == null;
  }

  /** The same, taken back. */
  public Decision undoneBy(Undone by) {
    return new Decision(id, judgement, about, claims, why, this.by, at, by);
  }

  /**
   * The id of a decision: a digest of everything that makes it this one.
   *
   * @param parts who, when, what, in a fixed order
   */
  public static String idOf(String... parts) {
    return "n-" + ArticleId.digest(parts);
  }

  /**
   * How a decision was taken back.
   *
   * @param by who
   * @param at when
   * @param why in their words, maybe empty
   */
  public record Undone(String by, Instant at, String why) {}

  /** What was decided. */
  public sealed interface Judgement
      permits Confirm, Reject, Correct, Merge, Split, SetGrade, Note {}

  /** The claims were read rightly. */
  public record Confirm() implements Judgement {}

  /** The claims were read wrongly: no incident is made of them. */
  public record Reject() implements Judgement {}

  /** The claims say something else than was read. */
  public record Correct(Correction correction) implements Judgement {}

  /** The incidents that hold these claims are one. */
  public record Merge() implements Judgement {}

  /** These claims tell of another event than the rest of their incident. */
  public record Split() implements Judgement {}

  /** The incident that holds the first claim has this grade. */
  public record SetGrade(Incident.Grade grade) implements Judgement {}

  /** A remark; it changes nothing. */
  public record Note(String text) implements Judgement {}

  /**
   * What a claim says instead; null where it says what was read.
   *
   * @param type PLOVER type, or null
   * @param mode its mode; counts only with a type
   * @param factuality how it is presented, or null
   * @param background whether it is history, or null
   * @param place where, or null
   * @param time the days, or null
   * @param actors who did it, or null
   * @param recipients to whom, or null
   */
  public record Correction(
      @Nullable String type,
      @Nullable String mode,
      @Nullable Factuality factuality,
      @Nullable Boolean background,
      @Nullable Place place,
      @Nullable Days time,
      @Nullable List<Party> actors,
      @Nullable List<Party> recipients) {
    public Correction {
      actors = actors == null ? null : List.copyOf(actors);
      recipients = recipients == null ? null : List.copyOf(recipients);
      if (type != null && !type.matches("[A-Z]+")) {
        throw new IllegalArgumentException("Not an event type: " + type);
      }
    }
  }

  /**
   * An interval of days, both inclusive.
   *
   * @param from first day, or null if open
   * @param to last day, or null if open
   */
  public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * Somebody who takes part.
   *
   * @param id {@code actor:…}, or null if in no list
   * @param name as shown
   */
  public record Party(@Nullable String id, String name) {}
}
