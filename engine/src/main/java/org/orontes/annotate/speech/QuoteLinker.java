package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Stance;

/**
 * Gives quotations that no clause took in to a speaker.
 *
 * <p>In this order: a cue beside it that still lacks its content; the speaker of the words just
 * before it; and, for a line that is nothing but a quotation, who was quoted last. Such a line of
 * whom nobody was quoted before is said by somebody unnamed: it is never the outlet's own.
 */
final class QuoteLinker {
  /**
   * A quotation of fewer words, without a cue of its own, is a word that the outlet keeps apart.
   */
  private static final int MIN_WORDS = 4;

  /** How far a cue may stand from its quotation. */
  private static final int MAX_GAP = 160;

  /** Over how many lines a quotation goes back to who was quoted last. */
  private static final int MAX_LINES = 4;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Told> told;

  QuoteLinker(String text, List<Sentence> sentences, List<Told> told) {
    this.text = text;
    this.sentences = sentences;
    this.told = told;
  }

  void link(Quotations quotations) {
    for (Quotation q : quotations.all()) {
      if (told.stream().anyMatch(t -> t.touches(q.span()) && !inside(t, q))) {
        continue;
      }
      int cue = openCue(q);
      if (cue >= 0) {
        extend(cue, q.span());
      } else if (words(q) >= MIN_WORDS) {
        int before = lastBefore(q);
        if (before >= 0) {
          extend(before, q.span());
        } else if (fillsLine(q)) {
          int last = lastQuoted(q, quotations);
          add(q, last < 0 ? Speakers.unnamed() : told.get(last).speaker());
        }
      }
    }
  }

  /** Adds to an attribution, and to those within whose words it stands. */
  private void extend(int index, Span more) {
    Told t = told.get(index);
    for (int i = 0; i < told.size(); i++) {
      Told outer = told.get(i);
      if (i == index || t.cue() != null && outer.touches(t.cue())) {
        List<Span> content = new ArrayList<>(outer.content());
        content.add(more);
        told.set(i, outer.withContent(content));
      }
    }
  }

  private void add(Quotation q, Speaker speaker) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().overlaps(q.span())) {
        told.add(new Told(i, null, List.of(q.span()), speaker, "", Stance.SAYS, true));
        return;
      }
    }
  }

  private static boolean inside(Told t, Quotation q) {
    return t.cue() != null && q.span().contains(t.cue());
  }

  private int words(Quotation q) {
    int words = 1;
    for (int i = q.span().start(); i < q.span().end(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** The nearest cue without content beside the quotation, or -1. */
  private int openCue(Quotation q) {
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
        after ? text.substring(q.end(), cue.start()) : text.substring(cue.end(), q.start());
    boolean colon = !after && between.strip().endsWith(":");
    if (between.indexOf('\n') >= 0 && !colon) {
      return false;
    }
    if (!(after ? endsAsSpeech(q) : leadsToSpeech(between))) {
      return false;
    }
    Span sentence = sentences.get(t.sentence()).span();
    if (sentence.overlaps(q)) {
      return true;
    }
    return after
        ? sentence.start() >= q.end() && text.substring(q.end(), sentence.start()).isBlank()
        : text.substring(sentence.end(), q.start()).isBlank();
  }

  /** A quotation before its cue ends in a comma or another stop, within its marks or after. */
  private boolean endsAsSpeech(Span q) {
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

  /** Whose words stand just before, or -1. */
  private int lastBefore(Quotation q) {
    int best = lastEnding(q, false);
    if (best < 0) {
      return -1;
    }
    Span sentence = sentences.get(told.get(best).sentence()).span();
    int end = Math.max(reach(told.get(best)), Math.min(sentence.end(), q.span().start()));
    String between = text.substring(end, q.span().start());
    return between.isBlank() && lines(between) <= 2 ? best : -1;
  }

  /** Who was quoted last, a few lines back at most, or -1. */
  private int lastQuoted(Quotation q, Quotations quotations) {
    int best = lastEnding(q, true);
    if (best < 0) {
      return -1;
    }
    boolean quoted =
        told.get(best).content().stream().anyMatch(c -> !quotations.overlapping(c).isEmpty());
    String between = text.substring(reach(told.get(best)), q.span().start());
    return quoted && lines(between) <= MAX_LINES ? best : -1;
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

  private static long lines(String between) {
    return between.chars().filter(c -> c == '\n').count();
  }

  private boolean fillsLine(Quotation q) {
    int from = text.lastIndexOf('\n', q.span().start()) + 1;
    int to = text.indexOf('\n', q.span().end());
    return text.substring(Math.min(from, q.span().start()), q.span().start()).isBlank()
        && text.substring(q.span().end(), to < 0 ? text.length() : to).isBlank();
  }

  /** Where the cue and its content end. */
  private static int reach(Told t) {
    @Nullable Span cue = t.cue();
    int end = cue == null ? 0 : cue.end();
    for (Span c : t.content()) {
      end = Math.max(end, c.end());
    }
    return end;
  }
}
