package org.orontes.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of one side only; and names told in full again that were known by their short form, as only
 * another article does.
 */
final class NameSign implements SeamSign {
  private static final int WINDOW = 6;
  private static final double FEW = 3;
  private static final int MANY = 4;
  private static final double PRIOR = 0.3;

  @Override
  public void read(SeamTable table) {
    List<Set<String>> names = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      names.add(table.unit(i).names().keySet());
    }
    Sides sides = new Sides(names);
    Set<String> known = new HashSet<>();
    for (int b = 1; b < table.size(); b++) {
      known.addAll(names.get(b - 1));
      table.put("names_apart", b, Math.log((sides.apart(b) + 1.0) / (sides.both(b) + 1.0)));
      table.put(
          "names_apart_repeated",
          b,
          Math.log((sides.apartRepeated(b) + 0.5) / (sides.both(b) + 0.5)));
      table.put("names_around", b, Sides.overlap(names, b, WINDOW));
      int all = names.get(b).size();
      long old = names.get(b).stream().filter(known::contains).count();
      double sure = Math.min(1, all / FEW);
      table.put("names_new", b, all == 0 ? 0 : sure * (all - old) / all);
      table.put("names_old", b, all == 0 ? 0 : sure * old / all);
    }
    readForms(table);
  }

  /**
   * Of the names that have been told in full before, those that come next in full again and those
   * that come short: who reads only what follows would not know them. A name that is told in full
   * every time, such as that of a town, is neither.
   */
  private static void readForms(SeamTable table) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < table.size(); i++) {
      for (String name : table.unit(i).names().keySet()) {
        places.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
      }
    }
    int[] full = new int[table.size()];
    int[] still = new int[table.size()];
    places.forEach(
        (name, at) -> {
          boolean introduced = false;
          for (int k = 0; k + 1 < at.size(); k++) {
            boolean now = isFull(table, at.get(k), name);
            boolean next = isFull(table, at.get(k + 1), name);
            introduced |= now;
            if (introduced && !(now && next)) {
              int[] counts = next ? full : still;
              for (int b = at.get(k) + 1; b <= at.get(k + 1); b++) {
                counts[b]++;
              }
            }
          }
        });
    for (int b = 1; b < table.size(); b++) {
      table.put("full_again", b, Math.log((full[b] + PRIOR) / (still[b] + PRIOR)));
      table.put("short_count", b, Math.min(MANY, still[b]));
    }
  }

  private static boolean isFull(SeamTable table, int unit, String name) {
    return Boolean.TRUE.equals(table.unit(unit).names().get(name));
  }
}
