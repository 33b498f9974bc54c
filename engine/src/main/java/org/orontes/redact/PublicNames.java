package org.orontes.redact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Place;

/** What is public knowledge and may be named: the lists of the data, asked by id. */
public interface PublicNames {
  /** The name of a listed actor: a party, an organisation, somebody in public office. */
  Optional<String> findActor(@Nullable String id);

  /** The name of a listed outlet. */
  Optional<String> findOutlet(String id);

  /** A listed place. */
  Optional<Place> findPlace(@Nullable String id);

  /** The name of the province, else of the country, that holds a place. */
  Optional<String> findArea(Place place);

  /** True if a listed road has that name. */
  boolean isRoad(String name);

  /** True if a lower-case word says what somebody or something is, never who: "nurses". */
  boolean isRole(String word);
}
