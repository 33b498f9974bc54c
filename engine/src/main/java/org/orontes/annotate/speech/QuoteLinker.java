package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Stance;

/**
 * Gives quotations that no clause took in to a speaker.
 *
 * <p>In this order: a cue beside it; a name that signs it; the speaker of the words just before it;
 * and, where it is a sentence or more by itself, the person whom the sentence before is about or
 * who was quoted last. Of whom nobody was quoted before is said by somebody unnamed: such a
 * quotation is never the outlet's own.
 */
final class QuoteLinker {
  /**
   * A quotation of fewer words, without a cue of its own, is a word that the outlet keeps apart.
   */
  private static final int MIN_WORDS = 4;

  private final Page page;
  private final List<Told> told;
  private final NearbyCues cues;
  private final LastSpeakers last;

  QuoteLinker(Page page, List<Told> told) {
    this.page = page;
    this.told = told;
    this.cues = new NearbyCues(page, told);
    this.last = new LastSpeakers(page, told);
  }

  void link() {
    if (page.scenes().isEmpty()) {
      return;
    }
    List<Quotation> open = new ArrayList<>();
    for (Quotation q : page.quotations().all()) {
      if (!isTaken(q) && (!q.open() || !goOn(q))) {
        if (q.open() && next(q).isPresent()) {
          open.add(0, q);
        } else {
          link(q);
        }
      }
    }
    open.forEach(this::linkToNext);
  }

  private boolean isTaken(Quotation q) {
    return told.stream().anyMatch(t -> t.touches(q.span()) && !inside(t, q));
  }

  /** Adds it to the words just before, if any. */
  private boolean goOn(Quotation q) {
    int before = last.before(q);
    if (before >= 0) {
      extend(before, q.span());
    }
    return before >= 0;
  }

  /** The quotation that goes on with an unclosed one at the start of the next paragraph. */
  private Optional<Quotation> next(Quotation q) {
    return page.quotations().all().stream()
        .filter(n -> n.span().start() > q.span().end())
        .findFirst()
        .filter(n -> page.isBlank(q.span().end(), n.span().start()));
  }

  /** An unclosed quotation is said by whoever says what goes on with it. */
  private void linkToNext(Quotation q) {
    Span next = next(q).orElseThrow().span();
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).touches(next) && !inside(told.get(i), q)) {
        extend(i, q.span());
        return;
      }
    }
    link(q);
  }

  private void link(Quotation q) {
    int cue = cues.find(q);
    if (cue >= 0) {
      extend(cue, q.span());
      return;
    }
    if (words(q) < MIN_WORDS) {
      return;
    }
    Optional<Told> signed = Signatures.find(page, q);
    int before = last.before(q);
    if (signed.isPresent()) {
      told.add(signed.get());
    } else if (before >= 0) {
      extend(before, q.span());
    } else if (page.beginsSentence(q) && page.endsSentence(q) && !inPost(q)) {
      Speaker speaker = last.orUnnamed(q);
      int sentence = page.sceneAt(q.span().start());
      told.add(new Told(sentence, null, List.of(q.span()), speaker, "", Stance.SAYS, true));
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
        content.sort(null);
        told.set(i, outer.withContent(content));
      }
    }
  }

  private static boolean inside(Told t, Quotation q) {
    return t.cue() != null && q.span().contains(t.cue());
  }

  /** Within a post the author speaks. */
  private boolean inPost(Quotation q) {
    int index = page.sceneAt(q.span().start());
    return page.scenes().get(index).region().kind() == RegionKind.POST;
  }

  private int words(Quotation q) {
    int words = 1;
    for (int i = q.span().start(); i < q.span().end(); i++) {
      words += page.text().charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
