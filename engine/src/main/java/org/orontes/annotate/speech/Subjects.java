package org.orontes.annotate.speech;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/** Who does what a verb says, also where the subject stands further up. */
final class Subjects {
  private static final int MAX_STEPS = 8;
  private static final Set<String> SHARED =
      Set.of("conj", "xcomp", "advcl", "pcomp", "prep", "ccomp", "parataxis", "meta", "dep");

  private Subjects() {}

  /** The head of the phrase that names the doer; the agent of a passive. */
  static @Nullable Token of(Scene scene, Token verb) {
    return find(scene, verb, 0);
  }

  private static @Nullable Token find(Scene scene, Token verb, int steps) {
    if (scene.isPassive(verb)) {
      return agent(scene, verb);
    }
    Token own = own(scene, verb);
    if (own != null) {
      return own;
    }
    if (steps > MAX_STEPS) {
      return null;
    }
    Token near = NearbySubjects.absolute(scene, verb);
    if (near == null) {
      near = NearbySubjects.adjacent(scene, verb);
    }
    if (near == null) {
      near = NearbySubjects.interrupted(scene, verb);
    }
    if (near == null) {
      near = NearbySubjects.stray(scene, verb);
    }
    if (near != null) {
      return near;
    }
    Token outer = outerCue(scene, verb);
    if (outer != null) {
      return find(scene, outer, steps + 1);
    }
    if (verb.dep().equals("acl") || verb.dep().equals("relcl")) {
      Token noun = scene.head(verb);
      if (noun != null && isSetOff(scene, verb) && !noun.dep().equals("nsubj")) {
        Token main = governor(scene, noun);
        if (main != null) {
          return find(scene, main, steps + 1);
        }
      }
      return noun == null || scene.isInfinitive(verb) ? ownerOf(scene, noun) : noun;
    }
    Token shared = SHARED.contains(verb.dep()) ? above(scene, verb, steps) : null;
    return shared != null || steps > 0 ? shared : NearbySubjects.misplaced(scene, verb);
  }

  /** The subject on the verb itself: the nearest one that stands outside quotation marks. */
  private static @Nullable Token own(Scene scene, Token verb) {
    Token before = null;
    Token after = null;
    Token loose = null;
    for (Token child : scene.sentence().children(verb)) {
      if (scene.isQuoted(child) != scene.isQuoted(verb)) {
        continue;
      }
      boolean subject = child.dep().equals("nsubj") || child.dep().equals("nsubjpass");
      if (subject && child.index() < verb.index()) {
        before = child;
      } else if (subject && after == null) {
        after = child;
      } else if (child.dep().equals("vocative") && child.index() < verb.index()) {
        loose = child;
      }
    }
    if (after != null && (before == null || isInverted(scene, verb, after))) {
      return after;
    }
    return before != null ? afterDateline(scene, before) : loose;
  }

  /** ", said Ali," but not ", said it was". */
  private static boolean isInverted(Scene scene, Token verb, Token subject) {
    Token next = scene.at(subject.index() + 1);
    boolean goesOn = next != null && (next.isVerb() || next.pos().equals("MD"));
    return !goesOn && scene.isComma(scene.at(verb.index() - 1));
  }

  /** "GOMA (Agency) - The mayor said": not the town, but who is named after the dash. */
  private static Token afterDateline(Scene scene, Token subject) {
    for (Token child : scene.sentence().children(subject)) {
      boolean later = child.index() > subject.index() && child.isNoun();
      if (later && scene.isDash(scene.at(Syntax.first(scene.sentence(), child).index() - 1))) {
        boolean opens = Syntax.first(scene.sentence(), subject).index() == 0;
        return opens && !child.dep().equals("relcl") ? child : subject;
      }
    }
    return subject;
  }

  /**
   * The cue that a coordinated verb of speech continues: "said that they had left and added that".
   * The parser hangs "added" on "left".
   */
  static @Nullable Token outerCue(Scene scene, Token verb) {
    Token sibling = verb.dep().equals("conj") ? scene.head(verb) : null;
    if (sibling == null || !isClauseVerb(scene, verb) || isClauseVerb(scene, sibling)) {
      return null;
    }
    Token at = sibling;
    for (int i = 0; i < MAX_STEPS; i++) {
      Token head = scene.head(at);
      if (head == null) {
        return null;
      }
      boolean clause = at.dep().equals("ccomp") || at.dep().equals("conj");
      if (at.dep().equals("ccomp") && isClauseVerb(scene, head)) {
        return head.pos().equals(verb.pos()) && head.index() < verb.index() ? head : null;
      }
      if (!clause) {
        return null;
      }
      at = head;
    }
    return null;
  }

  private static boolean isClauseVerb(Scene scene, Token verb) {
    return verb.isVerb()
        && scene.words().findVerb(scene.lemmaWithParticle(verb), Takes.CLAUSE).isPresent();
  }

  /** "… the claim, saying": a participle after a comma or dash goes back to the main subject. */
  private static boolean isSetOff(Scene scene, Token verb) {
    Token before = scene.at(verb.index() - 1);
    return verb.pos().equals("VBG") && (scene.isComma(before) || scene.isDash(before));
  }

  private static @Nullable Token governor(Scene scene, Token noun) {
    Token at = scene.head(noun);
    while (at != null && !at.isVerb()) {
      at = scene.head(at);
    }
    return at;
  }

  /** "the army's decision to announce": the owner of the noun. */
  private static @Nullable Token ownerOf(Scene scene, @Nullable Token noun) {
    if (noun == null) {
      return null;
    }
    Optional<Token> owner = scene.child(noun, "poss");
    if (owner.isPresent()) {
      return owner.get();
    }
    Token verb = scene.head(noun);
    boolean object = noun.dep().equals("dobj") || noun.dep().equals("attr");
    return verb != null && object && verb.isVerb() ? of(scene, verb) : null;
  }

  private static @Nullable Token above(Scene scene, Token verb, int steps) {
    Token head = scene.head(verb);
    while (head != null && !head.isVerb() && !head.pos().startsWith("JJ")) {
      head = head.dep().equals("prep") || head.dep().equals("acomp") ? scene.head(head) : null;
    }
    if (head == null) {
      return null;
    }
    Token main = scene.head(head);
    if (isSetOff(scene, verb)
        && head.dep().equals("advcl")
        && scene.has(head, "mark")
        && main != null) {
      return find(scene, main, steps + 1);
    }
    boolean quoted = verb.dep().equals("pcomp") && head(scene, verb, "as");
    if ((verb.dep().equals("xcomp") || quoted) && !scene.isPassive(head)) {
      Optional<Token> ordered = scene.child(head, "dobj");
      if (ordered.isPresent() && ordered.get().index() < verb.index()) {
        return ordered.get();
      }
    }
    if (scene.isPassive(head)) {
      Token agent = agent(scene, head);
      if (agent != null && verb.pos().equals("VBG")) {
        return agent;
      }
      Optional<Token> undergoes = scene.child(head, "nsubjpass");
      if (undergoes.isPresent()) {
        return undergoes.get();
      }
      if (head.dep().equals("acl")) {
        return scene.head(head);
      }
    }
    return find(scene, head, steps + 1);
  }

  private static boolean head(Scene scene, Token token, String lemma) {
    Token head = scene.head(token);
    return head != null && head.is(lemma);
  }

  /** "by the army". */
  static @Nullable Token agent(Scene scene, Token verb) {
    for (Token child : scene.sentence().children(verb)) {
      if (child.dep().equals("agent") || child.dep().equals("prep") && child.is("by")) {
        Optional<Token> object = Syntax.object(scene.sentence(), child);
        if (object.isPresent()) {
          return object.get();
        }
      }
    }
    return null;
  }
}
