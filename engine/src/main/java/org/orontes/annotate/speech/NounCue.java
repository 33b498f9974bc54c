package org.orontes.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** "the army's claim that it had won", "reports of a massacre", "issued a call for talks". */
final class NounCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token noun : scene.tokens()) {
      if (noun.isNoun()) {
        readClause(scene, draft, noun);
        if (!draft.isCue(noun)) {
          readWith(scene, draft, noun);
        }
      }
    }
  }

  private static void readClause(Scene scene, Draft draft, Token noun) {
    for (Token clause : Syntax.children(scene.sentence(), noun, "acl", "ccomp", "xcomp")) {
      boolean infinitive = scene.isInfinitive(clause);
      boolean that = scene.child(clause, "mark").filter(m -> m.is("that", "whether")).isPresent();
      if (clause.index() > noun.index() && (infinitive || that)) {
        Takes takes = infinitive ? Takes.INFINITIVE : Takes.CLAUSE;
        scene
            .words()
            .findNoun(noun.lemma(), takes)
            .ifPresent(word -> add(scene, draft, noun, noun.lemma(), word, clause));
        return;
      }
    }
  }

  private static void readWith(Scene scene, Draft draft, Token noun) {
    for (Token preposition : Syntax.prepositions(scene.sentence(), noun)) {
      Optional<SpeechWord> word = scene.words().findNounWith(noun.lemma(), preposition.lemma());
      Optional<Token> under = scene.child(preposition, "pobj", "pcomp");
      if (word.isPresent() && under.isPresent()) {
        String lemma = noun.lemma() + " " + preposition.lemma();
        add(scene, draft, noun, lemma, word.get(), under.get());
        return;
      }
    }
  }

  private static void add(
      Scene scene, Draft draft, Token noun, String lemma, SpeechWord word, Token content) {
    Token owner = owner(scene, noun);
    boolean known = owner != null || scene.isIn(SpeechList.RUMOURS, noun.lemma());
    if (known && Cues.countsHere(scene, noun, owner, word.spoken())) {
      draft.add(
          noun,
          Cues.told(
              scene, noun, lemma, word, owner, Contents.under(scene, List.of(content), noun)));
    }
  }

  /** Whose words they are: "the army's claim", "a claim by the army", "the army made the claim". */
  private static @Nullable Token owner(Scene scene, Token noun) {
    Optional<Token> owner = scene.child(noun, "nsubj", "poss");
    if (owner.isPresent()) {
      return owner.get();
    }
    for (Token preposition : Syntax.prepositions(scene.sentence(), noun)) {
      Optional<Token> by = Syntax.object(scene.sentence(), preposition);
      if (preposition.is("by", "from") && by.isPresent()) {
        return by.get();
      }
    }
    Token verb = scene.head(noun);
    if (verb != null && noun.dep().equals("dobj") && scene.isIn(SpeechList.LIGHT, verb.lemma())) {
      return Subjects.of(scene, verb);
    }
    Token before = scene.at(noun.index() - 1);
    boolean compound = before != null && before.head() == noun.index() && before.isProper();
    return compound ? before : null;
  }
}
