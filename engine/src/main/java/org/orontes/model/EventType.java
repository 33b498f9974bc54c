package org.orontes.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What kind of event, in the codes of the ontologies in {@code data/ontology}.
 *
 * @param type PLOVER 2.0 type, or {@code STATEMENT} where the saying itself is news
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts, in order, maybe empty
 * @param acled ACLED sub-event, or null where ACLED does not code such events
 * @param cameo CAMEO code with its leading zero, or null
 */
public record EventType(
    String type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable Acled acled,
    @Nullable String cameo) {
  /** PLOVER dropped statements; Orontes keeps them under this name (CAMEO 01x). */
  public static final String STATEMENT = "STATEMENT";

  private static final Pattern SHAPE = Pattern.compile("[A-Z]+");

  public EventType {
    contexts = List.copyOf(contexts);
    if (!SHAPE.matcher(type).matches()) {
      throw new IllegalArgumentException("Not an event type: " + type);
    }
  }

  /** Type and mode, such as {@code COERCE/seize}. */
  public String label() {
    return mode == null ? type : type + "/" + mode;
  }

  /**
   * An ACLED type.
   *
   * @param eventType one of the six, such as "Battles"
   * @param subEventType one of the 25, such as "Armed clash"
   */
  public record Acled(String eventType, String subEventType) {}
}
