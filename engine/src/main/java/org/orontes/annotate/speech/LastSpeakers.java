package org.orontes.annotate.speech;

import java.util.List;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Token;

/** Who spoke before a quotation that has no cue of its own. */
final class LastSpeakers {
  /** Over how many lines a quotation goes back to who was quoted last. */
  private static final int MAX_LINES = 4;

  private final Page page;
  private final List<Told> told;

  LastSpeakers(Page page, List<Told> told) {
    this.page = page;
    this.told = told;
  }

  /** Index of the attribution that the quotation goes on with, or -1. */
  int before(Quotation q) {
    int best = lastEnding(q, false);
    if (best < 0) {
      return -1;
    }
    Told last = told.get(best);
    int start = q.span().start();
    int end = Math.max(reach(last), Math.min(page.sentence(last).end(), start));
    boolean next = page.isBlank(end, start) && page.lines(end, start) <= 2;
    boolean sameLine = page.lines(reach(last), start) == 0;
    return next || sameLine && page.isQuoted(last) && page.beginsSentence(q) ? best : -1;
  }

  /**
   * Whose a quotation without a cue is: of the person whom the sentence before it on the same line
   * is about, else of whoever was quoted last, else of nobody named.
   */
  Speaker orUnnamed(Quotation q) {
    int index = page.sceneAt(q.span().start()) - 1;
    if (index >= 0 && !page.fillsLine(q)) {
      Scene before = page.scenes().get(index);
      for (Token token : before.tokens()) {
        Token verb = before.head(token);
        boolean main = verb != null && verb.dep().equals("root");
        if (main && token.dep().equals("nsubj") && token.isProper() && !before.isQuoted(token)) {
          return before.speakers().of(before, token);
        }
      }
    }
    int best = lastEnding(q, true);
    boolean near =
        best >= 0
            && page.isQuoted(told.get(best))
            && page.lines(reach(told.get(best)), q.span().start()) <= MAX_LINES;
    return near ? told.get(best).speaker() : Speakers.unnamed();
  }

  /** The attribution that ends last before the quotation, or -1. */
  private int lastEnding(Quotation q, boolean spoken) {
    int best = -1;
    for (int i = 0; i < told.size(); i++) {
      Told t = told.get(i);
      boolean counts = !t.isOpen() && t.cue() != null && (t.spoken() || !spoken);
      if (counts
          && reach(t) <= q.span().start()
          && (best < 0 || reach(t) > reach(told.get(best)))) {
        best = i;
      }
    }
    return best;
  }

  /** Where the cue and its content end. */
  private static int reach(Told t) {
    Span cue = t.cue();
    int end = cue == null ? 0 : cue.end();
    for (Span c : t.content()) {
      end = Math.max(end, c.end());
    }
    return end;
  }
}
