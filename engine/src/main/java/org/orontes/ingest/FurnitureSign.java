package org.orontes.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.Layout;

/**
 * What stands between two paragraphs: a closing line, a byline, a title that the next paragraph
 * takes up, a dateline; and labels before paragraphs on one side only.
 */
final class FurnitureSign implements SeamSign {
  private static final int MIN_TITLE_WORDS = 4;
  private static final int MAX_TITLE_WORDS = 22;
  private static final int MAX_BETWEEN = 3;
  private static final int LABELS = 2;

  /** From this share of its words on a title is that of what follows and not a heading. */
  private static final double TAKEN_UP = 0.34;

  private final Groups furniture;
  private final Groups bylines;
  private final Groups captions;
  private final Groups datelines;
  private final Groups labels;
  private final Groups bulletins;

  FurnitureSign(Layout layout) {
    this.furniture = new Groups(layout, "boilerplate");
    this.bylines = new Groups(layout, "byline");
    this.captions = new Groups(layout, "caption");
    this.datelines = new Groups(layout, "dateline");
    this.labels = new Groups(layout, "seam-label");
    this.bulletins = new Groups(layout, "bulletin");
  }

  @Override
  public void read(SeamTable table) {
    int[] labelled = new int[table.size() + 1];
    for (int i = 0; i < table.size(); i++) {
      boolean label = labels.findAtStart(table.unit(i).line()).isPresent();
      labelled[i + 1] = labelled[i] + (label ? 1 : 0);
    }
    boolean opened = table.size() > 0 && isSigned(table.unit(0).line());
    Set<String> issues = new HashSet<>();
    if (table.size() > 0) {
      table.unit(0).before().forEach(line -> isNewIssue(line, issues));
    }
    for (int b = 1; b < table.size(); b++) {
      SeamUnit unit = table.unit(b);
      List<Line> between = unit.before();
      table.put("closing", b, between.stream().anyMatch(this::closes));
      table.put("byline", b, between.stream().anyMatch(this::opens));
      boolean issue = false;
      for (Line line : between) {
        issue |= isNewIssue(line, issues);
      }
      table.put("bulletin", b, issue);
      table.put("between", b, Math.min(MAX_BETWEEN, between.size()));
      Optional<Groups.Match> dateline = datelines.findAtStart(unit.line());
      boolean signed = dateline.filter(DatelineStep::isSigned).isPresent();
      table.put("dateline", b, dateline.isPresent());
      table.put("dateline_signed", b, signed);
      table.put("dateline_again", b, signed && opened);
      opened |= signed;
      Optional<Line> title = between.stream().filter(this::isTitle).reduce((x, last) -> last);
      table.put("title", b, title.isPresent());
      double echo = title.isPresent() ? echo(title.get(), table, b) : 0;
      table.put("echo", b, echo);
      table.put("taken_up", b, echo >= TAKEN_UP);
      int before = labelled[b];
      int after = labelled[table.size()] - before;
      table.put("labels", b, Math.min(before, after) == 0 && Math.max(before, after) >= LABELS);
    }
  }

  /** The head of a bulletin; the same again is the running head of its next page. */
  private boolean isNewIssue(Line line, Set<String> issues) {
    return bulletins
        .find(line)
        .filter(m -> issues.add(Words.normal(m.part("series") + " " + m.part("number"))))
        .isPresent();
  }

  private boolean isSigned(Line line) {
    return datelines.findAtStart(line).filter(DatelineStep::isSigned).isPresent();
  }

  boolean closes(Line line) {
    return furniture.find(line).filter(m -> m.group().closes()).isPresent()
        || bylines.find(line).filter(m -> m.group().closes()).isPresent();
  }

  boolean opens(Line line) {
    return bylines.find(line).filter(m -> m.group().opens()).isPresent() || bulletins.knows(line);
  }

  boolean isTitle(Line line) {
    return !line.endsAsSentence()
        && line.words() >= MIN_TITLE_WORDS
        && line.words() <= MAX_TITLE_WORDS
        && !furniture.knows(line)
        && !bylines.knows(line)
        && !captions.knows(line);
  }

  /** The share of a title's words that the next paragraphs have, less those of the last ones. */
  private static double echo(Line title, SeamTable table, int b) {
    Set<String> words = new HashSet<>(Words.of(title.text()));
    words.removeIf(word -> word.length() < 4);
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> after = new HashSet<>(table.unit(b).words());
    Set<String> before = new HashSet<>(table.unit(b - 1).words());
    if (b + 1 < table.size()) {
      after.addAll(table.unit(b + 1).words());
    }
    if (b > 1) {
      before.addAll(table.unit(b - 2).words());
    }
    long taken = words.stream().filter(after::contains).count();
    long had = words.stream().filter(before::contains).count();
    return (double) (taken - had) / words.size();
  }
}
