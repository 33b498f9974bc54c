package org.orontes.coding;

import java.util.List;
import org.orontes.coding.ToldPlace.Extent;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.Precision;

/** What is struck is where it happens: "shelled <em>Sake</em>", "raided a camp near Sake". */
final class PlaceHit implements PlaceStep {
  private final PlaceNames names;

  PlaceHit(PlaceNames names) {
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
      if (a.implicit()) {
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
