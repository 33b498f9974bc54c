package org.orontes.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;

/**
 * The title, and what stands with it above the text. Headings further down are found by {@link
 * HeadingStep}.
 */
final class HeadlineStep implements PageStep {
  private static final int MAX_LINES = 3;
  private static final int MAX_WORDS = 30;
  private static final int MAX_TITLE_WORDS = 22;

  /** Below this share of capitals a line with a full stop is a sentence. */
  private static final double TITLE_CASE = 0.7;

  private final Groups datelines;
  private final Groups bulletins;
  private final Groups stamps;
  private final @Nullable String given;

  /**
   * Makes the step for a page.
   *
   * @param given the title as it is known from outside the text, or null
   */
  HeadlineStep(Layout layout, @Nullable String given) {
    this.datelines = new Groups(layout, "dateline");
    this.bulletins = new Groups(layout, "bulletin");
    this.stamps = new Groups(layout, "heading-stamp");
    this.given = given == null ? null : Words.normal(given);
  }

  @Override
  public void mark(Page page) {
    int marked = 0;
    for (Line line : page.lines()) {
      if (page.kindOf(line).isPresent()) {
        continue;
      }
      if (marked == MAX_LINES || !isTitle(line, marked == 0) || isWrapped(page, line)) {
        return;
      }
      page.markRest(RegionKind.HEADLINE, line);
      marked++;
    }
  }

  private boolean isTitle(Line line, boolean first) {
    if (first && given != null && Words.normal(line.text()).equals(given)) {
      return true;
    }
    if (bulletins.knows(line)) {
      return true;
    }
    if (!first && stamps.findAtStart(line).isPresent()) {
      return false;
    }
    if (line.words() > MAX_WORDS || datelines.findAtStart(line).isPresent()) {
      return false;
    }
    if (!line.endsAsSentence()) {
      return true;
    }
    char last = line.text().charAt(line.text().length() - 1);
    boolean asks = last == '?' || last == '!';
    return first && line.words() <= MAX_TITLE_WORDS && (asks || isTitleCase(line.text()));
  }

  /** True if the next line goes on in the middle of a sentence: text that was cut at a width. */
  private static boolean isWrapped(Page page, Line line) {
    for (int i = line.number() + 1; i <= line.number() + 2 && i < page.lines().size(); i++) {
      Line next = page.lines().get(i);
      if (next.gap() > 0) {
        return false;
      }
      if (Character.isLowerCase(next.text().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitleCase(String text) {
    int words = 0;
    int capitals = 0;
    for (String word : text.split("[\\s—–-]+")) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
    return words > 1 && capitals >= TITLE_CASE * words && !shouting;
  }
}
