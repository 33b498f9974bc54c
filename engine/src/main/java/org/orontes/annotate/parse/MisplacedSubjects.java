package org.orontes.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import org.orontes.model.Token;

/**
 * Gives a verb back the subject that the parser hung on another word of it:
 *
 * <ul>
 *   <li>"Two sisters were gang-raped": they were raped, and are not the subject of "were" alone;
 *   <li>"Marchers calling for a vote were dispersed": the marchers were dispersed, and the call
 *       says which;
 *   <li>"In 1994 rebels seized it": the year is when, and the rebels did it.
 * </ul>
 */
final class MisplacedSubjects {
  private final List<Token> tokens;

  private MisplacedSubjects(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** The tokens with such subjects moved. */
  static List<Token> mend(List<Token> tokens) {
    MisplacedSubjects subjects = new MisplacedSubjects(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      subjects.ofAuxiliary(i);
      subjects.ofParticiple(i);
      subjects.ofYear(i);
    }
    return subjects.tokens;
  }

  private void ofAuxiliary(int index) {
    Token subject = tokens.get(index);
    if (!subject.dep().startsWith("nsubj") || subject.head() < 0) {
      return;
    }
    Token auxiliary = tokens.get(subject.head());
    boolean helps = auxiliary.dep().equals("auxpass") || auxiliary.dep().equals("aux");
    if (helps && auxiliary.head() > index && hasNoSubject(auxiliary.head())) {
      move(index, auxiliary.head(), subjectOf(auxiliary.head()));
    }
  }

  /** An "-ing" right behind its noun, and behind both a passive verb that has no subject. */
  private void ofParticiple(int index) {
    Token noun = tokens.get(index);
    if (!noun.dep().equals("nsubj") || !noun.isNoun() || noun.head() != index + 1) {
      return;
    }
    Token participle = tokens.get(noun.head());
    boolean aside = participle.pos().equals("VBG") && participle.dep().equals("advcl");
    int main = participle.head();
    if (aside && main > participle.index() && hasNoSubject(main) && isPassive(main)) {
      move(index, main, "nsubjpass");
      move(participle.index(), index, "acl");
    }
  }

  /** A year that the parser takes for the number of those who stand behind it. */
  private void ofYear(int index) {
    Token noun = tokens.get(index);
    if (index < 2 || !noun.dep().equals("pobj") || !noun.isNoun() || noun.head() != index - 2) {
      return;
    }
    Token year = tokens.get(index - 1);
    Token preposition = tokens.get(index - 2);
    int verb = preposition.head();
    if (year.isYear()
        && year.head() == index
        && verb > index
        && tokens.get(verb).isVerb()
        && hasNoSubject(verb)) {
      move(index - 1, index - 2, "pobj");
      move(index, verb, subjectOf(verb));
    }
  }

  private String subjectOf(int verb) {
    return isPassive(verb) ? "nsubjpass" : "nsubj";
  }

  private boolean isPassive(int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.dep().equals("auxpass"));
  }

  private boolean hasNoSubject(int verb) {
    return tokens.stream().noneMatch(t -> t.head() == verb && t.dep().contains("subj"));
  }

  private void move(int index, int head, String dep) {
    tokens.set(index, tokens.get(index).under(head, dep));
  }
}
