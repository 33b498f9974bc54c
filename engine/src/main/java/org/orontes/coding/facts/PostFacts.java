package org.orontes.coding.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.MentionIndex;
import org.orontes.coding.rules.RuleBook;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.FactFile;
import org.orontes.knowledge.FactRule;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * What somebody is to somebody: "Rosa Lima, commander of the brigade", "rebel leader Juma Adan",
 * "the group is an ally of Chad", "appointed him head of the police".
 */
final class PostFacts implements FactForm {
  private final FactFile facts;
  private final RuleBook events;
  private final FactKinds kinds;

  /** The rules of this form by the last words of all they know: most nouns are none. */
  private final Map<String, List<FactRule>> byLastWord = new HashMap<>();

  private final Set<String> being;
  private final Set<String> standing;

  PostFacts(FactFile facts, ClauseLexicon words, RuleBook events, FactKinds kinds) {
    this.being = words.list("being");
    this.standing = words.list("standing");
    this.facts = facts;
    for (FactRule rule : facts.list(FactRule.Form.POST)) {
      Set<String> last = new HashSet<>();
      rule.words().forEach(word -> last.add(word.substring(word.lastIndexOf(' ') + 1)));
      last.forEach(word -> byLastWord.computeIfAbsent(word, k -> new ArrayList<>()).add(rule));
    }
    this.events = events;
    this.kinds = kinds;
  }

  @Override
  public void find(Sentence sentence, MentionIndex mentions, List<FactDraft> found) {
    for (Token token : sentence.tokens()) {
      List<FactRule> rules =
          token.isNoun() || token.pos().startsWith("JJ") ? byLastWord.get(token.lemma()) : null;
      if (rules == null) {
        continue;
      }
      String word = word(sentence, token);
      for (FactRule rule : rules) {
        boolean says = rule.words().contains(word) || rule.words().contains(token.lemma());
        if (says) {
          read(sentence, mentions, token, rule, found);
        }
      }
    }
  }

  /** The noun with a word before it where the two are one: "vice president". */
  private static String word(Sentence sentence, Token token) {
    if (token.index() == 0) {
      return token.lemma();
    }
    Token before = sentence.tokens().get(token.index() - 1);
    return before.lemma() + " " + token.lemma();
  }

  private void read(
      Sentence sentence, MentionIndex mentions, Token post, FactRule rule, List<FactDraft> found) {
    List<Argument> holders = new ArrayList<>();
    for (Token holder : holders(sentence, mentions, post, rule)) {
      if (kinds.fits(sentence, holder, mentions, rule.subject())) {
        holders.add(new Argument(Role.SUBJECT, "", holder, false));
      } else if (!rule.behind().isEmpty()) {
        owner(sentence, mentions, holder, rule).ifPresent(holders::add);
      }
    }
    if (holders.isEmpty()) {
      return;
    }
    List<Argument> owners = new ArrayList<>();
    for (Token owner : owners(sentence, mentions, post, rule)) {
      boolean self = holders.stream().anyMatch(h -> h.head().index() == owner.index());
      if (!self && kinds.fits(sentence, owner, mentions, rule.object())) {
        Role role = owner.index() < post.index() ? Role.MODIFIER : Role.OBLIQUE;
        owners.add(new Argument(role, "", owner, false));
      }
    }
    Optional<Frame> frame =
        owners.isEmpty() ? Optional.empty() : saying(sentence, mentions, post, rule);
    if (frame.isEmpty()) {
      return;
    }
    String said = rule.words().contains(word(sentence, post)) ? word(sentence, post) : post.lemma();
    String value = rule.value() == null ? said.toLowerCase(Locale.ROOT) : rule.value();
    found.add(
        new FactDraft(
            rule,
            frame.get(),
            rule.swapped() ? owners : holders,
            rule.swapped() ? holders : owners,
            value,
            List.of(post),
            isPast(sentence, post)));
  }

  /** What decides whether it is so: the verb whose act is "in support of", else the noun. */
  private Optional<Frame> saying(
      Sentence sentence, MentionIndex mentions, Token post, FactRule rule) {
    if (!rule.behind().isEmpty() && post.head() >= 0 && sentence.head(post).head() >= 0) {
      Token above = sentence.head(sentence.head(post));
      if (above.isVerb()) {
        return events.frame(sentence, above, mentions);
      }
    }
    Optional<Frame> own = events.frame(sentence, post, mentions);
    return own.isPresent() || post.head() < 0
        ? own
        : events.frame(sentence, sentence.head(post), mentions);
  }

  /** "French jets struck in support of": France supports, by its jets. */
  private Optional<Argument> owner(
      Sentence sentence, MentionIndex mentions, Token holder, FactRule rule) {
    return Syntax.children(sentence, holder, "poss", "compound", "nmod", "amod").stream()
        .filter(t -> mentions.over(sentence, t).isPresent())
        .filter(t -> kinds.fits(sentence, t, mentions, rule.subject()))
        .map(t -> new Argument(Role.MODIFIER, "", t, false))
        .findFirst();
  }

  /**
   * "The former commander", "ex-leader": said of the post, or of the name that it stands before.
   */
  private boolean isPast(Sentence sentence, Token post) {
    Token title = named(sentence, post);
    List<Token> beside = new ArrayList<>(sentence.children(post));
    if (title != null) {
      beside.addAll(sentence.children(title));
    }
    return beside.stream()
        .anyMatch(
            t -> t.index() < post.index() + 1 && facts.isPast(t.form().toLowerCase(Locale.ROOT)));
  }

  /** Who holds the post: beside it, before "is", behind the title, or who is made it. */
  private List<Token> holders(Sentence sentence, MentionIndex mentions, Token post, FactRule rule) {
    Token name = named(sentence, post);
    if (name != null) {
      return List.of(name);
    }
    if (post.head() >= 0) {
      Token above = sentence.head(post);
      if (post.dep().equals("appos")) {
        return List.of(above);
      }
      if (!rule.behind().isEmpty()) {
        boolean stands = post.dep().equals("pobj") && rule.behind().contains(above.lemma());
        return stands && above.head() >= 0 ? behind(sentence, mentions, above) : List.of();
      }
      if (post.pos().startsWith("JJ") && above.isNoun() && above.index() < post.index()) {
        return List.of(above);
      }
      boolean as = post.dep().equals("pobj") && above.is("as") && above.head() >= 0;
      Token verb = as ? sentence.head(above) : above;
      boolean told =
          post.dep().equals("attr") || post.dep().equals("oprd") || post.dep().equals("acomp");
      if (verb.isVerb() && (told || as)) {
        return of(sentence, verb);
      }
    }
    return Syntax.children(sentence, post, "appos").stream()
        .filter(t -> mentions.over(sentence, t).isPresent())
        .toList();
  }

  /**
   * Who is said to have it: "the towns under rebel control", "struck in support of the army", "with
   * the support of Chad, the militia advanced".
   */
  private List<Token> behind(Sentence sentence, MentionIndex mentions, Token preposition) {
    Token above = sentence.head(preposition);
    boolean under = preposition.is("under");
    if (under && above.isNoun()) {
      return List.of(above);
    }
    while (above.isNoun() && above.dep().equals("dobj") && above.head() >= 0) {
      above = sentence.head(above);
    }
    Optional<Frame> frame =
        above.isVerb() ? events.frame(sentence, above, mentions) : Optional.empty();
    if (frame.isEmpty() || under && !standing.contains(above.lemma())) {
      return List.of();
    }
    Role role = under && frame.get().passive() ? Role.OBJECT : Role.SUBJECT;
    return frame.get().all(role).stream().map(Argument::head).toList();
  }

  /** Subject of "is", object of "named", subject of the passive. */
  private List<Token> of(Sentence sentence, Token verb) {
    String[] arcs =
        being.contains(verb.lemma())
            ? new String[] {"nsubj", "nsubjpass"}
            : new String[] {"dobj", "nsubjpass"};
    List<Token> found = new ArrayList<>();
    for (Token one : Syntax.children(sentence, verb, arcs)) {
      if (one.pos().startsWith("W") && verb.dep().equals("relcl") && verb.head() >= 0) {
        found.add(sentence.head(verb));
      } else {
        found.addAll(Syntax.conjuncts(sentence, one));
      }
    }
    return found;
  }

  /** The name that a title stands before: "commander Rosa Lima"; else null. */
  private static @Nullable Token named(Sentence sentence, Token post) {
    boolean before =
        post.dep().equals("compound") || post.dep().equals("nmod") || post.dep().equals("nn");
    if (!before || post.head() <= post.index()) {
      return null;
    }
    Token name = sentence.head(post);
    return name.isProper() ? name : null;
  }

  /** Whose post it is: behind "of", before it, or its owner. */
  private static List<Token> owners(
      Sentence sentence, MentionIndex mentions, Token post, FactRule rule) {
    List<Token> found = new ArrayList<>();
    for (Token preposition : Syntax.prepositions(sentence, post)) {
      if (rule.whose().contains(preposition.lemma())) {
        Syntax.object(sentence, preposition)
            .ifPresent(o -> found.addAll(Syntax.conjuncts(sentence, o)));
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    List<Token> beside = new ArrayList<>(Syntax.children(sentence, post, "poss"));
    beside.addAll(Syntax.children(sentence, post, "compound", "nmod", "nn", "amod"));
    Token name = named(sentence, post);
    if (name != null) {
      beside.addAll(Syntax.children(sentence, name, "poss", "compound", "nmod", "nn", "amod"));
    }
    for (Token token : beside) {
      boolean named = mentions.over(sentence, token).isPresent() || token.isNoun();
      if (token.index() < post.index() && (named || token.pos().startsWith("JJ"))) {
        found.add(token);
      }
    }
    return found;
  }
}
