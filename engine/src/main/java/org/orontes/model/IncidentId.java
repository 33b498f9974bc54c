package org.orontes.model;

/**
 * Identity of an incident: {@code i-} and a digest of its earliest claim's id.
 *
 * @param value for example {@code i-6d1f0a93c2b47e58}
 */
public record IncidentId(String value) implements Comparable<IncidentId> {
  public IncidentId {
    if (!value.matches("i-[0-9a-f]{16}")) {
      throw new IllegalArgumentException("Not an incident id: " + value);
    }
  }

  /** The id of the incident whose earliest claim is {@code earliest}. */
  public static IncidentId of(ClaimId earliest) {
    return new IncidentId("i-" + ArticleId.digest(earliest.value()));
  }

  @Override
  public int compareTo(IncidentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
