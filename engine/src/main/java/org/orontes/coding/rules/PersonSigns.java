package org.orontes.coding.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.orontes.coding.frames.Grammar;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.NounLexicon;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * What tells that a name on no list is somebody's: an age beside it, "who", a noun for a person in
 * apposition, "he" behind it, a verb of what befalls persons. Without one, what an army captures is
 * a place.
 */
final class PersonSigns {
  private static final int MAX_AGE_DIGITS = 2;

  /** What somebody can be the head of. */
  private static final Set<String> HEADED =
      Set.of("place", "state", "group", "armed", "facility", "people", "crowd");

  /** Where a noun stands. */
  private static final Set<String> NOMINAL =
      Set.of("nsubj", "nsubjpass", "dobj", "iobj", "pobj", "conj");

  private final NounLexicon nouns;
  private final Set<String> toPersons;
  private final Predicate<Token> date;
  private final Grammar grammar;
  private final Set<String> personal;
  private final Set<String> taken;
  private final Set<String> beside;
  private final Set<String> aged;
  private final Set<String> ageUnits;
  private final Set<String> heads;

  PersonSigns(
      NounLexicon nouns, Set<String> toPersons, ClauseLexicon words, Predicate<Token> date) {
    this.grammar = new Grammar(words);
    this.personal = words.list("personal");
    this.taken = words.list("people-taken");
    this.beside = words.list("deeds-around");
    this.aged = words.list("aged");
    this.ageUnits = words.list("age-units");
    this.heads = words.list("heads-of");
    this.date = date;
    this.nouns = nouns;
    this.toPersons = toPersons;
  }

  /** True if the sentence tells that the name is a person's. */
  boolean hold(Sentence sentence, Token name) {
    for (Token child : sentence.children(name)) {
      boolean age =
          child.pos().equals("CD")
              && child.dep().equals("appos")
              && child.form().length() <= MAX_AGE_DIGITS;
      boolean who =
          child.dep().equals("relcl")
              && sentence.children(child).stream().anyMatch(c -> c.pos().equals("WP"));
      boolean somebody = child.dep().equals("appos") && isSomebody(child);
      if (age || who || somebody) {
        return true;
      }
    }
    return isSubject(name) && (isMeant(sentence, name) || befallsPersons(sentence, name));
  }

  /** "A 17-year-old was abducted": an adjective with its years, where a noun would stand. */
  boolean isAged(Sentence sentence, Token token) {
    return aged.contains(token.lemma())
        && NOMINAL.contains(token.dep())
        && Syntax.children(sentence, token, "npadvmod", "compound").stream()
            .anyMatch(unit -> ageUnits.contains(unit.lemma()));
  }

  /** "The head of the village", "the number two of the militia": no head of somebody's body. */
  boolean isHeadOf(Sentence sentence, Token token) {
    return heads.contains(token.lemma())
        && token.isNoun()
        && Syntax.behindOf(sentence, token)
            .flatMap(of -> nouns.find(of.lemma()))
            .filter(c -> c.roles().stream().anyMatch(HEADED::contains))
            .isPresent();
  }

  private boolean isSomebody(Token noun) {
    return noun.isNoun()
        && nouns
            .find(noun.lemma())
            .filter(c -> c.roles().contains("person") || c.roles().contains("people"))
            .isPresent();
  }

  private static boolean isSubject(Token name) {
    return name.dep().startsWith("nsubj") && name.head() >= 0;
  }

  /** "Hicks was captured when he crossed the river": no other person stands between. */
  private boolean isMeant(Sentence sentence, Token name) {
    List<Token> behind = sentence.tokens().subList(name.index() + 1, sentence.tokens().size());
    for (Token token : behind) {
      if (token.pos().startsWith("PRP") && personal.contains(token.lemma())) {
        return true;
      }
      if (token.isProper() && token.dep().startsWith("nsubj")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Was captured and extradited", "captured for spying", "captured after being wounded"; "was
   * captured in Gulu", where a town would not be.
   */
  private boolean befallsPersons(Sentence sentence, Token name) {
    Token verb = sentence.head(name);
    for (Token beside : Syntax.children(sentence, verb, "conj")) {
      if (beside.isVerb() && toPersons.contains(grammar.lemma(sentence, beside))) {
        return true;
      }
    }
    for (Token preposition : Syntax.prepositions(sentence, verb)) {
      boolean there =
          name.dep().equals("nsubjpass")
              && taken.contains(preposition.lemma())
              && preposition.index() > verb.index()
              && Syntax.child(sentence, name, "det").isEmpty();
      if (there && isNamed(sentence, preposition)) {
        return true;
      }
      for (Token clause : Syntax.children(sentence, preposition, "pcomp")) {
        boolean reason = preposition.is("for");
        boolean earlier = this.beside.contains(preposition.lemma());
        if (reason || earlier && toPersons.contains(grammar.lemma(sentence, clause))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "In Gulu", also behind a date: "in March in Gulu". */
  private boolean isNamed(Sentence sentence, Token preposition) {
    return Syntax.object(sentence, preposition)
        .filter(Token::isProper)
        .filter(
            o ->
                !date.test(o)
                    || Syntax.children(sentence, o, "prep").stream()
                        .anyMatch(p -> isNamed(sentence, p)))
        .isPresent();
  }
}
