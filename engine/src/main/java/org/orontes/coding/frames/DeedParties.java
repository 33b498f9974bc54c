package org.orontes.coding.frames;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.RuleFile;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Who did a deed and whom it befell where a clause around the event noun says so: "claimed
 * responsibility for the attack", "was behind the attack", "the victim of an attack".
 *
 * <p>Who is only blamed for a deed, accused or suspected of it did not do it by this account, and
 * is left out.
 */
final class DeedParties {
  private final FrameBuilder verbs;
  private final Set<String> owned;
  private final Set<String> answering;
  private final Set<String> befallen;
  private final Set<String> works;
  private final Set<String> claiming;
  private final List<String> upon;
  private final Predicate<String> nobody;

  DeedParties(FrameBuilder verbs, RuleFile rules, ClauseLexicon words, Predicate<String> nobody) {
    this.upon = List.copyOf(words.list("deeds-upon"));
    this.verbs = verbs;
    this.owned = rules.owned();
    this.answering = rules.answering();
    this.befallen = rules.befallen();
    this.works = rules.works();
    this.claiming = rules.claiming();
    this.nobody = nobody;
  }

  /** Who is said to have done it, or says so of himself. */
  Optional<Argument> doer(Sentence sentence, Token noun) {
    return owner(sentence, noun)
        .or(() -> answerable(sentence, noun))
        .or(() -> worker(sentence, noun));
  }

  /** "The bombing was the work of the militia", "was claimed by the militia". */
  private Optional<Argument> worker(Sentence sentence, Token noun) {
    if (!noun.dep().startsWith("nsubj")) {
      return Optional.empty();
    }
    Token verb = sentence.head(noun);
    if (Syntax.child(sentence, verb, "neg").isPresent()) {
      return Optional.empty();
    }
    Optional<Token> by =
        claiming.contains(verb.lemma()) && noun.dep().equals("nsubjpass")
            ? Syntax.child(sentence, verb, "agent", "prep").filter(p -> p.is("by"))
            : ofWork(sentence, verb);
    return by.flatMap(p -> Syntax.object(sentence, p))
        .map(t -> new Argument(Role.SUBJECT, "", t, false));
  }

  /** The "of" of "was the work of". */
  private Optional<Token> ofWork(Sentence sentence, Token verb) {
    for (Token attribute : Syntax.children(sentence, verb, "attr")) {
      if (works.contains(attribute.lemma())) {
        for (Token preposition : Syntax.children(sentence, attribute, "prep")) {
          if (preposition.is("of")) {
            return Optional.of(preposition);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whoever claims responsibility for an attack says that it was theirs. */
  private Optional<Argument> owner(Sentence sentence, Token noun) {
    Token preposition = noun.dep().equals("pobj") ? sentence.head(noun) : noun;
    boolean behind = preposition.is("for") && preposition.head() >= 0;
    Token above = behind ? sentence.head(preposition) : noun;
    boolean owning = behind && owned.contains(above.lemma());
    Token verb =
        owning && above.dep().equals("dobj") ? sentence.head(above) : behind ? above : noun;
    boolean owns = verb.isVerb() && isTaken(sentence, verb);
    return owns ? subject(sentence, verb) : Optional.empty();
  }

  private boolean isTaken(Sentence sentence, Token verb) {
    for (Token object : Syntax.children(sentence, verb, "dobj")) {
      if (owned.contains(object.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "The army is responsible for the massacre", "was behind it", "were involved in it". */
  private Optional<Argument> answerable(Sentence sentence, Token noun) {
    if (!noun.dep().equals("pobj") || sentence.head(noun).head() < 0) {
      return Optional.empty();
    }
    Token preposition = sentence.head(noun);
    Token above = sentence.head(preposition);
    if (above.is("be") && answering.contains(preposition.lemma())) {
      return subject(sentence, above);
    }
    if (!answering.contains(above.form().toLowerCase(Locale.ROOT) + " " + preposition.lemma())) {
      return Optional.empty();
    }
    boolean predicate = above.head() >= 0 && sentence.head(above).is("be");
    return predicate
        ? subject(sentence, sentence.head(above))
        : above.isVerb() ? subject(sentence, above) : Optional.empty();
  }

  /** The subject of a verb that is not negated, whatever its voice. */
  private Optional<Argument> subject(Sentence sentence, Token verb) {
    if (Syntax.child(sentence, verb, "neg").isPresent()) {
      return Optional.empty();
    }
    Frame frame = verbs.verb(sentence, verb);
    return frame
        .first(frame.passive() ? Role.OBJECT : Role.SUBJECT)
        .map(a -> new Argument(Role.SUBJECT, "", a.head(), a.implicit()))
        .filter(a -> !nobody.test(a.head().lemma()))
        .filter(
            a ->
                Syntax.children(sentence, a.head(), "det").stream()
                    .noneMatch(n -> nobody.test(n.lemma())));
  }

  /** An argument as if the deed had been done on it, with each preposition that rules ask for. */
  List<Argument> upon(Argument a) {
    return upon.stream().map(p -> new Argument(Role.OBLIQUE, p, a.head(), a.implicit())).toList();
  }

  /** "The mayor was the victim of an attack": as if it had been made on the mayor. */
  List<Argument> befallen(Sentence sentence, Token noun) {
    Token of = noun.dep().equals("pobj") ? sentence.head(noun) : noun;
    if (!of.is("of") || of.head() < 0 || !befallen.contains(sentence.head(of).lemma())) {
      return List.of();
    }
    Token victim = sentence.head(of);
    Token be = victim.head() < 0 ? victim : sentence.head(victim);
    if (!be.is("be") || Syntax.child(sentence, be, "neg").isPresent()) {
      return List.of();
    }
    return verbs.verb(sentence, be).all(Role.SUBJECT).stream()
        .flatMap(a -> upon(a).stream())
        .toList();
  }
}
