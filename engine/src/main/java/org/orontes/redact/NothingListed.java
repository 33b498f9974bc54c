package org.orontes.redact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Place;

/** Lists of what is public that are empty. */
final class NothingListed implements PublicNames {
  @Override
  public Optional<String> findActor(@Nullable String id) {
    return Optional.empty();
  }

  @Override
  public Optional<String> findOutlet(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<Place> findPlace(@Nullable String id) {
    return Optional.empty();
  }

  @Override
  public Optional<String> findArea(Place place) {
    return Optional.empty();
  }

  @Override
  public boolean isRoad(String name) {
    return false;
  }

  @Override
  public boolean isRole(String word) {
    return false;
  }
}
