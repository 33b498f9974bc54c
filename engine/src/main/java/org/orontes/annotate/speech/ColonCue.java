package org.orontes.annotate.speech;

import java.util.List;
import org.orontes.knowledge.SpeechList;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;
import org.orontes.model.Stance;
import org.orontes.model.Token;

/** "Army: town is ours", "Town is ours: army", "We have lost" - mayor. */
final class ColonCue implements Construction {
  /** A name before a colon is short. */
  private static final int MAX_NAME = 7;

  @Override
  public void find(Scene scene, Draft draft) {
    List<Token> tokens = scene.tokens();
    for (Token mark : tokens) {
      if (scene.isQuoted(mark)) {
        continue;
      }
      if (mark.form().equals(":")) {
        if (startsLine(scene)
            && isName(scene, 0, mark.index())
            && isSaid(scene, mark.index() + 1, tokens.size())) {
          add(scene, draft, mark, 0, mark.index(), mark.index() + 1, tokens.size());
          return;
        }
        if (scene.region().kind() == RegionKind.HEADLINE
            && isName(scene, mark.index() + 1, tokens.size())
            && isSaid(scene, 0, mark.index())) {
          add(scene, draft, mark, mark.index() + 1, tokens.size(), 0, mark.index());
          return;
        }
      }
      if (scene.isDash(mark)
          && endsQuotation(scene, mark)
          && isName(scene, mark.index() + 1, tokens.size())) {
        add(scene, draft, mark, mark.index() + 1, tokens.size(), 0, mark.index());
        return;
      }
    }
  }

  private static boolean startsLine(Scene scene) {
    int at = scene.sentence().span().start() - 1;
    while (at >= 0 && scene.text().charAt(at) == ' ') {
      at--;
    }
    return at < 0 || scene.text().charAt(at) == '\n';
  }

  private static boolean endsQuotation(Scene scene, Token mark) {
    Token before = scene.at(mark.index() - 1);
    return before != null && scene.isQuoted(before) && scene.isQuotationMark(before);
  }

  /** A noun phrase that can speak: a name or a noun for speakers, no verb. */
  private static boolean isName(Scene scene, int from, int to) {
    Token last = null;
    int length = 0;
    for (int i = from; i < to; i++) {
      Token t = scene.tokens().get(i);
      if (t.isVerb() || t.pos().equals("MD") || t.pos().equals("TO") || scene.isQuoted(t)) {
        return false;
      }
      if (t.isNoun()) {
        last = t;
      }
      length += t.form().equals(".") ? 0 : 1;
    }
    return last != null
        && !scene.isIn(SpeechList.MUTE, last.lemma())
        && length <= MAX_NAME
        && (last.isProper() || isSpeaker(scene, last) || isCapitalised(scene, from, to));
  }

  private static boolean isSpeaker(Scene scene, Token noun) {
    boolean document = scene.isIn(SpeechList.DOCUMENTS, noun.lemma()) && noun.pos().equals("NN");
    return document || scene.speakers().maySpeak(scene, noun) && !noun.pos().equals("NNS");
  }

  /** "Armed Forces", where the tagger sees no name. */
  private static boolean isCapitalised(Scene scene, int from, int to) {
    return to - from > 1
        && scene.tokens().subList(from, to).stream()
            .allMatch(t -> Character.isUpperCase(t.form().charAt(0)));
  }

  /** What is said has a finite verb or quotation marks: "Gedaref: closed since Monday" does not. */
  private static boolean isSaid(Scene scene, int from, int to) {
    return scene.tokens().subList(from, to).stream()
        .anyMatch(t -> t.pos().matches("VB[DZP]|MD|``"));
  }

  private static void add(
      Scene scene, Draft draft, Token mark, int from, int to, int contentFrom, int contentTo) {
    Token last = null;
    for (int i = from; i < to; i++) {
      if (scene.tokens().get(i).isNoun()) {
        last = scene.tokens().get(i);
      }
    }
    List<Span> content = Contents.between(scene, contentFrom, contentTo, mark);
    if (!content.isEmpty()) {
      draft.add(
          mark,
          new Told(
              scene.index(),
              mark.span(),
              content,
              scene.speakers().of(scene, last),
              mark.form(),
              Stance.SAYS,
              true));
    }
  }
}
