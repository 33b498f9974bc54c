package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Span;
import org.orontes.model.Stance;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * One speaker passes on another: "reports cited by the radio", "the mayor, quoted by state media",
 * "state media quoted the mayor as saying", "the agency said, citing the mayor".
 *
 * <p>The one who passes on is the outer link, whose content holds the inner one with its cue.
 */
final class RelayCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token verb : scene.tokens()) {
      if (!verb.isVerb() || !scene.isIn(SpeechList.RELAYS, verb.lemma()) || draft.isCue(verb)) {
        continue;
      }
      if (scene.isPassive(verb)) {
        readPassive(scene, draft, verb);
      } else if (verb.pos().equals("VBG")) {
        readCiting(scene, draft, verb);
      } else {
        readQuoting(scene, draft, verb);
      }
    }
  }

  /** "reports which were cited by the radio". */
  private static void readPassive(Scene scene, Draft draft, Token verb) {
    Token agent = Subjects.agent(scene, verb);
    boolean onNoun = verb.dep().equals("acl") || verb.dep().equals("relcl");
    Token noun = onNoun ? scene.head(verb) : null;
    if (agent == null || noun == null) {
      return;
    }
    for (Told inner : List.copyOf(draft.told())) {
      Span who = inner.speaker().span();
      if (inner.sentence() == scene.index()
          && inner.cue() != null
          && !inner.isOpen()
          && who != null
          && who.contains(noun.span())) {
        List<Span> passedOn = new ArrayList<>(inner.content());
        passedOn.add(inner.cue());
        passedOn.add(who);
        add(scene, draft, verb, agent, Stretches.joined(scene.text(), passedOn, verb.span()));
        return;
      }
    }
  }

  /** "state media quoted the mayor as saying that …", also after what he said. */
  private static void readQuoting(Scene scene, Draft draft, Token verb) {
    Optional<Token> quoted = scene.child(verb, "dobj");
    Optional<Token> as =
        Syntax.prepositions(scene.sentence(), verb).stream()
            .filter(p -> p.is("as") && scene.has(p, "pcomp"))
            .findFirst();
    Token relay = Subjects.of(scene, verb);
    if (quoted.isEmpty() || as.isEmpty() || relay == null) {
      return;
    }
    Token saying = scene.child(as.get(), "pcomp").orElseThrow();
    List<Span> outer = new ArrayList<>(Contents.under(scene, List.of(quoted.get()), verb));
    outer.addAll(Contents.under(scene, List.of(as.get()), verb));
    Optional<Token> before =
        scene.child(verb, "ccomp", "advcl", "parataxis").filter(c -> c.index() < verb.index());
    if (before.isPresent() && !draft.isCue(saying)) {
      List<Span> content = Contents.under(scene, before.get(), verb);
      outer.addAll(0, content);
      scene
          .words()
          .findVerb(saying.lemma(), Takes.CLAUSE)
          .ifPresent(
              word ->
                  draft.add(
                      saying,
                      Cues.told(scene, saying, saying.lemma(), word, quoted.get(), content)));
    }
    add(scene, draft, verb, relay, Stretches.joined(scene.text(), outer, verb.span()));
  }

  /** "Forty died, the agency said, citing the mayor", "The agency, citing the mayor, said". */
  private static void readCiting(Scene scene, Draft draft, Token verb) {
    Optional<Token> cited =
        scene.child(verb, "dobj").filter(c -> scene.speakers().maySpeak(scene, c));
    Token main = scene.head(verb);
    if (main != null && verb.dep().equals("acl") && main.dep().equals("nsubj")) {
      main = scene.isComma(scene.at(verb.index() - 1)) ? scene.head(main) : null;
    } else if (!verb.dep().equals("advcl")) {
      main = null;
    }
    if (cited.isEmpty() || main == null) {
      return;
    }
    Optional<Told> outer = toldBy(scene, draft, main);
    if (outer.isPresent()) {
      List<Span> content = outer.get().content();
      add(scene, draft, verb, cited.get(), content);
      List<Span> wider = new ArrayList<>(content);
      wider.add(verb.span().cover(Speakers.span(scene, cited.get())));
      draft.replace(outer.get(), outer.get().withContent(wider));
    } else if (!scene.words().isVerb(main.lemma())) {
      add(scene, draft, verb, cited.get(), Contents.under(scene, main, verb));
    }
  }

  private static Optional<Told> toldBy(Scene scene, Draft draft, Token cue) {
    return draft.told().stream()
        .filter(t -> t.cue() != null && t.cue().contains(cue.span()) && !t.isOpen())
        .findFirst();
  }

  private static void add(
      Scene scene, Draft draft, Token verb, @Nullable Token speaker, List<Span> content) {
    if (content.isEmpty()) {
      return;
    }
    draft.add(
        verb,
        new Told(
            scene.index(),
            verb.span(),
            content,
            scene.speakers().of(scene, speaker),
            verb.lemma(),
            Stance.SAYS,
            true));
  }
}
