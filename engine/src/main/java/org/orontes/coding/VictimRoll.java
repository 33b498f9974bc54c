package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.Mention;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * A sentence that says who the victims of a deed were, which is told elsewhere: "the dead were
 * identified as A and B", "among the wounded is C", "D and E are the victims".
 */
final class VictimRoll {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> HARMS =
      Set.of("killed", "wounded", "casualties", "abducted", "captured", "arrested");

  private final Set<String> naming;
  private final Set<String> listing;
  private final Set<String> among;
  private final Set<String> those;
  private final Set<String> several;
  private final QuantityLexicon words;

  VictimRoll(ClauseLexicon clauses, QuantityLexicon words) {
    this.naming = clauses.list("naming");
    this.listing = clauses.list("listing");
    this.among = clauses.list("among");
    this.those = clauses.list("those-told-of");
    this.several = clauses.list("several");
    this.words = words;
  }

  /**
   * Who was named, and what had befallen them.
   *
   * @param names the mentions, in order; not empty
   * @param harm a kind of quantity ("killed"); "casualties" where the words leave it open; null
   *     where a pronoun stands for whoever was told of before
   * @param several true if a plural stands for them
   */
  record Roll(List<Mention> names, @Nullable String harm, boolean several) {}

  /** What a sentence says of who the victims were; empty if it says nothing of it. */
  Optional<Roll> of(Context context, Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      if (!verb.isVerb()) {
        continue;
      }
      boolean names = naming.contains(verb.lemma());
      boolean lists = listing.contains(verb.lemma());
      if ((names || lists) && Syntax.child(sentence, verb, "neg").isEmpty()) {
        Optional<Roll> roll =
            names ? named(context, sentence, verb) : listed(context, sentence, verb);
        if (roll.isPresent()) {
          return roll;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "The victims were identified as A", "police named the dead as A", "A was named as a victim".
   */
  private Optional<Roll> named(Context context, Sentence sentence, Token verb) {
    List<Token> befallen = new ArrayList<>(Syntax.children(sentence, verb, "nsubjpass", "dobj"));
    if (verb.dep().equals("acl") && verb.head() >= 0) {
      befallen.add(sentence.head(verb));
    }
    for (Token token : befallen) {
      Optional<String> harm = harm(sentence, token);
      if (harm.isPresent()) {
        int from = Math.max(verb.index(), token.index());
        return roll(namesFrom(context, sentence, from + 1), harm.get(), isSeveral(token));
      }
      for (Token as : Syntax.children(sentence, verb, "prep")) {
        Optional<Token> victim = as.is("as") ? Syntax.object(sentence, as) : Optional.empty();
        Optional<String> named = victim.flatMap(v -> harm(sentence, v));
        if (named.isPresent()) {
          return roll(namesUnder(context, sentence, token), named.get(), isSeveral(token));
        }
      }
    }
    return Optional.empty();
  }

  /** "The dead were A and B", "the victims include A", "among the wounded is A", "they were A". */
  private Optional<Roll> listed(Context context, Sentence sentence, Token verb) {
    for (Token subject : Syntax.children(sentence, verb, "nsubj", "attr", "expl")) {
      Optional<String> harm = harm(sentence, subject);
      if (harm.isPresent() && subject.index() < verb.index()) {
        return roll(namesFrom(context, sentence, verb.index() + 1), harm.get(), isSeveral(subject));
      }
      boolean pronoun = subject.pos().equals("PRP") && those.contains(subject.lemma());
      if (pronoun && verb.is("be") && subject.index() == 0) {
        return roll(
            namesFrom(context, sentence, verb.index() + 1).stream()
                .filter(m -> isSaid(sentence, verb, m))
                .toList(),
            null,
            several.contains(subject.lemma()));
      }
    }
    for (Token of : Syntax.children(sentence, verb, "prep")) {
      Optional<Token> them =
          among.contains(of.lemma()) ? Syntax.object(sentence, of) : Optional.empty();
      Optional<String> harm = them.flatMap(t -> harm(sentence, t));
      if (harm.isEmpty()) {
        continue;
      }
      List<Mention> names =
          of.index() < verb.index()
              ? namesFrom(context, sentence, verb.index() + 1)
              : Syntax.children(sentence, verb, "nsubj").stream()
                  .flatMap(s -> namesUnder(context, sentence, s).stream())
                  .toList();
      return roll(names, harm.get(), names.size() > 1);
    }
    return Optional.empty();
  }

  /** "They are A and B" tells who they are; "he is a friend of A" does not. */
  private static boolean isSaid(Sentence sentence, Token verb, Mention name) {
    return Syntax.headOf(sentence, name.span())
        .filter(
            head ->
                Syntax.children(sentence, verb, "attr").stream()
                    .flatMap(a -> Syntax.conjuncts(sentence, a).stream())
                    .anyMatch(a -> a.index() == head.index() || isCalled(sentence, head, a)))
        .isPresent();
  }

  private static boolean isCalled(Sentence sentence, Token head, Token described) {
    return head.dep().equals("appos") && head.head() == described.index();
  }

  private static Optional<Roll> roll(List<Mention> names, @Nullable String harm, boolean several) {
    return names.isEmpty() ? Optional.empty() : Optional.of(new Roll(names, harm, several));
  }

  private boolean isSeveral(Token noun) {
    return noun.pos().equals("NNS") || noun.pos().equals("JJ") || several.contains(noun.lemma());
  }

  /** What befell whom a word stands for: "the dead", "two of the wounded men", "those killed". */
  private Optional<String> harm(Sentence sentence, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    Optional<String> own = words.findByNoun(token.lemma()).or(() -> words.findByNoun(form));
    boolean noun = token.isNoun() || token.pos().startsWith("JJ") || token.pos().equals("VBN");
    if (noun && own.filter(HARMS::contains).isPresent()) {
      return own;
    }
    for (Token child : sentence.children(token)) {
      String word = child.form().toLowerCase(Locale.ROOT);
      Optional<String> told =
          switch (child.dep()) {
            case "amod", "nmod" -> words.findByAdjective(word);
            case "acl" ->
                child.pos().equals("VBN") ? words.findByVerb(child.lemma()) : Optional.empty();
            case "prep" ->
                child.is("of") && words.findNumber(form).isPresent()
                    ? Syntax.object(sentence, child).flatMap(o -> harm(sentence, o))
                    : Optional.<String>empty();
            default -> Optional.<String>empty();
          };
      if (told.filter(HARMS::contains).isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** The persons named from a word on, up to the next verb of a clause. */
  private static List<Mention> namesFrom(Context context, Sentence sentence, int first) {
    List<Mention> names = new ArrayList<>();
    for (int i = first; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      Optional<Mention> name =
          context.mentions().over(sentence, token).filter(NamesBeside::isCalled);
      if (name.isEmpty() && FINITE.contains(token.pos())) {
        break;
      }
      name.filter(m -> !names.contains(m)).ifPresent(names::add);
    }
    return names;
  }

  private static List<Mention> namesUnder(Context context, Sentence sentence, Token head) {
    return context.mentions().within(sentence, sentence.subtree(head)).stream()
        .filter(NamesBeside::isCalled)
        .toList();
  }
}
