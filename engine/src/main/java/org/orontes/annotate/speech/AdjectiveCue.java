package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** "He is confident that they will win", "The UN is concerned about the fighting". */
final class AdjectiveCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token adjective : scene.tokens()) {
      Token verb = scene.head(adjective);
      boolean predicate =
          adjective.dep().equals("acomp")
              || adjective.pos().equals("VBN")
              || adjective.dep().equals("advcl");
      if (verb == null || !predicate || scene.isQuoted(adjective) || draft.isCue(adjective)) {
        continue;
      }
      Token subject =
          adjective.pos().equals("VBN")
              ? scene.child(adjective, "nsubjpass").orElse(null)
              : Subjects.of(scene, adjective.dep().equals("acomp") ? verb : adjective);
      if (subject != null && !subject.is("it")) {
        read(scene, draft, adjective, subject);
      }
    }
  }

  private static void read(Scene scene, Draft draft, Token adjective, Token subject) {
    for (Token clause : Syntax.children(scene.sentence(), adjective, "ccomp", "xcomp", "advcl")) {
      boolean infinitive = scene.isInfinitive(clause);
      Optional<SpeechWord> word =
          scene
              .words()
              .findAdjective(adjective.lemma(), infinitive ? Takes.INFINITIVE : Takes.CLAUSE);
      if (word.isPresent() && clause.index() > adjective.index()) {
        add(scene, draft, adjective, subject, word.get(), clause);
        return;
      }
    }
    for (Token preposition : Syntax.prepositions(scene.sentence(), adjective)) {
      Optional<SpeechWord> word =
          scene.words().findAdjectiveWith(adjective.lemma(), preposition.lemma());
      Optional<Token> under = scene.child(preposition, "pobj", "pcomp");
      if (word.isPresent() && under.isPresent()) {
        add(scene, draft, adjective, subject, word.get(), under.get());
        return;
      }
    }
  }

  private static void add(
      Scene scene, Draft draft, Token adjective, Token subject, SpeechWord word, Token content) {
    draft.add(
        adjective,
        Cues.told(
            scene,
            adjective,
            adjective.lemma(),
            word,
            subject,
            Contents.under(scene, List.of(content), adjective)));
  }
}
