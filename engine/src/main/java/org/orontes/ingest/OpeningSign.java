package org.orontes.ingest;

import org.orontes.knowledge.Layout;

/**
 * How a paragraph begins: no article starts with "He added"; most name a day in their first
 * paragraph and are of some length.
 */
final class OpeningSign implements SeamSign {
  private static final double LONG_WORDS = 40;
  private static final double ENOUGH_CHARS = 1_000;

  private final Groups leaning;
  private final CalendarText calendar;

  OpeningSign(Layout layout) {
    this.leaning = new Groups(layout, "seam-leans");
    this.calendar = new CalendarText(layout);
  }

  @Override
  public void read(SeamTable table) {
    int all = 0;
    for (int i = 0; i < table.size(); i++) {
      all += table.unit(i).line().text().length();
    }
    int before = 0;
    for (int b = 1; b < table.size(); b++) {
      before += table.unit(b - 1).line().text().length();
      Line line = table.unit(b).line();
      int fewer = Math.min(before, all - before);
      table.put("leans", b, leaning.findAtStart(line).isPresent());
      table.put("weekday", b, !calendar.listWeekdays(line.text()).isEmpty());
      table.put("length", b, Math.min(1, line.words() / LONG_WORDS));
      table.put("chars", b, Math.min(1, fewer / ENOUGH_CHARS));
      double left = (double) before / b;
      double right = (double) (all - before) / (table.size() - b);
      table.put("paragraphs", b, Math.min(2, Math.abs(Math.log(left / right))));
    }
  }
}
