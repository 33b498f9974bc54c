package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.AttributionKind;
import org.orontes.model.Span;

/** Work on the stretches of a content. */
final class Stretches {
  private Stretches() {}

  /** In order, joined where only space and commas part them, without {@code cue}. */
  static List<Span> joined(String text, List<Span> stretches, Span cue) {
    List<Span> sorted = new ArrayList<>(stretches);
    sorted.sort(null);
    List<Span> found = new ArrayList<>();
    for (Span next : sorted) {
      int last = found.size() - 1;
      if (last >= 0 && touch(text, found.get(last), next, cue)) {
        found.set(last, found.get(last).cover(next));
      } else {
        found.add(next);
      }
    }
    return without(text, found, cue);
  }

  private static boolean touch(String text, Span a, Span b, Span cue) {
    if (b.start() <= a.end()) {
      return true;
    }
    Span gap = new Span(a.end(), b.start());
    return !gap.overlaps(cue) && gap.of(text).chars().allMatch(c -> " ,;\n".indexOf(c) >= 0);
  }

  /** What is left of the stretches outside {@code cue}; blank rests fall away. */
  static List<Span> without(String text, List<Span> stretches, Span cue) {
    List<Span> found = new ArrayList<>();
    for (Span s : stretches) {
      if (!s.overlaps(cue)) {
        found.add(s);
        continue;
      }
      if (s.start() < cue.start()) {
        add(text, new Span(s.start(), cue.start()), found);
      }
      if (cue.end() < s.end()) {
        add(text, new Span(cue.end(), s.end()), found);
      }
    }
    return found;
  }

  private static void add(String text, Span span, List<Span> found) {
    int from = span.start();
    int to = span.end();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Span(from, to));
    }
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == ',';
  }

  /** Whether the words are quoted throughout, in part or not at all. */
  static AttributionKind kind(String text, List<Span> stretches, Quotations quotations) {
    int words = 0;
    int quoted = 0;
    for (Span s : stretches) {
      words += letters(text, s);
      for (Quotation q : quotations.overlapping(s)) {
        Span both =
            new Span(Math.max(s.start(), q.span().start()), Math.min(s.end(), q.span().end()));
        quoted += letters(text, both);
      }
    }
    if (quoted == 0) {
      return AttributionKind.INDIRECT;
    }
    return quoted == words ? AttributionKind.DIRECT : AttributionKind.MIXED;
  }

  private static int letters(String text, Span span) {
    int n = 0;
    for (int i = span.start(); i < span.end(); i++) {
      n += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return n;
  }
}
