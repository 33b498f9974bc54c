package org.orontes.model;

import java.util.List;

/**
 * A road that the lists of the data lack and reports tell of.
 *
 * @param name the road in the reports' words and that they tell it: {@code N6 road, told by
 *     reports}
 * @param from id of one end
 * @param fromName as shown
 * @param to id of the other end
 * @param toName as shown
 * @param said the words that say so, at least one
 */
public record ToldRoad(
    String name, String from, String fromName, String to, String toName, List<Quote> said) {
  public ToldRoad {
    said = List.copyOf(said);
    if (said.isEmpty() || from.equals(to)) {
      throw new IllegalArgumentException("A road that is told has two ends and its words: " + name);
    }
  }
}
