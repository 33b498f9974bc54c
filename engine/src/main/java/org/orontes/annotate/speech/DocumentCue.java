package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.orontes.knowledge.SpeechList;
import org.orontes.model.Span;
import org.orontes.model.Stance;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** "In the video, soldiers fire at a car": what a document shows. */
final class DocumentCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token in : scene.tokens()) {
      if (!in.form().equalsIgnoreCase("in") || scene.isQuoted(in)) {
        continue;
      }
      Optional<Token> document =
          Syntax.object(scene.sentence(), in)
              .filter(d -> scene.isIn(SpeechList.FOOTAGE, d.lemma()));
      Token clause = scene.head(in);
      if (document.isPresent()
          && clause != null
          && clause.isVerb()
          && !draft.isCue(clause)
          && in.dep().equals("prep")
          && (in.index() == 0 || scene.isIn(SpeechList.COUNTS, document.get().lemma()))) {
        List<Span> content = Contents.under(scene, clause, in);
        if (!content.isEmpty()) {
          draft.add(
              in,
              new Told(
                  scene.index(),
                  in.span(),
                  content,
                  scene.speakers().of(scene, document.get()),
                  "in",
                  Stance.SAYS,
                  true));
        }
      }
    }
  }
}
