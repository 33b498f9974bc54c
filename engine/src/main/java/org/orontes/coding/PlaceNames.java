package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.ToldPlace.Extent;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.knowledge.NounLexicon.NounClass;
import org.orontes.model.EventPlace;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * The places that a noun names: itself, those behind its "of", in apposition, before it or around
 * it, and how much of them it means.
 */
final class PlaceNames {
  private static final Set<String> SETTLED = Set.of("town", "area");

  private final Kinds kinds;
  private final Determiners determiners;
  private final Measures measures;
  private final Set<String> where;
  private final Set<String> calling;
  private final Set<String> wards;

  PlaceNames(Kinds kinds, ClauseLexicon words) {
    this.kinds = kinds;
    this.determiners = new Determiners(words);
    this.measures = new Measures(words);
    this.where = words.list("places-of-things");
    this.calling = words.list("calling");
    this.wards = words.list("wards");
  }

  /** True for a preposition that says where a thing is. */
  boolean isWhere(Token preposition) {
    return where.contains(preposition.lemma());
  }

  /** True for the name of a month or weekday: "captured in March". */
  boolean isMonth(Token head) {
    return head.isProper() && kinds.isDate(head);
  }

  /** The word that matters: "all of the <em>farms</em>". */
  Token through(Sentence sentence, Token head) {
    return kinds.through(sentence, head);
  }

  /** The first place that a noun names behind a word for where, be it a name that nobody knows. */
  Optional<EventPlace> behind(Context context, Sentence sentence, Token head) {
    return first(context, sentence, head, false).or(() -> unknown(context, sentence, head));
  }

  private Optional<EventPlace> unknown(Context context, Sentence sentence, Token head) {
    boolean name =
        head.isProper()
            && !head.pos().equals("NNPS")
            && Character.isUpperCase(head.form().codePointAt(0))
            && !kinds.isDate(head)
            && kinds.nounClass(sentence, head).isEmpty()
            && context.mentions().over(sentence, head).isEmpty()
            && !context.hasTime(sentence, head.span());
    if (!name) {
      return Optional.empty();
    }
    Span span = Syntax.phrase(sentence, head);
    String text = span.of(context.text());
    return Optional.of(new EventPlace(text, span, null, determiners.strip(text), false));
  }

  /** The first place that a noun names, whole or not. */
  Optional<EventPlace> first(Context context, Sentence sentence, Token head, boolean implicit) {
    return of(context, sentence, head, implicit).stream().findFirst().map(ToldPlace::place);
  }

  /** All places that a noun names. */
  List<ToldPlace> of(Context context, Sentence sentence, Token head, boolean implicit) {
    if (isMonth(head)) {
      return List.of();
    }
    boolean described = !head.isProper() || isWard(head);
    List<ToldPlace> told = new ArrayList<>();
    if (described) {
      told.addAll(namedBefore(context, sentence, head, implicit));
      if (told.isEmpty()) {
        told.addAll(named(context, sentence, head, implicit));
      }
      if (!told.isEmpty()) {
        return told;
      }
    }
    Optional<Mention> own = over(context, sentence, head);
    if (own.isPresent() && (own.get().place() != null || isName(own.get()))) {
      boolean part = described && kinds.isPart(lemma(head)) && own.get().inferred();
      boolean kept = own.get().place() != null || !described || isGround(sentence, head);
      if (kept) {
        EventPlace place = standing(context, sentence, head, own.get(), implicit);
        return List.of(new ToldPlace(place, part ? Extent.PART : Extent.WHOLE));
      }
    }
    inner(context, sentence, head, implicit, told);
    if (told.isEmpty()) {
      located(context, sentence, head, implicit).ifPresent(told::add);
    }
    if (told.isEmpty()) {
      own.filter(m -> isName(m) && isNamedByItself(context, sentence, m))
          .map(m -> new ToldPlace(place(m, implicit), Extent.WHOLE))
          .ifPresent(told::add);
    }
    return told;
  }

  /** "The towns of Sake and Minova", "the second city, Bukavu". */
  private List<ToldPlace> named(Context context, Sentence sentence, Token head, boolean implicit) {
    List<ToldPlace> told = new ArrayList<>();
    Extent extent = extentBehind(sentence, head);
    for (Token name : namesBehind(sentence, head)) {
      Optional<Mention> place = over(context, sentence, name);
      if (place.isEmpty() && isGround(sentence, head)) {
        place = context.mentions().over(sentence, name).filter(m -> m.id() == null);
      }
      if (place.isEmpty() && isGround(sentence, head)) {
        Span span = Syntax.phrase(sentence, name);
        String text = span.of(context.text());
        told.add(new ToldPlace(new EventPlace(text, span, null, text, implicit), extent));
      }
      place
          .filter(m -> m.place() != null || m.kind() != MentionKind.PLACE || isName(m))
          .ifPresent(m -> told.add(new ToldPlace(place(m, implicit), extent)));
    }
    return told;
  }

  /**
   * "The Rubare area of Rutshuru": Rubare; "the Niger village of Rubare": not Niger. A name that is
   * on no list lies somewhere in the place behind it.
   */
  private List<ToldPlace> namedBefore(
      Context context, Sentence sentence, Token head, boolean implicit) {
    boolean area = kinds.nounClass(sentence, head).filter(c -> c.id().equals("area")).isPresent();
    List<ToldPlace> told = new ArrayList<>();
    if (!area || namesBehind(sentence, head).isEmpty()) {
      return told;
    }
    for (Token before : Syntax.children(sentence, head, "compound", "nmod", "nn")) {
      for (Token each : Syntax.conjuncts(sentence, before)) {
        Optional<Mention> name =
            strictlyOver(context, sentence, each, head)
                .filter(m -> m.place() == null ? isName(m) : !isWide(m.place()));
        name.ifPresent(m -> told.add(within(context, sentence, head, m, implicit)));
      }
    }
    return told;
  }

  /** The place over a word that does not reach to the noun behind it. */
  private static Optional<Mention> strictlyOver(
      Context context, Sentence sentence, Token token, Token head) {
    return context.mentions().in(sentence).stream()
        .filter(m -> m.kind() == MentionKind.PLACE && m.literal())
        .filter(m -> m.span().contains(token.span()) && !m.span().contains(head.span()))
        .findFirst();
  }

  private ToldPlace within(
      Context context, Sentence sentence, Token head, Mention m, boolean implicit) {
    Optional<Place> around =
        named(context, sentence, head, implicit).stream()
            .map(told -> told.place().place())
            .filter(java.util.Objects::nonNull)
            .findFirst();
    if (m.place() != null || around.isEmpty()) {
      return new ToldPlace(place(m, implicit), Extent.WHOLE);
    }
    EventPlace place = new EventPlace(m.text(), m.span(), around.get(), around.get().name(), true);
    return new ToldPlace(place, Extent.PART);
  }

  /** "Orly airport", and not "the U.S. base": a name in it that is nothing else's. */
  private static boolean isNamedByItself(Context context, Sentence sentence, Mention m) {
    return sentence.within(m.span()).stream()
        .filter(Token::isProper)
        .anyMatch(
            t ->
                context.mentions().in(sentence).stream()
                    .noneMatch(o -> !o.equals(m) && isOther(o) && o.span().contains(t.span())));
  }

  private static boolean isOther(Mention m) {
    return m.kind() != MentionKind.PLACE || !m.literal() || isCountry(m);
  }

  /** True for the name of a whole country. */
  static boolean isCountry(Mention m) {
    return m.place() != null && isCountry(m.place());
  }

  /** "The Goma nightclub": it is on no list, but the town that it is named by is. */
  private EventPlace standing(
      Context context, Sentence sentence, Token head, Mention own, boolean implicit) {
    List<ToldPlace> town = new ArrayList<>();
    if (own.place() == null && !head.isProper() && !isGround(sentence, head)) {
      inner(context, sentence, head, implicit, town);
    }
    Place place = town.isEmpty() ? null : town.get(0).place().place();
    return place == null
        ? place(own, implicit)
        : new EventPlace(own.text(), own.span(), place, place.name(), true);
  }

  /**
   * True for words of settled or open ground: what they name is a place, whoever it sounds like.
   */
  private boolean isGround(Sentence sentence, Token head) {
    return kinds.nounClass(sentence, head).map(NounClass::id).filter(SETTLED::contains).isPresent();
  }

  /** "Ward 3 of Kyaukme", "District Six of the town": a capital makes no name of a part. */
  private boolean isWard(Token head) {
    String lower = head.form().toLowerCase(java.util.Locale.ROOT);
    return kinds.isPart(lower);
  }

  private Optional<Mention> over(Context context, Sentence sentence, Token token) {
    return context
        .mentions()
        .over(sentence, token)
        .filter(m -> m.kind() == MentionKind.PLACE && m.literal())
        .filter(m -> !isTime(context, sentence, m) && !isMeasure(sentence, m));
  }

  /** "In December": a tagger of names takes some months for places. */
  private static boolean isTime(Context context, Sentence sentence, Mention m) {
    return context.hasTime(sentence, m.span());
  }

  /** "100 km from the border" happens elsewhere: the border only says how far away. */
  boolean isMeasure(Sentence sentence, Mention m) {
    return measures.hold(sentence, m);
  }

  private static boolean isName(Mention m) {
    return !m.text().isEmpty()
        && Character.isUpperCase(m.text().codePointAt(0))
        && m.name() == null;
  }

  /** "the towns of Sake and Minova", "the second city, Bukavu". */
  private List<Token> namesBehind(Sentence sentence, Token head) {
    List<Token> names = new ArrayList<>();
    Syntax.children(sentence, head, "appos").stream()
        .filter(Token::isProper)
        .forEach(t -> names.addAll(Syntax.conjuncts(sentence, t)));
    for (Token p : Syntax.children(sentence, head, "prep")) {
      if (calling.contains(p.lemma())) {
        Syntax.object(sentence, p)
            .filter(Token::isProper)
            .ifPresent(t -> names.addAll(Syntax.conjuncts(sentence, t)));
      }
    }
    return names;
  }

  private Extent extentBehind(Sentence sentence, Token head) {
    boolean apposed = Syntax.child(sentence, head, "appos").filter(Token::isProper).isPresent();
    boolean settled = isGround(sentence, head);
    boolean counting = kinds.through(sentence, head).index() != head.index();
    if (kinds.isPart(lemma(head)) && !apposed && !isVillageOf(head)) {
      return Extent.PART;
    }
    return settled || counting ? Extent.WHOLE : Extent.WITHIN;
  }

  private static String lemma(Token head) {
    return head.isProper() ? head.form().toLowerCase(java.util.Locale.ROOT) : head.lemma();
  }

  /** "the village of Sake" is Sake; "villages of Masisi territory" are less than it. */
  private boolean isVillageOf(Token head) {
    return !head.pos().equals("NNS") && wards.contains(head.lemma());
  }

  /** Names before the noun: "Aleppo and Idlib provinces", "Goma airport", "Goma's prison". */
  private void inner(
      Context context, Sentence sentence, Token head, boolean implicit, List<ToldPlace> told) {
    Span phrase = Syntax.phrase(sentence, head);
    boolean settled = isGround(sentence, head);
    for (Mention m : context.mentions().within(sentence, phrase)) {
      Place where = m.kind() == MentionKind.PLACE && m.literal() ? m.place() : null;
      Optional<Token> at = Syntax.headOf(sentence, m.span());
      if (where == null || at.isEmpty() || at.get().index() > head.index()) {
        continue;
      }
      boolean owner = at.get().dep().equals("poss");
      if (isWide(where) && (owner ? settled : !settled && isCountry(where))) {
        continue;
      }
      Extent extent = kinds.isPart(lemma(head)) && owner ? Extent.PART : Extent.WITHIN;
      boolean named = !owner && settled && !kinds.isPart(lemma(head));
      told.add(new ToldPlace(place(m, implicit), named ? Extent.WHOLE : extent));
    }
  }

  /** "The US embassy", "a French base": whose it is, not where. */
  private static boolean isCountry(Place place) {
    return place.precision() == Precision.COUNTRY;
  }

  private static boolean isWide(Place place) {
    return place.precision() == Precision.COUNTRY || place.precision() == Precision.PROVINCE;
  }

  /** "a base near Goma". */
  private Optional<ToldPlace> located(
      Context context, Sentence sentence, Token head, boolean implicit) {
    for (Token p : Syntax.prepositions(sentence, head)) {
      if (isWhere(p)) {
        Optional<EventPlace> behind =
            Syntax.object(sentence, p).flatMap(o -> behind(context, sentence, o));
        if (behind.isPresent()) {
          return Optional.of(new ToldPlace(behind.get(), Extent.WITHIN));
        }
      }
    }
    return Optional.empty();
  }

  static EventPlace place(Mention m, boolean implicit) {
    String name = m.name() == null ? m.text() : m.name();
    return new EventPlace(m.text(), m.span(), m.place(), name, implicit || m.inferred());
  }
}
