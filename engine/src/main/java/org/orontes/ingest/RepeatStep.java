package org.orontes.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.orontes.model.RegionKind;

/**
 * What a page says twice: a lede cut off with "[…]", a standfirst that is the first paragraph
 * again, a title set twice, a pull quotation. Only the fullest copy is left to be read, the first
 * of equal ones, so that nothing is told twice.
 */
final class RepeatStep implements PageStep {
  /** Fewer words in a row may well be the same by chance. */
  private static final int MIN_WORDS = 8;

  /** A title may be short; it is looked for among the first lines only. */
  private static final int MIN_TITLE_WORDS = 3;

  private static final int TITLE_LINES = 6;

  private static final Pattern CUT_OFF =
      Pattern.compile(
          "(?:\\[?(?:…|\\.\\.\\.|&hellip;)\\]?)\\s*(?:(?i:read more|more|continue).{0,20})?$");

  @Override
  public void mark(Page page) {
    List<Line> lines = page.lines();
    Index index = new Index(lines);
    Set<Integer> cut = new HashSet<>();
    for (Line line : lines) {
      if (CUT_OFF.matcher(line.text()).find()) {
        cut.add(line.number());
      }
    }
    Set<Integer> dropped = new HashSet<>(cut);
    for (int number : cut) {
      Line line = lines.get(number);
      if (page.isFree(line) && index.isElsewhere(line, dropped, 1)) {
        page.mark(RegionKind.BOILERPLATE, line);
      }
    }
    dropped.removeIf(number -> page.isFree(lines.get(number)));
    Map<String, Integer> titles = new HashMap<>();
    int free = 0;
    for (Line line : page.listFree()) {
      String normal = Words.normal(line.text());
      boolean title = titles.containsKey(normal);
      if (title || free > 0 && index.isElsewhere(line, dropped, 0)) {
        page.mark(RegionKind.BOILERPLATE, line);
        dropped.add(line.number());
      } else if (free < TITLE_LINES && line.words() >= MIN_TITLE_WORDS) {
        titles.put(normal, line.number());
      }
      free++;
    }
  }

  /** Where each run of {@link #MIN_WORDS} words stands. */
  private static final class Index {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> lineOf = new ArrayList<>();
    private final int[] startOf;
    private final Map<List<String>, List<Integer>> runs = new HashMap<>();

    Index(List<Line> lines) {
      startOf = new int[lines.size() + 1];
      for (Line line : lines) {
        startOf[line.number()] = words.size();
        for (String word : Words.of(line.text())) {
          words.add(word);
          lineOf.add(line.number());
        }
      }
      startOf[lines.size()] = words.size();
      for (int i = 0; i + MIN_WORDS <= words.size(); i++) {
        runs.computeIfAbsent(words.subList(i, i + MIN_WORDS), k -> new ArrayList<>(1)).add(i);
      }
    }

    /**
     * True if all words of a line stand elsewhere too: within a longer line, over several lines, or
     * as an equal line before it; lines that are dropped themselves do not count.
     *
     * @param torn words at its end that may not be whole
     */
    boolean isElsewhere(Line line, Set<Integer> dropped, int torn) {
      int start = startOf[line.number()];
      int end = startOf[line.number() + 1] - torn;
      int length = end - start;
      if (length < MIN_WORDS) {
        return false;
      }
      for (int at : runs.getOrDefault(words.subList(start, start + MIN_WORDS), List.of())) {
        boolean other = at + length <= start || at >= end;
        if (other && holds(at, start, length) && !dropped.contains(lineOf.get(at))) {
          boolean equal =
              startOf[lineOf.get(at)] == at && startOf[lineOf.get(at) + 1] == at + length;
          if (!equal || at < start) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean holds(int at, int start, int length) {
      return at + length <= words.size()
          && words.subList(at, at + length).equals(words.subList(start, start + length));
    }
  }
}
