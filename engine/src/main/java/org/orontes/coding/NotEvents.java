package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Kinds;
import org.orontes.coding.rules.Match;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.NounLexicon.NounClass;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Words that look like an event and are none: in a date ("March"), in a name ("Popular
 * <em>Mobilization</em> Forces"), before the noun that is meant ("<em>supply</em> route").
 */
final class NotEvents {
  /** Above this share of capitals a sentence is a headline, and capitals say nothing. */
  private static final double TITLE_CASE = 0.5;

  private static final int MIN_WORD = 4;

  /** What a noun before another noun can be an event of: "bombing campaign". */
  private static final Set<String> CARRIERS = Set.of("event", "words", "statement");

  /** Kinds of what does nothing by itself; a weapon or vehicle does. */
  private static final Set<String> LIFELESS = Set.of("nature", "goods", "thing");

  /** Kinds of those who fight with words, unless they are armed or a crowd. */
  private static final Set<String> TALKERS =
      Set.of("person", "state", "group", "press", "official", "organisation", "journalists");

  /** The kinds of a budget, a tax, a tariff. */
  private static final Set<String> MEANS = Set.of("thing", "goods");

  private static final Set<String> PRESS_WORK = Set.of("REQUEST", "CONSULT");

  private final Kinds kinds;
  private final Set<String> happening;
  private final Set<String> used;
  private final Set<String> tellers;
  private final Set<String> asked;
  private final Set<String> asking;
  private final Set<String> askedFor;
  private final Set<String> matters;

  NotEvents(Kinds kinds, ClauseLexicon words) {
    this.kinds = kinds;
    this.happening = words.list("breaking-out");
    this.used = words.list("violence-with");
    this.tellers = words.list("tellers");
    this.asked = words.list("press-asked");
    this.asking = words.list("press-asking");
    this.askedFor = words.list("press-asks-for");
    this.matters = words.list("before-matters");
  }

  /** True if a word tells of no event whatever the rules say. */
  boolean holds(Context context, Sentence sentence, Token token) {
    if (token.isNoun() && context.isTime(sentence, token.span())) {
      return true;
    }
    return isInName(sentence, token) || isBeforeThing(sentence, token);
  }

  /**
   * True for an event noun that tells neither who nor where ("before the fighting", "that attack"):
   * it takes up what was told, or tells nothing.
   */
  boolean saysNothing(Context context, Match match, List<ToldPlace> where) {
    Frame frame = match.frame();
    if (isPlay(context, match) || isPressWork(context, match) || isOfThings(context, match)) {
      return true;
    }
    boolean placed = where.stream().anyMatch(p -> p.extent() != ToldPlace.Extent.SCENE);
    if (frame.kind() != Frame.Kind.NOUN || frame.light() != null || placed) {
      return false;
    }
    return !match.roles().fillMoreThan('P') && !happens(frame);
  }

  /**
   * True for violence done with words ("bombarded with questions"), to nature ("bombed the
   * locusts") or to a thing of no kind that anybody fights over ("a raid on the fridge").
   */
  private boolean isPlay(Context context, Match match) {
    if (!match.rule().type().equals("ASSAULT")) {
      return false;
    }
    Frame frame = match.frame();
    boolean spoken =
        frame.behind(used).stream()
            .map(a -> kinds.nounClass(frame.sentence(), a.head()))
            .anyMatch(c -> c.isPresent() && c.get().roles().contains("words"));
    boolean nobody = match.role('A').isEmpty() && match.role('B').isEmpty();
    boolean nothing =
        !match.role('R').isEmpty()
            && match.role('R').stream()
                .allMatch(
                    a ->
                        !a.head().isProper()
                            && kinds.of(frame.sentence(), a.head(), context.mentions()).isEmpty());
    boolean nature = isNature(context, match, 'R') || isNature(context, match, 'A');
    return spoken
        || nature
        || isQuarrel(context, match)
        || frame.kind() == Frame.Kind.NOUN && nobody && nothing;
  }

  /**
   * "Two ministers clashed over who should pay", "the party opened fire on the minister over the
   * budget": people of office fight over a matter, with words.
   */
  private boolean isQuarrel(Context context, Match match) {
    Sentence sentence = match.frame().sentence();
    List<Argument> sides = new ArrayList<>(match.role('A'));
    sides.addAll(match.role('B'));
    boolean named =
        !match.role('R').isEmpty() || sides.stream().noneMatch(a -> isGroup(context, sentence, a));
    sides.addAll(match.role('R'));
    boolean talkers =
        !match.role('A').isEmpty()
            && named
            && sides.stream()
                .map(a -> kinds.of(sentence, a.head(), context.mentions()))
                .allMatch(is -> !is.isEmpty() && TALKERS.containsAll(is));
    return talkers
        && Syntax.prepositions(sentence, match.frame().trigger()).stream()
            .filter(p -> matters.contains(p.lemma()))
            .anyMatch(p -> isMatter(context, sentence, p));
  }

  /** A group may be an armed one that the text does not call so. */
  private boolean isGroup(Context context, Sentence sentence, Argument side) {
    return kinds.of(sentence, side.head(), context.mentions()).contains("group");
  }

  private boolean isMatter(Context context, Sentence sentence, Token preposition) {
    return Syntax.child(sentence, preposition, "pcomp").isPresent()
        || Syntax.object(sentence, preposition)
            .map(o -> kinds.of(sentence, o, context.mentions()))
            .filter(is -> is.contains("words") || is.contains("event") || is.equals(MEANS))
            .isPresent();
  }

  private boolean isNature(Context context, Match match, char role) {
    return !match.role(role).isEmpty()
        && match.role(role).stream()
            .allMatch(
                a ->
                    kinds
                        .of(match.frame().sentence(), a.head(), context.mentions())
                        .equals(Set.of("nature")));
  }

  /** "Coffee is staging a retreat": what cannot act is said to carry out a deed. */
  private boolean isOfThings(Context context, Match match) {
    Frame frame = match.frame();
    if (frame.light() == null || !match.role('A').isEmpty() || !match.role('C').isEmpty()) {
      return false;
    }
    List<Argument> subjects = frame.all(Frame.Role.SUBJECT);
    return !subjects.isEmpty()
        && subjects.stream().noneMatch(a -> a.head().isProper())
        && subjects.stream()
            .map(a -> kinds.of(frame.sentence(), a.head(), context.mentions()))
            .allMatch(is -> !is.isEmpty() && LIFELESS.containsAll(is));
  }

  /**
   * "Spoke to the Banner", "asked us not to be named", "requests for comment": how news is made.
   */
  private boolean isPressWork(Context context, Match match) {
    if (!PRESS_WORK.contains(match.rule().type())) {
      return false;
    }
    List<Argument> others = new ArrayList<>(match.role('R'));
    others.addAll(match.role('B'));
    Sentence sentence = match.frame().sentence();
    boolean toPress =
        !others.isEmpty()
            && others.stream()
                .allMatch(
                    a ->
                        a.head().pos().equals("PRP") && tellers.contains(a.head().lemma())
                            || asked.contains(a.head().lemma())
                            || kinds.of(sentence, a.head(), context.mentions()).contains("press"));
    boolean byPress = match.role('A').stream().anyMatch(a -> asking.contains(a.head().lemma()));
    boolean comment =
        match.frame().behind(Set.of("for")).stream()
            .anyMatch(a -> askedFor.contains(a.head().lemma()));
    return toPress || byPress || comment;
  }

  /** "fighting erupted", "clashes resumed". */
  private boolean happens(Frame frame) {
    Token noun = frame.trigger();
    return noun.dep().startsWith("nsubj")
        && noun.head() >= 0
        && happening.contains(frame.sentence().head(noun).lemma());
  }

  private static boolean isInName(Sentence sentence, Token token) {
    boolean capital =
        token.isNoun()
            && token.index() > 0
            && Character.isUpperCase(token.form().codePointAt(0))
            && !isOpening(sentence, token);
    return capital && !isTitleCase(sentence);
  }

  /** Behind a quotation mark or a colon a sentence begins anew. */
  private static boolean isOpening(Sentence sentence, Token token) {
    Token before = sentence.tokens().get(token.index() - 1);
    return before.dep().equals("punct") && !before.form().equals(",");
  }

  private static boolean isTitleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      boolean word = token.form().length() >= MIN_WORD && token.index() > 0;
      if (word && Character.isLetter(token.form().codePointAt(0))) {
        words++;
        capitals += Character.isUpperCase(token.form().codePointAt(0)) ? 1 : 0;
      }
    }
    return capitals > words * TITLE_CASE;
  }

  private boolean isBeforeThing(Sentence sentence, Token token) {
    boolean before =
        token.isNoun()
            && token.head() > token.index()
            && (token.dep().equals("compound") || token.dep().equals("nmod"));
    if (!before) {
      return false;
    }
    Token head = sentence.head(token);
    Optional<NounClass> is = kinds.nounClass(sentence, head);
    return is.isPresent() && is.get().roles().stream().noneMatch(CARRIERS::contains);
  }
}
