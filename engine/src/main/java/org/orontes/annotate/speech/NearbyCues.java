package org.orontes.annotate.speech;

import java.util.List;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.Span;

/** Finds the cue that stands beside a quotation: "…", said Ali; Ali said: "…". */
final class NearbyCues {
  /** How far a cue may stand from its quotation. */
  private static final int MAX_GAP = 160;

  /** The name between a quotation and a cue that has other content as well is no longer. */
  private static final int MAX_NAME = 30;

  private final Page page;
  private final List<Told> told;

  NearbyCues(Page page, List<Told> told) {
    this.page = page;
    this.told = told;
  }

  /** Index of the cue, or -1. */
  int find(Quotation q) {
    int open = open(q);
    return open >= 0 ? open : behind(q);
  }

  /** The nearest cue that still lacks its content. */
  private int open(Quotation q) {
    int best = -1;
    int bestGap = MAX_GAP;
    for (int i = 0; i < told.size(); i++) {
      Told t = told.get(i);
      if (t.isOpen() && t.cue() != null) {
        int gap = gap(q.span(), t.cue());
        if (gap >= 0 && gap < bestGap && isBeside(q.span(), t, t.cue())) {
          best = i;
          bestGap = gap;
        }
      }
    }
    return best;
  }

  /** The cue just behind, which has other content as well: "…", he said: that. */
  private int behind(Quotation q) {
    int end = q.span().end();
    for (int i = 0; i < told.size(); i++) {
      Span cue = told.get(i).cue();
      if (told.get(i).spoken()
          && cue != null
          && cue.start() >= end
          && cue.start() - end <= MAX_NAME
          && page.lines(end, cue.start()) == 0
          && endsAsSpeech(q.span())) {
        return i;
      }
    }
    return -1;
  }

  private static int gap(Span quotation, Span cue) {
    if (cue.overlaps(quotation)) {
      return -1;
    }
    return cue.start() >= quotation.end()
        ? cue.start() - quotation.end()
        : quotation.start() - cue.end();
  }

  private boolean isBeside(Span q, Told t, Span cue) {
    boolean after = cue.start() >= q.end();
    String between =
        after
            ? page.text().substring(q.end(), cue.start())
            : page.text().substring(cue.end(), q.start());
    boolean colon = !after && between.strip().endsWith(":");
    if (between.indexOf('\n') >= 0 && !colon) {
      return false;
    }
    if (!(after ? endsAsSpeech(q) : leadsToSpeech(between))) {
      return false;
    }
    Span sentence = page.sentence(t);
    if (sentence.overlaps(q)) {
      return true;
    }
    return after
        ? sentence.start() >= q.end() && page.isBlank(q.end(), sentence.start())
        : page.isBlank(sentence.end(), q.start());
  }

  /** A quotation before its cue ends in a comma or another stop, within its marks or after. */
  private boolean endsAsSpeech(Span q) {
    String text = page.text();
    int last = q.end() - 1;
    while (last > q.start() && isMark(text.charAt(last))) {
      last--;
    }
    return isStop(text.charAt(last)) || q.end() < text.length() && isStop(text.charAt(q.end()));
  }

  /** A quotation after its cue follows a comma, a colon, "that" or the cue itself. */
  private static boolean leadsToSpeech(String between) {
    String words = between.strip();
    return words.isEmpty() || words.endsWith(",") || words.endsWith(":") || words.endsWith(" that");
  }

  private static boolean isMark(char c) {
    return "\"'\u201d\u2019\u00bb".indexOf(c) >= 0;
  }

  private static boolean isStop(char c) {
    return ",.?!:;\u2026\u2014\u2013-".indexOf(c) >= 0;
  }
}
