package org.orontes.redact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/** Small lists of what is public. */
public final class Lists implements PublicNames {
  /** A listed town of ten kilometres. */
  public static final Place TOWN =
      new Place("place:1", "Bahri", 15.65, 32.54, 10, Precision.CITY, "SD", "place:2");

  /** The province that holds it. */
  public static final Place PROVINCE =
      new Place("place:2", "Khartoum", 15.8, 32.8, 90, Precision.PROVINCE, "SD", null);

  /** A listed village of one kilometre. */
  public static final Place VILLAGE =
      new Place("place:3", "Um Dawan", 15.3, 32.9, 1, Precision.CITY, "SD", "place:2");

  private static final Map<String, String> ACTORS = Map.of("actor:sdn/military", "Sudanese army");
  private static final Set<String> ROLES =
      Set.of("nurse", "nurses", "hospital", "doctor", "residents", "resident", "king", "outlet");

  @Override
  public Optional<String> findActor(@Nullable String id) {
    return Optional.ofNullable(id == null ? null : ACTORS.get(id));
  }

  @Override
  public Optional<String> findOutlet(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<Place> findPlace(@Nullable String id) {
    return List.of(TOWN, PROVINCE, VILLAGE).stream().filter(p -> p.id().equals(id)).findFirst();
  }

  @Override
  public Optional<String> findArea(Place place) {
    return findPlace(place.province()).map(Place::name);
  }

  @Override
  public boolean isRoad(String name) {
    return name.equals("A1");
  }

  @Override
  public boolean isRole(String word) {
    return ROLES.contains(word);
  }
}
