package org.orontes.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of one article come back in it; those of another are others. */
final class WordSign implements SeamSign {
  private static final int WINDOW = 6;
  private static final int NEAR = 2;
  private static final double SOME = 0.02;

  @Override
  public void read(SeamTable table) {
    List<Set<String>> words =
        IntStream.range(0, table.size()).mapToObj(i -> table.unit(i).words()).toList();
    Sides sides = new Sides(words);
    for (int b = 1; b < table.size(); b++) {
      table.put("words_apart", b, Math.log((sides.apart(b) + 1.0) / (sides.both(b) + 1.0)));
      table.put("words_both", b, Math.log(sides.both(b) + 1.0));
      double near = Sides.overlap(words, b, NEAR);
      table.put("words_around", b, Sides.overlap(words, b, WINDOW));
      table.put("words_near", b, near);
      table.put("words_near_log", b, Math.log(near + SOME));
      table.put("words_all", b, sides.overlap(b));
    }
  }
}
