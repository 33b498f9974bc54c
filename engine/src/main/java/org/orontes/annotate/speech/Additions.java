package org.orontes.annotate.speech;

import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.SpeechWord.Takes;
import org.orontes.model.Token;

/**
 * What the outlet adds by itself within or after words that it gives to a speaker.
 *
 * <p>A clause after a comma with "as" or "while"; "with" somebody doing something after a comma; a
 * relative clause after a comma that leaves the tense of the report; its own name for what was
 * said, after a comma: "its first admission that"; words after a dash that nothing closes.
 */
final class Additions {
  private static final Set<String> ADDED = Set.of("as", "while", "with", "although", "though");

  private Additions() {}

  /** True if all that hangs on {@code token} is the outlet's. */
  static boolean begins(Scene scene, Token token, Token head, Token cue) {
    if (token.dep().equals("advcl") && token.head() == head.index()) {
      return isAdverbial(scene, token, cue);
    }
    if (token.is("with") && token.head() == head.index() && scene.has(token, "pcomp")) {
      return scene.isComma(scene.at(token.index() - 1));
    }
    if (token.dep().equals("relcl") && cue.pos().equals("VBD")) {
      return isRelative(scene, token);
    }
    return token.isNoun() && isGloss(scene, token);
  }

  private static boolean isAdverbial(Scene scene, Token clause, Token cue) {
    Optional<Token> mark = scene.child(clause, "mark");
    return mark.isPresent()
        && ADDED.contains(mark.get().lemma())
        && (cue.dep().equals("advmod") || scene.isComma(scene.at(mark.get().index() - 1)));
  }

  private static boolean isRelative(Scene scene, Token clause) {
    Token first = scene.sentence().within(scene.subtree(clause)).get(0);
    boolean comma = scene.isComma(first) || scene.isComma(scene.at(first.index() - 1));
    return comma && !inPast(scene, clause);
  }

  private static boolean inPast(Scene scene, Token verb) {
    return verb.pos().equals("VBD")
        || verb.pos().equals("VBN")
        || scene.sentence().children(verb).stream()
            .anyMatch(c -> c.pos().equals("VBD") || c.is("would", "could", "might"));
  }

  private static boolean isGloss(Scene scene, Token noun) {
    Optional<Token> owner = scene.child(noun, "poss").filter(o -> o.pos().equals("PRP$"));
    return owner.isPresent()
        && scene.isComma(scene.at(owner.get().index() - 1))
        && scene.words().findNoun(noun.lemma(), Takes.CLAUSE).isPresent();
  }

  /** True for a dash after which the outlet goes on by itself. */
  static boolean begins(Scene scene, Token dash) {
    if (!scene.isDash(dash)) {
      return false;
    }
    for (Token other : scene.tokens()) {
      if (other.index() != dash.index() && scene.isDash(other) && !scene.isQuoted(other)) {
        return false;
      }
    }
    return true;
  }
}
