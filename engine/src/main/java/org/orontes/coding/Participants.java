package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.Countries.Country;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Participant;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;
import org.orontes.model.UnlistedActor;

/** Turns the arguments of a frame into participants with an identity. */
final class Participants {
  private static final Set<String> MEANS = Set.of("weapon", "vehicle");
  private static final Set<String> SOMEBODY = Set.of("person", "people", "armed", "press");

  private final Knowledge knowledge;
  private final Kinds kinds;
  private final NamesBeside beside;
  private final Determiners determiners;
  private final Set<String> where;
  private final Set<String> upon;
  private final Set<String> relatives;
  private final Set<String> ways;

  Participants(Knowledge knowledge, Kinds kinds) {
    this.knowledge = knowledge;
    this.kinds = kinds;
    ClauseLexicon words = knowledge.clauses();
    this.beside = new NamesBeside(words);
    this.determiners = new Determiners(words);
    this.where = words.list("nouns-deeds-lie");
    this.upon = words.list("upon");
    this.relatives = words.list("relatives");
    this.ways = words.list("ways");
  }

  /** One participant for each argument, without repetition. */
  List<Participant> all(Context context, Frame frame, List<Argument> arguments) {
    List<Participant> all = new ArrayList<>();
    for (Argument argument : arguments) {
      if (!takesPart(context, frame.sentence(), argument)
          || isFirstTitle(context, frame.sentence(), argument.head())
          || isNoLoss(context, frame, argument)) {
        continue;
      }
      party(context, frame, argument).forEach(p -> add(p, all));
      beside.counted(kinds, frame.sentence(), argument).stream()
          .filter(other -> arguments.stream().noneMatch(a -> a.head().equals(other.head())))
          .forEach(other -> add(one(context, frame.sentence(), other), all));
    }
    return all;
  }

  /**
   * "A bombing in Aleppo", "opened fire with rubber bullets": the town is where it was, the bullets
   * by what, and neither of the two somebody's loss.
   */
  private boolean isNoLoss(Context context, Frame frame, Argument argument) {
    Set<String> is = kinds.of(frame.sentence(), argument.head(), context.mentions());
    if (argument.preposition().equals("with")) {
      return is.contains("weapon") && !is.contains("vehicle");
    }
    boolean there = frame.kind() == Frame.Kind.NOUN && where.contains(argument.preposition());
    return there && (is.contains("town") || is.contains("area")) && !is.contains("facility");
  }

  /** A proper noun that is no noun of the lists: in capitals every noun may look like a name. */
  private boolean isName(Sentence sentence, Token head) {
    return head.isProper() && kinds.nounClass(sentence, head).isEmpty();
  }

  /** "Senator and presidential candidate Luis Perez" are one person, whom the last word names. */
  private boolean isFirstTitle(Context context, Sentence sentence, Token head) {
    boolean bare =
        head.isNoun()
            && !isName(sentence, head)
            && !head.pos().endsWith("S")
            && Syntax.child(sentence, head, "det", "poss", "num", "nummod").isEmpty();
    return bare
        && Syntax.children(sentence, head, "conj").stream()
            .filter(c -> c.isProper() && Syntax.child(sentence, c, "det", "poss").isEmpty())
            .filter(
                c ->
                    Syntax.children(sentence, c, "compound", "nmod", "amod").stream()
                        .anyMatch(t -> !t.isProper()))
            .anyMatch(
                c ->
                    context
                        .mentions()
                        .over(sentence, c)
                        .filter(NamesBeside::isNamedPerson)
                        .isPresent());
  }

  /** Those and the persons that other sentences name, each once. */
  List<Participant> with(List<Participant> own, List<Mention> more) {
    List<Participant> all = new ArrayList<>(own);
    for (Mention m : more) {
      Participant named = of(m);
      if (all.stream().noneMatch(p -> p.key().equals(named.key()))) {
        add(named, all);
      }
    }
    return all;
  }

  private static void add(Participant p, List<Participant> all) {
    for (Participant other : all) {
      if (other.span().overlaps(p.span())) {
        return;
      }
    }
    all.add(p);
  }

  /**
   * An argument as its apposition names it: "the mayor, Juan Perez" is Juan Perez; of "two
   * reporters, Amir Saleh and Lina Haddad" each name takes part beside the two. A description that
   * has an identity keeps it.
   */
  private List<Participant> called(Context context, Sentence sentence, Argument argument) {
    Participant described = one(context, sentence, argument);
    Token head = argument.head();
    Set<String> is = kinds.of(sentence, head, context.mentions());
    boolean somebody = SOMEBODY.stream().anyMatch(is::contains);
    if (isName(sentence, head) || !somebody) {
      return List.of(described);
    }
    if (described.id() != null && !UnlistedActor.isId(described.id())) {
      List<Participant> with = new ArrayList<>(List.of(described));
      beside.some(context, sentence, head).forEach(m -> add(of(m), with));
      return with;
    }
    List<Participant> names = beside.same(context, sentence, head).stream().map(this::of).toList();
    if (names.size() == 1 && !head.pos().endsWith("S")) {
      return names;
    }
    List<Participant> all = new ArrayList<>(names);
    all.add(0, described);
    beside.some(context, sentence, head).forEach(m -> add(of(m), all));
    return all;
  }

  /** Who an argument is; of a name seen over the event's own noun too, what stands before it. */
  private List<Participant> party(Context context, Frame frame, Argument argument) {
    Participant whole = one(context, frame.sentence(), argument);
    if (!isEventItself(frame, argument, whole)) {
      return called(context, frame.sentence(), argument);
    }
    return context.mentions().in(frame.sentence()).stream()
        .filter(m -> m.span().contains(argument.head().span()))
        .filter(m -> !m.span().contains(frame.trigger().span()))
        .limit(1)
        .map(this::of)
        .toList();
  }

  /** "1,600 km to the west, crowds": a name seen over more than a comma ends at it. */
  private static Span joined(Context context, Span phrase, Span name) {
    boolean setOff =
        name.start() < phrase.start()
            && context.text().substring(name.start(), phrase.start()).contains(", ");
    return setOff ? phrase.cover(new Span(phrase.start(), name.end())) : phrase.cover(name);
  }

  /** "New attacks were reported": a name seen over the event's own noun is no party to it. */
  private static boolean isEventItself(Frame frame, Argument argument, Participant p) {
    return argument.role() == Frame.Role.MODIFIER
        && p.span().contains(frame.trigger().span())
        && (p.id() == null || UnlistedActor.isId(p.id()));
  }

  /** "Gave the army 48 hours": a length of time takes no part. */
  private boolean isDuration(Token head) {
    return !head.isProper() && kinds.isTime(head) && !ways.contains(head.lemma());
  }

  /**
   * False for what only seems to: a date behind a preposition, an adjective or noun before an event
   * noun that names nobody ("aerospace support"), a possessive that leads nowhere.
   */
  private boolean takesPart(Context context, Sentence sentence, Argument argument) {
    Token head = argument.head();
    if (context.isTime(sentence, head.span()) || isDuration(head)) {
      return false;
    }
    boolean known = context.mentions().over(sentence, head).filter(m -> m.id() != null).isPresent();
    if (head.pos().equals("PRP$") && !known) {
      return false;
    }
    return argument.role() != Frame.Role.MODIFIER
        || known
        || head.isProper()
        || Kinds.canAct(kinds.of(sentence, head, context.mentions()));
  }

  Participant one(Context context, Sentence sentence, Argument argument) {
    Token head = kinds.through(sentence, argument.head());
    boolean spot = kinds.isSpotOf(sentence, argument.head());
    Span span = Syntax.phrase(sentence, spot ? head : argument.head());
    Optional<Mention> mention = context.mentions().over(sentence, head);
    boolean person = head.isProper() && mention.filter(NamesBeside::isNamedPerson).isPresent();
    if (mention.isPresent() && (argument.role() == Frame.Role.MODIFIER || person)) {
      span = mention.get().span();
    } else if (mention.isPresent()) {
      span = joined(context, span, mention.get().span());
    }
    span = withoutTime(context, sentence, named(context, sentence, head, mention, span));
    if (head.pos().equals("PRP") && mention.isPresent()) {
      span = antecedent(context, mention.get()).orElse(span);
    }
    String text = span.of(context.text());
    Optional<Participant> speaker =
        FirstPerson.speaker(knowledge.descriptions(), context, sentence, head, text, span);
    if (speaker.isPresent()) {
      return speaker.get();
    }
    if (mention.isEmpty()) {
      return new Participant(text, span, null, bare(text), argument.implicit());
    }
    Identity identity = identity(mention.get());
    boolean implicit = argument.implicit() || mention.get().inferred();
    String name = identity.name == null ? bare(text) : identity.name;
    return new Participant(text, span, identity.id, name, implicit);
  }

  /** What "they" or "he" stands for, as it was last called: a reader is not helped by a pronoun. */
  private Optional<Span> antecedent(Context context, Mention pronoun) {
    Span found = null;
    for (Mention m : context.read().mentions()) {
      if (m.span().start() >= pronoun.span().start()) {
        break;
      }
      boolean same =
          pronoun.id() == null ? m.text().equals(pronoun.name()) : pronoun.id().equals(m.id());
      if (same && m.literal() && !knowledge.descriptions().isPronoun(m.text())) {
        found = m.span();
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whom a mention names by itself. */
  Participant of(Mention mention) {
    Identity identity = identity(mention);
    String name = identity.name == null ? bare(mention.text()) : identity.name;
    return new Participant(mention.text(), mention.span(), identity.id, name, mention.inferred());
  }

  /** "A column of FARC fighters", "fighters of the FARC" are the FARC where they share its id. */
  private static Span named(
      Context context, Sentence sentence, Token head, Optional<Mention> mention, Span span) {
    String id = mention.map(Mention::id).orElse(null);
    if (id == null || UnlistedActor.isId(id)) {
      return span;
    }
    return context.mentions().within(sentence, span).stream()
        .filter(m -> m.kind() == MentionKind.ACTOR && id.equals(m.id()) && !m.inferred())
        .filter(m -> !m.span().contains(head.span()))
        .filter(m -> Character.isUpperCase(m.text().codePointAt(0)))
        .map(Mention::span)
        .findFirst()
        .orElse(span);
  }

  /** "This morning a group of men": the parser takes a time before a noun for a part of it. */
  private static Span withoutTime(Context context, Sentence sentence, Span span) {
    for (Token token : sentence.within(span)) {
      if (!context.isTime(sentence, token.span()) && !token.dep().equals("punct")) {
        return token.span().start() == span.start()
            ? span
            : new Span(token.span().start(), span.end());
      }
    }
    return span;
  }

  private record Identity(@Nullable String id, @Nullable String name) {}

  /** A country that acts is its state; a capital that acts is its government. */
  private Identity identity(Mention m) {
    if (m.kind() != MentionKind.PLACE) {
      return new Identity(m.id(), m.name());
    }
    Optional<Country> country = knowledge.countries().find(m.country());
    if (country.isPresent() && (!m.literal() || isCountry(m))) {
      return new Identity(country.get().actorId(), country.get().name());
    }
    if (country.isPresent()) {
      for (var metonym : country.get().metonyms()) {
        if (m.id() != null && m.id().equals(metonym.place())) {
          String id = country.get().actorId() + "/" + metonym.organ();
          return new Identity(
              id, knowledge.actors().find(id).map(a -> a.name()).orElse(metonym.name()));
        }
      }
    }
    return new Identity(null, m.name());
  }

  private static boolean isCountry(Mention m) {
    return m.place() != null && m.place().precision() == Precision.COUNTRY;
  }

  /** A phrase without its article. */
  String bare(String text) {
    return determiners.strip(text);
  }

  /**
   * Splits what causes an event into who and by what: of "Israeli aircraft" Israel acts and the
   * aircraft is the means.
   */
  Cause cause(Context context, Frame frame, List<Argument> arguments) {
    List<Participant> actors = new ArrayList<>();
    List<Participant> means = new ArrayList<>();
    for (Argument argument : arguments) {
      Set<String> is = kinds.of(frame.sentence(), argument.head(), context.mentions());
      if (!takesPart(context, frame.sentence(), argument)) {
        continue;
      }
      Optional<Token> deed = deedAbove(context, frame, argument);
      if (deed.isPresent()) {
        owner(context, frame.sentence(), deed.get()).ifPresent(actors::add);
        continue;
      }
      boolean meansOnly = MEANS.stream().anyMatch(is::contains) || is.contains("event");
      if (!meansOnly) {
        party(context, frame, argument).forEach(p -> add(p, actors));
        continue;
      }
      if (!is.contains("event")) {
        means.add(one(context, frame.sentence(), argument));
      }
      owner(context, frame.sentence(), argument.head()).ifPresent(actors::add);
    }
    return new Cause(actors, means);
  }

  /**
   * "An ambush on a convoy that killed eleven": what is told behind the victim of a deed is told of
   * the deed, where "that" or "which" begins it and the rule is one of violence.
   */
  private Optional<Token> deedAbove(Context context, Frame frame, Argument argument) {
    Sentence sentence = frame.sentence();
    Token verb = frame.trigger();
    boolean relative =
        verb.dep().equals("relcl")
            && verb.head() == argument.head().index()
            && argument.head().dep().equals("pobj")
            && Syntax.children(sentence, verb, "nsubj").stream()
                .anyMatch(s -> relatives.contains(s.lemma()));
    if (!relative) {
      return Optional.empty();
    }
    Token preposition = sentence.head(argument.head());
    if (!upon.contains(preposition.lemma()) || preposition.head() < 0) {
      return Optional.empty();
    }
    Token deed = sentence.head(preposition);
    return Optional.of(deed)
        .filter(d -> d.isNoun() && kinds.of(sentence, d, context.mentions()).contains("violence"));
  }

  /** Who acts and by what means. */
  record Cause(List<Participant> actors, List<Participant> means) {}

  /** Whose aircraft: the nationality, group or owner before the noun. */
  private Optional<Participant> owner(Context context, Sentence sentence, Token head) {
    for (Token child : Syntax.children(sentence, head, "poss", "compound", "nmod", "amod")) {
      Set<String> is = kinds.of(sentence, child, context.mentions());
      boolean counted = child.pos().equals("CD") || child.pos().startsWith("JJ");
      Optional<Mention> named = context.mentions().over(sentence, child);
      boolean whole = named.filter(m -> m.span().contains(head.span())).isPresent();
      if (Kinds.canAct(is) && named.isPresent() && !(counted && whole)) {
        return Optional.of(
            one(context, sentence, new Argument(Frame.Role.MODIFIER, "", child, false)));
      }
    }
    return Optional.empty();
  }
}
