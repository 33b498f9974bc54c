package org.orontes.annotate.speech;

import java.util.List;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.Span;

/**
 * A whole article, for what goes beyond one sentence.
 *
 * @param text of the article
 * @param scenes its sentences, in order
 * @param quotations what stands in quotation marks
 */
record Page(String text, List<Scene> scenes, Quotations quotations) {
  Span sentence(Told told) {
    return scenes.get(told.sentence()).sentence().span();
  }

  /** The index of the sentence at an offset; the last if it lies behind all. */
  int sceneAt(int offset) {
    int low = 0;
    int high = scenes.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset < scenes.get(middle).sentence().span().end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** True if a sentence begins where the quotation does. */
  boolean beginsSentence(Quotation q) {
    return scenes.get(sceneAt(q.span().start())).sentence().span().start() == q.span().start();
  }

  /** True if a sentence ends where the quotation does. */
  boolean endsSentence(Quotation q) {
    return scenes.get(sceneAt(q.span().end() - 1)).sentence().span().end() == q.span().end();
  }

  /** True if nothing else stands on the quotation's line. */
  boolean fillsLine(Quotation q) {
    int from = text.lastIndexOf('\n', q.span().start()) + 1;
    return isBlank(Math.min(from, q.span().start()), q.span().start())
        && isBlank(q.span().end(), lineEnd(q.span().end()));
  }

  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** Line breaks from one offset to another. */
  int lines(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Blank also by spaces that do not break, which {@link String#isBlank} does not count. */
  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /** True if part of the content is quoted. */
  boolean isQuoted(Told told) {
    return told.content().stream().anyMatch(c -> !quotations.overlapping(c).isEmpty());
  }
}
