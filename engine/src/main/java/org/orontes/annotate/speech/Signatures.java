package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.orontes.annotate.speech.Quotations.Quotation;
import org.orontes.model.Span;
import org.orontes.model.Stance;
import org.orontes.model.Token;

/** A name after a dash signs the quotation before it: "We are staying." - Ali Hassan. */
final class Signatures {
  /** A name that signs has no more words. */
  private static final int MAX_WORDS = 5;

  private Signatures() {}

  static Optional<Told> find(Page page, Quotation q) {
    int lineEnd = page.lineEnd(q.span().end());
    int index = page.sceneAt(q.span().end());
    for (int i = index; i < page.scenes().size() && i <= index + 1; i++) {
      Scene scene = page.scenes().get(i);
      for (Token dash : scene.tokens()) {
        Span at = dash.span();
        boolean behind = at.start() >= q.span().end() && at.end() <= lineEnd && scene.isDash(dash);
        if (behind && page.isBlank(q.span().end(), at.start())) {
          return sign(q, scene, dash);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Told> sign(Quotation q, Scene scene, Token dash) {
    Token name = null;
    for (int i = dash.index() + 1; i < scene.tokens().size(); i++) {
      Token t = scene.tokens().get(i);
      if (!t.isProper() && !scene.isPunctuation(t)) {
        return Optional.empty();
      }
      name = t.isProper() ? t : name;
    }
    if (name == null || name.index() > dash.index() + MAX_WORDS) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            scene.index(),
            dash.span(),
            List.of(q.span()),
            scene.speakers().of(scene, name),
            dash.form(),
            Stance.SAYS,
            true));
  }
}
