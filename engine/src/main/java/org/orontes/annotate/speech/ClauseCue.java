package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orontes.knowledge.SpeechList;
import org.orontes.knowledge.SpeechWord;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Span;
import org.orontes.model.Token;

/** "The army said that the town had fallen", "The town, the army said, had fallen". */
final class ClauseCue implements Construction {
  @Override
  public void find(Scene scene, Draft draft) {
    for (Token verb : scene.tokens()) {
      if (verb.isVerb()) {
        String lemma = scene.lemmaWithParticle(verb);
        Optional<SpeechWord> word = scene.words().findVerb(lemma, Takes.CLAUSE);
        if (word.isPresent()) {
          read(scene, draft, verb, lemma, word.get());
        }
      }
    }
  }

  private static void read(Scene scene, Draft draft, Token verb, String lemma, SpeechWord word) {
    List<Span> content = content(scene, verb);
    if (content.isEmpty()) {
      return;
    }
    Token subject = Subjects.of(scene, verb);
    if (subject == null) {
      subject = Subjects.beside(scene, verb);
    }
    boolean known = subject != null || mayHideSpeaker(scene, verb);
    if (known
        && Cues.canSpeak(scene, subject, word)
        && Cues.countsHere(scene, verb, subject, word.spoken())) {
      draft.add(verb, Cues.told(scene, verb, lemma, word, subject, content));
    }
  }

  private static boolean mayHideSpeaker(Scene scene, Token verb) {
    return scene.isPassive(verb) && scene.isIn(SpeechList.PASSIVE, verb.lemma());
  }

  private static List<Span> content(Scene scene, Token verb) {
    List<Span> all = new ArrayList<>();
    for (Token child : scene.sentence().children(verb)) {
      if (child.dep().equals("ccomp") && !isOrder(scene, verb, child)) {
        all.addAll(Contents.under(scene, child, verb));
      }
    }
    Token head = scene.head(verb);
    if (all.isEmpty() && head != null && isInserted(scene, verb)) {
      all.addAll(Contents.under(scene, head, verb));
    }
    if (all.isEmpty() && scene.isIn(SpeechList.BARE, verb.lemma())) {
      all.addAll(bareClause(scene, verb));
    }
    all.sort(null);
    return all;
  }

  /** "wants them to leave" is an order, not a clause. */
  private static boolean isOrder(Scene scene, Token verb, Token clause) {
    return scene.isInfinitive(clause)
        && scene.words().findVerb(verb.lemma(), Takes.ORDER).isPresent();
  }

  private static boolean isInserted(Scene scene, Token verb) {
    if (verb.dep().equals("parataxis") || verb.dep().equals("meta")) {
      return true;
    }
    return verb.dep().equals("advcl")
        && scene.child(verb, "mark").filter(m -> m.is("as")).isPresent()
        && !scene.has(verb, "dobj");
  }

  /** What follows a "said" whose clause the parser did not see: all with a finite verb in it. */
  private static List<Span> bareClause(Scene scene, Token verb) {
    Token next = scene.at(verb.index() + 1);
    Token subject = Subjects.of(scene, verb);
    boolean follows = subject != null && subject.index() < verb.index();
    if (next == null || !follows || scene.isPunctuation(next)) {
      return List.of();
    }
    int end = verb.index() + 1;
    boolean finite = false;
    while (end < scene.tokens().size() && !scene.isDash(scene.at(end))) {
      finite |= isFinite(scene.tokens().get(end));
      end++;
    }
    return finite ? Contents.between(scene, verb.index() + 1, end, verb) : List.of();
  }

  private static boolean isFinite(Token token) {
    return switch (token.pos()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }
}
