package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;

/**
 * The last few words of a page that are no sentences, such as the labels of buttons: furniture,
 * whatever they say, if the text above them is made of sentences. Where one is a date or a
 * signature, they are the foot of a statement.
 */
final class TrailingStep implements PageStep {
  private static final int MAX_LINES = 5;
  private static final int MAX_WORDS = 6;
  private static final int MIN_SENTENCES = 3;

  /**
   * Below this share of lines that end as sentences do, short lines are how the text is written.
   */
  private static final double SENTENCES = 0.6;

  private final Groups signatures;
  private final CalendarText calendar;

  TrailingStep(Layout layout) {
    this.signatures = new Groups(layout, "byline");
    this.calendar = new CalendarText(layout);
  }

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
      int last = free.get(end - 1).number();
      List<Line> below = page.lines().subList(last + 1, page.lines().size());
      boolean signature = below.stream().anyMatch(this::isSigned);
      RegionKind kind = signature ? RegionKind.BYLINE : RegionKind.BOILERPLATE;
      tail.forEach(line -> page.mark(kind, line));
    }
  }

  /** True for the foot of a statement: its place and day, or who signs it. */
  private boolean isSigned(Line line) {
    return signatures.find(line).filter(m -> m.group().id().equals("signature")).isPresent()
        || line.words() <= MAX_WORDS && !calendar.listDates(line.text()).isEmpty();
  }

  private static boolean isLabel(Line line) {
    return line.words() <= MAX_WORDS && !line.endsAsSentence();
  }
}
