package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;

/** An outlet that people speak to from here on, and never did before. */
final class OutletSign implements SeamSign {
  private static final int MIN_TOLD = 2;

  /** An own report names its outlet at once. */
  private static final int FIRST_PARAGRAPHS = 2;

  private final ToldOutlets told;

  OutletSign(ToldOutlets told) {
    this.told = told;
  }

  @Override
  public void read(SeamTable table) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      paragraphs.add(table.unit(i).line().text());
      table.put("outlet", i, 0);
    }
    for (List<Integer> places : told.find(paragraphs).values()) {
      int first = places.get(0);
      if (places.size() >= MIN_TOLD && first < places.get(places.size() - 1)) {
        for (int b = Math.max(1, first - FIRST_PARAGRAPHS + 1); b <= first; b++) {
          table.put("outlet", b, 1);
        }
      }
    }
  }
}
