package org.orontes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new or different between two pictures of one body of articles.
 *
 * @param since last day that the earlier picture knew, or null where it was given as such
 * @param incidents by day, then id
 * @param disputes by id
 * @param control by place, then time
 */
public record PictureChanges(
    @Nullable LocalDate since,
    List<OfIncident> incidents,
    List<OfDispute> disputes,
    List<OfControl> control) {
  public PictureChanges {
    incidents = List.copyOf(incidents);
    disputes = List.copyOf(disputes);
    control = List.copyOf(control);
  }

  /** How something differs. */
  public enum News {
    /** Only the later picture has it. */
    NEW,
    /** Both have it, and not alike. */
    CHANGED,
    /** Only the earlier picture has it: joined with another, withdrawn or known better. */
    GONE
  }

  /**
   * One property that differs.
   *
   * @param attribute such as {@code status}, {@code killed}, {@code outlets}
   * @param before as shown, or null if it had none
   * @param now as shown, or null if it has none
   */
  public record Difference(String attribute, @Nullable String before, @Nullable String now) {}

  /**
   * An incident that is new, changed or gone.
   *
   * @param news how
   * @param incident the later one; the earlier one if it is gone
   * @param before ids of the earlier incidents that it holds; more than one if they were joined
   * @param differences what differs; empty if new or gone
   * @param claims the claims that are new, in order of id; for a gone one all it had
   */
  public record OfIncident(
      News news,
      Incident incident,
      List<IncidentId> before,
      List<Difference> differences,
      List<ClaimId> claims) {
    public OfIncident {
      before = List.copyOf(before);
      differences = List.copyOf(differences);
      claims = List.copyOf(claims);
    }
  }

  /**
   * A dispute that is new, changed or gone.
   *
   * @param news how
   * @param dispute the later one; the earlier one if it is gone
   * @param added values that are new, as shown
   * @param removed values that nobody holds any more, as shown
   */
  public record OfDispute(News news, Dispute dispute, List<String> added, List<String> removed) {
    public OfDispute {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }

  /**
   * A stretch of control that is new, changed or gone.
   *
   * @param news how
   * @param control the later one; the earlier one if it is gone
   * @param differences what differs; empty if new or gone
   */
  public record OfControl(News news, Control control, List<Difference> differences) {
    public OfControl {
      differences = List.copyOf(differences);
    }
  }

  /** True if nothing differs. */
  public boolean isEmpty() {
    return incidents.isEmpty() && disputes.isEmpty() && control.isEmpty();
  }
}
