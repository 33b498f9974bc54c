package org.orontes.coding;

import java.util.List;
import java.util.Set;
import org.orontes.coding.ToldPlace.Extent;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.Kinds;
import org.orontes.model.Precision;

/** What is struck is where it happens: "shelled <em>Sake</em>", "raided a camp near Sake". */
final class PlaceHit implements PlaceStep {
  private static final Set<String> SOMEBODY = Set.of("people", "person", "armed", "crowd");

  private final Kinds kinds;
  private final PlaceNames names;

  PlaceHit(Kinds kinds, PlaceNames names) {
    this.kinds = kinds;
    this.names = names;
  }

  @Override
  public String because() {
    return "what it is done to stands there";
  }

  @Override
  public List<ToldPlace> find(Asked asked) {
    Frame frame = asked.frame();
    if (!asked.type().equals("ASSAULT")) {
      return List.of();
    }
    for (Argument a : frame.all(Role.OBJECT)) {
      Set<String> is = kinds.of(frame.sentence(), a.head(), asked.context().mentions());
      if (a.implicit() || SOMEBODY.stream().anyMatch(is::contains)) {
        continue;
      }
      for (ToldPlace told : names.of(asked.context(), frame.sentence(), a.head(), false)) {
        if (!isCountry(told)) {
          return List.of(new ToldPlace(told.place(), Extent.AROUND));
        }
      }
    }
    return List.of();
  }

  private static boolean isCountry(ToldPlace told) {
    return told.place().place() != null && told.place().place().precision() == Precision.COUNTRY;
  }
}
