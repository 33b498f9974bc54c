package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** "The group was accused by the UN of killing them", "the fall, confirmed by the army". */
final class PassiveCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token verb : scene.tokens()) {
      if (verb.isVerb() && scene.isPassive(verb) && !scene.isQuoted(verb) && !draft.isCue(verb)) {
        read(scene, draft, verb);
      }
    }
  }

  private static void read(Scene scene, Draft draft, Token verb) {
    String lemma = scene.lemmaWithParticle(verb);
    Token agent = Subjects.agent(scene, verb);
    Token active = agent == null ? misread(scene, verb) : null;
    if (active != null && readWith(scene, draft, verb, lemma, active)) {
      return;
    }
    if (agent == null && !scene.isIn(SpeechList.PASSIVE, lemma)) {
      return;
    }
    Optional<SpeechWord> word =
        scene
            .words()
            .findVerb(lemma, Takes.THING)
            .filter(w -> !w.ideas())
            .or(() -> scene.words().findVerb(lemma, Takes.AS).filter(w -> hasAs(scene, verb)));
    if (word.isEmpty() && readWith(scene, draft, verb, lemma, agent)) {
      return;
    }
    Token subject =
        scene.child(verb, "nsubjpass").orElse(verb.dep().equals("acl") ? scene.head(verb) : null);
    if (word.isEmpty() || subject == null) {
      return;
    }
    List<Token> heads = complements(scene, verb, agent, word.get());
    if (agent == null && heads.isEmpty()) {
      return;
    }
    boolean ownSubject = scene.has(verb, "nsubjpass");
    if (ownSubject) {
      heads.add(0, subject);
      draft.add(
          verb,
          Cues.told(scene, verb, lemma, word.get(), agent, Contents.under(scene, heads, verb)));
    } else if (agent != null) {
      draft.add(
          verb,
          Cues.told(
              scene,
              verb,
              lemma,
              word.get(),
              agent,
              List.of(Syntax.phrase(scene.sentence(), subject))));
    }
  }

  /** "The rabbis called for a boycott", where the tagger took the past form for a participle. */
  private static @Nullable Token misread(Scene scene, Token verb) {
    Token noun = verb.dep().equals("acl") ? scene.head(verb) : null;
    return noun == null || verb.is("ask") || !scene.speakers().maySpeak(scene, noun) ? null : noun;
  }

  /** "Asked about the attack, he …". */
  private static boolean readWith(
      Scene scene, Draft draft, Token verb, String lemma, @Nullable Token agent) {
    for (Token preposition : Syntax.prepositions(scene.sentence(), verb)) {
      Optional<SpeechWord> word = scene.words().findVerbWith(lemma, preposition.lemma());
      Optional<Token> under = scene.child(preposition, "pobj", "pcomp");
      if (word.isPresent() && under.isPresent()) {
        String name = lemma + " " + preposition.lemma();
        List<Token> heads = List.of(under.get());
        draft.add(
            verb,
            Cues.told(scene, verb, name, word.get(), agent, Contents.under(scene, heads, verb)));
        return true;
      }
    }
    return false;
  }

  private static boolean hasAs(Scene scene, Token verb) {
    return scene.has(verb, "oprd")
        || Syntax.prepositions(scene.sentence(), verb).stream().anyMatch(p -> p.is("as"));
  }

  private static List<Token> complements(
      Scene scene, Token verb, @Nullable Token agent, SpeechWord word) {
    List<Token> found = new ArrayList<>();
    scene.child(verb, "oprd").ifPresent(found::add);
    List<Token> places = new ArrayList<>(Syntax.prepositions(scene.sentence(), verb));
    if (agent != null) {
      places.addAll(Syntax.prepositions(scene.sentence(), agent));
    }
    for (Token p : places) {
      if (word.with().contains(p.lemma()) || p.is("as")) {
        found.add(p);
      }
    }
    return found;
  }
}
