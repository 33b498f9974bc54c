package org.orontes.redact;

/**
 * What to take out.
 *
 * @param persons true to replace private persons by what they are; always true when places are
 *     coarsened, since the words and names of an article tell where it was
 * @param coarsenKm no place finer than this many kilometres; 0 to leave places as they are
 */
public record Redaction(boolean persons, double coarsenKm) {
  /** Nothing is taken out. */
  public static final Redaction NONE = new Redaction(false, 0);

  /** Beyond this a square is no place any more: about the size of a large country. */
  public static final double MAX_COARSEN_KM = 500;

  public Redaction {
    if (!(coarsenKm >= 0 && coarsenKm <= MAX_COARSEN_KM)) {
      throw new IllegalArgumentException("Not a distance to coarsen to: " + coarsenKm + " km");
    }
    persons = persons || coarsenKm > 0;
  }

  /** True if nothing is taken out. */
  public boolean isNone() {
    return !persons;
  }
}
