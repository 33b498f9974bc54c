package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import org.orontes.model.RegionKind;

/**
 * The last few words of a page that are no sentences, such as the labels of buttons: furniture,
 * whatever they say, if the text above them is made of sentences.
 */
final class TrailingStep implements PageStep {
  private static final int MAX_LINES = 5;
  private static final int MAX_WORDS = 6;
  private static final int MIN_SENTENCES = 3;

  /**
   * Below this share of lines that end as sentences do, short lines are how the text is written.
   */
  private static final double SENTENCES = 0.6;

  @Override
  public void mark(Page page) {
    List<Line> free = page.listFree();
    List<Line> tail = new ArrayList<>();
    int end = free.size();
    while (end > 0 && isLabel(free.get(end - 1))) {
      end--;
      tail.add(free.get(end));
    }
    long sentences = free.subList(0, end).stream().filter(Line::endsAsSentence).count();
    if (tail.size() <= MAX_LINES && sentences >= MIN_SENTENCES && sentences >= SENTENCES * end) {
      tail.forEach(line -> page.mark(RegionKind.BOILERPLATE, line));
    }
  }

  private static boolean isLabel(Line line) {
    return line.words() <= MAX_WORDS && !line.endsAsSentence();
  }
}
