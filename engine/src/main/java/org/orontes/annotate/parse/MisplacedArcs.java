package org.orontes.annotate.parse;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.WordLexicon;
import org.orontes.model.Token;

/**
 * Mends ten arcs that the parser of news text often puts in the wrong place:
 *
 * <ul>
 *   <li>"On 27 March the base was attacked": the base is no apposition to March but the subject;
 *   <li>"A court in Minsk sentenced the poet": the poet is no apposition to Minsk but the object;
 *   <li>"They left after troops, backed by jets, entered": the troops entered, not who left;
 *   <li>"Troops, pushed out of Bor, struck back": they were pushed, and what they did is to strike;
 *   <li>"They took positions south of Bor": the positions are taken, and measure no way;
 *   <li>"… killing two people, residents and a priest said": the last two say so, nobody killed
 *       them;
 *   <li>"A clash between herders and farmers left two dead": the farmers clashed, and left nobody;
 *   <li>"… were killed in Beni, said a chief, who blamed them": the chief says so;
 *   <li>"Gunmen shot dead two traders": they are dead of it, and were not so before;
 *   <li>"They took 14 farmers captive near Bor": captive is what they became, and near Bor it was.
 * </ul>
 *
 * <p>Each is seen by its shape alone: an arc that reaches over the verb, a verb without a subject.
 */
final class MisplacedArcs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("after", "before", "until", "since", "as");
  private static final Set<String> DATES = dates();

  private final List<Token> tokens;
  private final WordLexicon words;

  private MisplacedArcs(List<Token> tokens, WordLexicon words) {
    this.tokens = new ArrayList<>(tokens);
    this.words = words;
  }

  /** The tokens with such arcs mended. */
  static List<Token> mend(List<Token> tokens, WordLexicon words) {
    MisplacedArcs arcs = new MisplacedArcs(tokens, words);
    for (int i = 0; i < tokens.size(); i++) {
      arcs.subjectBehindDate(i);
      arcs.objectBehindVerb(i);
      arcs.clauseBehindPreposition(i);
      arcs.participleBehindSubject(i);
      arcs.objectBeforeDirection(i);
      arcs.betweenTwo(i);
      arcs.speakerInList(i);
      arcs.speakerBehindVerb(i);
      arcs.outcomeBeforeObject(i);
      arcs.outcomeBehindObject(i);
    }
    return arcs.tokens;
  }

  private static Set<String> dates() {
    Set<String> names = new HashSet<>();
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      for (Month month : Month.values()) {
        names.add(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT));
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        names.add(day.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private void subjectBehindDate(int noun) {
    Token t = tokens.get(noun);
    if (!isApposition(t) || t.head() >= noun || !isDate(tokens.get(t.head()))) {
      return;
    }
    Token preposition = above(tokens.get(t.head()));
    Token verb = preposition == null ? null : above(preposition);
    if (verb == null || !verb.isVerb() || noun > verb.index()) {
      return;
    }
    if (!hasChild(verb, "nsubj") && !hasChild(verb, "nsubjpass")) {
      move(noun, verb.index(), hasChild(verb, "auxpass") ? "nsubjpass" : "nsubj");
    }
  }

  private boolean isDate(Token token) {
    return DATES.contains(token.form().toLowerCase(Locale.ROOT)) || token.pos().equals("CD");
  }

  /** An apposition that reaches back over the verb above the word that it is said to explain. */
  private void objectBehindVerb(int noun) {
    Token t = tokens.get(noun);
    if (!isApposition(t)) {
      return;
    }
    for (Token at = above(tokens.get(t.head())); at != null; at = above(at)) {
      if (at.isVerb() && t.head() < at.index() && at.index() < noun) {
        boolean passive = hasChild(at, "auxpass") || hasChild(at, "nsubjpass");
        if (!passive && !hasChild(at, "dobj") && FINITE.contains(at.pos())) {
          move(noun, at.index(), "dobj");
        }
        return;
      }
    }
  }

  /** A coordinated verb that no "and" joins, and before it "after" with a bare noun. */
  private void clauseBehindPreposition(int index) {
    Token verb = tokens.get(index);
    Token main = verb.dep().equals("conj") ? above(verb) : null;
    if (main == null || !main.isVerb() || main.index() > index || !FINITE.contains(verb.pos())) {
      return;
    }
    if (hasChild(verb, "nsubj") || isJoined(main, verb)) {
      return;
    }
    for (int p = index - 1; p > main.index(); p--) {
      Token opener = tokens.get(p);
      Token noun = opener.head() == main.index() && isOpener(opener) ? childOf(opener) : null;
      if (noun != null && noun.index() < index) {
        move(index, main.index(), "advcl");
        move(noun.index(), index, "nsubj");
        move(p, index, "mark");
        participlesBetween(main, noun, index);
        return;
      }
    }
  }

  /** A past tense between two commas, behind its subject, and a second verb that nothing joins. */
  private void participleBehindSubject(int index) {
    Token verb = tokens.get(index);
    Token first = verb.dep().equals("conj") ? above(verb) : null;
    if (first == null || !first.pos().equals("VBD") || !verb.pos().equals("VBD")) {
      return;
    }
    Token subject = subjectOf(first);
    boolean participle = first.form().endsWith("ed") && !hasChild(first, "dobj");
    if (subject == null || !participle || first.index() > index || hasChild(verb, "nsubj")) {
      return;
    }
    boolean setOff = isComma(subject.index(), first.index()) && isComma(first.index(), index);
    if (!setOff || isJoined(first, verb)) {
      return;
    }
    move(index, first.head(), first.dep());
    for (Token child : List.copyOf(tokens)) {
      if (child.head() == first.index() && child.index() > index) {
        move(child.index(), index, child.dep());
      }
    }
    move(subject.index(), index, "nsubj");
    Token t = tokens.get(first.index());
    tokens.set(
        t.index(),
        new Token(t.index(), t.span(), t.form(), t.lemma(), "VBN", subject.index(), "acl"));
  }

  /** A noun that is said to measure how far south something is, and is no measure. */
  private void objectBeforeDirection(int index) {
    Token noun = tokens.get(index);
    Token direction = noun.dep().equals("npadvmod") && noun.isNoun() ? above(noun) : null;
    Token verb = direction == null ? null : above(direction);
    if (direction == null || verb == null || !direction.dep().equals("advmod") || !verb.isVerb()) {
      return;
    }
    boolean measured = hasChild(noun, "nmod", "CD") || hasChild(noun, "num", "CD");
    boolean between = verb.index() < index && index < direction.index();
    boolean object = hasChild(verb, "dobj") || hasChild(verb, "auxpass");
    if (between && !measured && !object && !isDate(noun)) {
      move(index, verb.index(), "dobj");
    }
  }

  /** The second of two "between" whom something is, taken for one more subject of the verb. */
  private void betweenTwo(int index) {
    Token second = tokens.get(index);
    Token verb = second.dep().equals("nsubj") && second.isNoun() ? above(second) : null;
    Token and = verb == null ? null : lastBefore(leftEdge(index), "cc");
    Token first = and == null || and.index() + 1 != leftEdge(index) ? null : above(and);
    Token between = first == null ? null : above(first);
    if (verb == null || first == null || between == null || !first.dep().equals("pobj")) {
      return;
    }
    Token subject = between.form().equalsIgnoreCase("between") ? above(between) : null;
    boolean shared =
        subject != null && subject.dep().equals("nsubj") && subject.head() == verb.index();
    if (shared && !hasChild(first, "conj")) {
      move(index, first.index(), "conj");
    }
  }

  /** What stands before a verb of speech at the end and has no subject is taken for a list. */
  private void speakerInList(int index) {
    Token verb = tokens.get(index);
    boolean bare = FINITE.contains(verb.pos()) && verb.dep().equals("root") && index > 1;
    if (!bare || hasChild(verb, "nsubj") || hasChild(verb, "nsubjpass") || hasChild(verb, "aux")) {
      return;
    }
    Token told = childOf(verb, "ccomp");
    Token last = tokens.get(index - 1);
    if (told == null || told.index() > index || !last.isNoun() || !last.dep().equals("conj")) {
      return;
    }
    Token first = last;
    while (!isBehindComma(first)
        && first.head() >= 0
        && tokens.get(first.head()).dep().equals("conj")) {
      first = tokens.get(first.head());
    }
    if (first.dep().equals("conj") && isBehindComma(first)) {
      move(first.index(), index, "nsubj");
    }
  }

  /** A verb of speech behind a comma, and its subject behind it, taken for an apposition. */
  private void speakerBehindVerb(int noun) {
    Token speaker = tokens.get(noun);
    int verbAt = leftEdge(noun) - 1;
    if (!isApposition(speaker) || verbAt < 2 || speaker.head() >= verbAt) {
      return;
    }
    Token verb = tokens.get(verbAt);
    Token main = verb.dep().equals("conj") ? above(verb) : null;
    boolean bare =
        FINITE.contains(verb.pos())
            && tokens.get(verbAt - 1).form().equals(",")
            && !hasChild(verb, "nsubj")
            && !hasChild(verb, "dobj");
    if (main == null || !bare || isJoined(main, verb) || isBeforeVerb(noun)) {
      return;
    }
    move(verbAt, main.head(), main.dep());
    move(main.index(), verbAt, "ccomp");
    move(noun, verbAt, "nsubj");
  }

  /** An outcome right behind the verb, and behind it the first word of the object or a name. */
  private void outcomeBeforeObject(int index) {
    Token outcome = tokens.get(index);
    if (index == 0 || index + 1 >= tokens.size() || !words.isOutcome(outcome.form())) {
      return;
    }
    Token verb = tokens.get(index - 1);
    Token next = tokens.get(index + 1);
    boolean ofObject = next.pos().equals("NN") || next.pos().equals("NNS") || isAdjective(next);
    Token object = verb.isVerb() ? childOf(verb, "dobj") : null;
    if (object != null && object.index() > index && !ofObject) {
      move(index, verb.index(), "oprd");
    }
  }

  /** An outcome right behind the object that it is said to describe. */
  private void outcomeBehindObject(int index) {
    Token outcome = tokens.get(index);
    boolean behind = isAdjective(outcome) && outcome.head() == index - 1 && index > 0;
    Token object = behind && words.isOutcome(outcome.form()) ? above(outcome) : null;
    Token verb = object != null && object.dep().equals("dobj") ? above(object) : null;
    if (verb == null || !verb.isVerb()) {
      return;
    }
    move(index, verb.index(), "oprd");
    for (Token child : List.copyOf(tokens)) {
      if (child.head() == index && child.dep().equals("prep")) {
        move(child.index(), verb.index(), "prep");
      }
    }
  }

  private static boolean isAdjective(Token token) {
    return token.pos().equals("JJ");
  }

  /** "Said his men had left": the men left, and say nothing. */
  private boolean isBeforeVerb(int noun) {
    return noun + 1 < tokens.size()
        && (tokens.get(noun + 1).isVerb() || tokens.get(noun + 1).pos().equals("MD"));
  }

  private boolean isBehindComma(Token token) {
    int edge = leftEdge(token.index());
    return edge > 0 && tokens.get(edge - 1).form().equals(",");
  }

  /** The first word of what hangs on a noun before it. */
  private int leftEdge(int noun) {
    int edge = noun;
    for (int i = noun - 1; i >= 0; i--) {
      if (tokens.get(i).head() >= i
          && tokens.get(i).head() <= noun
          && tokens.get(i).head() >= edge) {
        edge = i;
      } else {
        break;
      }
    }
    return edge;
  }

  private @Nullable Token lastBefore(int index, String dep) {
    return index > 0 && tokens.get(index - 1).dep().equals(dep) ? tokens.get(index - 1) : null;
  }

  private @Nullable Token childOf(Token token, String dep) {
    return tokens.stream()
        .filter(t -> t.head() == token.index() && t.dep().equals(dep))
        .findFirst()
        .orElse(null);
  }

  private boolean hasChild(Token token, String dep, String pos) {
    return tokens.stream()
        .anyMatch(t -> t.head() == token.index() && t.dep().equals(dep) && t.pos().equals(pos));
  }

  private @Nullable Token subjectOf(Token verb) {
    return tokens.stream()
        .filter(t -> t.head() == verb.index() && t.dep().equals("nsubj") && t.isNoun())
        .findFirst()
        .orElse(null);
  }

  /** True if a comma stands right before the later of two words, or behind the earlier. */
  private boolean isComma(int from, int to) {
    return from < to && tokens.get(to - 1).form().equals(",");
  }

  private boolean isOpener(Token token) {
    return token.dep().equals("prep")
        && CLAUSE_OPENERS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** "Troops, backed by jets, entered": who is backed is who entered. */
  private void participlesBetween(Token main, Token noun, int verb) {
    for (int i = noun.index() + 1; i < verb; i++) {
      Token t = tokens.get(i);
      boolean participle = t.pos().equals("VBN") || t.pos().equals("VBG");
      if (participle && t.head() == main.index() && t.dep().equals("advcl")) {
        move(i, noun.index(), "acl");
      }
    }
  }

  private boolean isJoined(Token main, Token verb) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.dep().equals("cc")
                    && (t.head() == main.index() || t.head() == verb.index())
                    && t.index() > main.index()
                    && t.index() < verb.index());
  }

  private @Nullable Token childOf(Token preposition) {
    return tokens.stream()
        .filter(t -> t.head() == preposition.index() && t.dep().equals("pobj") && t.isNoun())
        .findFirst()
        .orElse(null);
  }

  private static boolean isApposition(Token t) {
    return t.dep().equals("appos") && t.isNoun() && t.head() >= 0;
  }

  private @Nullable Token above(Token token) {
    return token.head() < 0 ? null : tokens.get(token.head());
  }

  private boolean hasChild(Token token, String dep) {
    return tokens.stream().anyMatch(t -> t.head() == token.index() && t.dep().equals(dep));
  }

  private void move(int index, int head, String dep) {
    tokens.set(index, tokens.get(index).under(head, dep));
  }
}
