package org.orontes.coding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.EventType.Acled;

/**
 * From a rule's ACLED key and the kinds of those who take part to an ACLED sub-event: who acts on
 * whom decides where the words do not. See decision 0013.
 */
final class AcledMapper {
  private static final String BATTLES = "Battles";
  private static final String EXPLOSIONS = "Explosions/Remote violence";
  private static final String CIVILIANS = "Violence against civilians";
  private static final String PROTESTS = "Protests";
  private static final String RIOTS = "Riots";
  private static final String STRATEGIC = "Strategic developments";

  private static final Map<String, Acled> FIXED =
      Map.ofEntries(
          Map.entry("clash", new Acled(BATTLES, "Armed clash")),
          Map.entry("chemical", new Acled(EXPLOSIONS, "Chemical weapon")),
          Map.entry("air", new Acled(EXPLOSIONS, "Air/drone strike")),
          Map.entry("suicide", new Acled(EXPLOSIONS, "Suicide bomb")),
          Map.entry("shelling", new Acled(EXPLOSIONS, "Shelling/artillery/missile attack")),
          Map.entry("explosive", new Acled(EXPLOSIONS, "Remote explosive/landmine/IED")),
          Map.entry("grenade", new Acled(EXPLOSIONS, "Grenade")),
          Map.entry("sexual", new Acled(CIVILIANS, "Sexual violence")),
          Map.entry("abduct", new Acled(CIVILIANS, "Abduction/forced disappearance")),
          Map.entry("excessive", new Acled(PROTESTS, "Excessive force against protesters")),
          Map.entry("intervention", new Acled(PROTESTS, "Protest with intervention")),
          Map.entry("protest", new Acled(PROTESTS, "Peaceful protest")),
          Map.entry("riot", new Acled(RIOTS, "Violent demonstration")),
          Map.entry("mob", new Acled(RIOTS, "Mob violence")),
          Map.entry("agreement", new Acled(STRATEGIC, "Agreement")),
          Map.entry("arrest", new Acled(STRATEGIC, "Arrests")),
          Map.entry("change", new Acled(STRATEGIC, "Change to group/activity")),
          Map.entry("disrupted", new Acled(STRATEGIC, "Disrupted weapons use")),
          Map.entry("looting", new Acled(STRATEGIC, "Looting/property destruction")),
          Map.entry("transfer", new Acled(STRATEGIC, "Non-violent transfer of territory")),
          Map.entry("other", new Acled(STRATEGIC, "Other")));

  private static final Acled REGAINS = new Acled(BATTLES, "Government regains territory");
  private static final Acled OVERTAKES = new Acled(BATTLES, "Non-state actor overtakes territory");
  private static final Acled ATTACK = new Acled(CIVILIANS, "Attack");
  private static final Acled CHANGE = new Acled(STRATEGIC, "Change to group/activity");
  private static final Acled BASE = new Acled(STRATEGIC, "Headquarters or base established");
  private static final Acled CLASH = new Acled(BATTLES, "Armed clash");

  private AcledMapper() {}

  /** Every key that a rule may use. */
  static Set<String> listKeys() {
    Set<String> keys = new java.util.TreeSet<>(FIXED.keySet());
    keys.addAll(Set.of("territory", "lost", "attack", "civilians", "base"));
    return keys;
  }

  /**
   * The sub-event, or null where ACLED codes none or the parties are not known well enough.
   *
   * @param key of the rule, or null
   * @param actor kinds of who acts
   * @param recipient kinds of whom it befalls
   * @param foreign true if a state acts outside its own country
   */
  static @Nullable Acled map(
      @Nullable String key, Set<String> actor, Set<String> recipient, boolean foreign) {
    if (key == null) {
      return null;
    }
    return switch (key) {
      case "territory" -> territory(actor, foreign);
      case "lost" -> actor.contains("state") ? OVERTAKES : actor.contains("armed") ? REGAINS : null;
      case "attack" -> attack(actor, recipient);
      case "civilians" -> ATTACK;
      case "base" -> actor.contains("state") ? CHANGE : BASE;
      default -> Optional.ofNullable(FIXED.get(key)).orElse(null);
    };
  }

  private static @Nullable Acled territory(Set<String> actor, boolean foreign) {
    if (actor.contains("state") || actor.contains("country")) {
      return foreign ? OVERTAKES : REGAINS;
    }
    return actor.contains("armed") || actor.contains("group") ? OVERTAKES : null;
  }

  private static Acled attack(Set<String> actor, Set<String> recipient) {
    boolean fighters = recipient.contains("armed");
    boolean unarmed =
        recipient.contains("people") || recipient.contains("person") || recipient.contains("press");
    if (fighters && !recipient.contains("people")) {
      return CLASH;
    }
    return unarmed || !actor.contains("armed") ? ATTACK : CLASH;
  }
}
