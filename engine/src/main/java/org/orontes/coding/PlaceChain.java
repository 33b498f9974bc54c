package org.orontes.coding;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import org.orontes.model.Token;

/**
 * The finest of places told one behind another: "in Mayadeen in the province of Deir ez-Zor", "at
 * Jiye, south of Beirut", "Talacogon town, also in Agusan". Wherever the parser hangs the second,
 * the first is where it happened and the second says where that is.
 */
final class PlaceChain {
  private static final int MAX_LINKS = 4;
  private static final int MAX_BETWEEN = 9;

  /** "al-Bab": a name in small letters up to its article. */
  private static final Pattern ARTICLED = Pattern.compile("[a-z]{2,3}[-'][A-Z].*");

  private static final Set<String> SETTLED = Set.of("town", "area");

  private final Kinds kinds;
  private final Measures measures;
  private final Set<String> within;
  private final Set<String> about;
  private final Set<String> placed;
  private final Set<String> particles;

  PlaceChain(Kinds kinds, ClauseLexicon words) {
    this.kinds = kinds;
    this.measures = new Measures(words);
    this.within = words.list("within");
    this.about = words.list("about");
    this.placed = words.list("before-places");
    this.particles = words.list("name-particles");
  }

  /** The first place of the chain that this one ends; itself if it stands alone. */
  EventPlace finest(Context context, Sentence sentence, EventPlace place) {
    EventPlace at = place;
    for (int i = 0; i < MAX_LINKS; i++) {
      Optional<EventPlace> before = before(context, sentence, at);
      if (before.isEmpty()) {
        return at;
      }
      at = before.get();
    }
    return at;
  }

  private Optional<EventPlace> before(Context context, Sentence sentence, EventPlace outer) {
    if (outer.span() == null || !sentence.span().contains(outer.span())) {
      return Optional.empty();
    }
    int first = sentence.within(outer.span()).get(0).index();
    Boolean within = null;
    boolean comma = false;
    int i = first - 1;
    for (; i >= 0 && first - i <= MAX_BETWEEN; i--) {
      Token t = sentence.tokens().get(i);
      if (isName(context, sentence, t)) {
        break;
      }
      if (t.pos().equals("IN") || t.pos().equals("TO")) {
        boolean in = this.within.contains(t.lemma());
        if (!in && !about.contains(t.lemma())) {
          return Optional.empty();
        }
        within = in && (within == null || within);
      } else if (measures.isDirection(t) || measures.isLength(t)) {
        within = false;
      } else if (t.form().equals(",")) {
        comma = true;
      } else if (!isFiller(sentence, t)) {
        return Optional.empty();
      }
    }
    boolean linked = within != null || comma && isWide(outer.place());
    if (i < 1 || first - i > MAX_BETWEEN || !linked) {
      return Optional.empty();
    }
    boolean of = sentence.tokens().get(first - 1).is("of") || sentence.tokens().get(i + 1).is("of");
    if (of && isKindOf(context, sentence, i)) {
      return Optional.empty();
    }
    return named(context, sentence, i, outer, within == null || within);
  }

  /** What may stand before a name and says no more than what it is: "the eastern province of". */
  private boolean isFiller(Sentence sentence, Token t) {
    boolean small = t.pos().startsWith("JJ") || t.pos().equals("DT") || t.pos().equals("RB");
    boolean mark = isBracket(t) || t.pos().equals("CD");
    return small || mark || isSettled(sentence, t);
  }

  private boolean isSettled(Sentence sentence, Token t) {
    return kinds.nounClass(sentence, t).map(NounClass::id).filter(SETTLED::contains).isPresent();
  }

  private static boolean isBracket(Token t) {
    return t.form().equals("(") || t.form().equals(")");
  }

  /** The last word of a name: a proper noun, or "town" behind one. */
  private boolean isName(Context context, Sentence sentence, Token t) {
    if (t.index() == 0) {
      return false;
    }
    Token before = sentence.tokens().get(t.index() - 1);
    boolean built = kinds.nounClass(sentence, t).filter(c -> c.id().equals("facility")).isPresent();
    boolean named =
        (built || isSettled(sentence, t))
            && isCapital(before)
            && isNamed(context, sentence, before);
    boolean place =
        context
            .mentions()
            .over(sentence, t)
            .filter(m -> m.kind() == MentionKind.PLACE && m.literal())
            .filter(m -> m.span().end() == t.span().end())
            .isPresent();
    return named || isCapital(t) && (t.isProper() || place);
  }

  private static boolean isNamed(Context context, Sentence sentence, Token token) {
    return token.isProper()
        || context.mentions().in(sentence).stream()
            .anyMatch(m -> m.literal() && m.span().end() == token.span().end());
  }

  /** "The Nairobi suburb of Syokimau", "the Pakistani town of Mardan": the name behind is finer. */
  private boolean isKindOf(Context context, Sentence sentence, int end) {
    Token kind = sentence.tokens().get(end);
    Token before = sentence.tokens().get(end - 1);
    if (!isSettled(sentence, kind)) {
      return false;
    }
    boolean town = kinds.nounClass(sentence, kind).filter(c -> c.id().equals("town")).isPresent();
    return before.pos().startsWith("JJ") && !isCapital(before)
        || context.mentions().in(sentence).stream()
            .filter(m -> m.span().contains(before.span()))
            .anyMatch(m -> !m.literal() || isCountry(m.place()) || town && m.place() != null);
  }

  private static boolean isCapital(Token t) {
    int start = t.form().codePointAt(0);
    return Character.isUpperCase(start) || ARTICLED.matcher(t.form()).matches();
  }

  /** The name that ends here, if it stands behind a word for where. */
  private Optional<EventPlace> named(
      Context context, Sentence sentence, int end, EventPlace outer, boolean within) {
    Token last = sentence.tokens().get(end);
    Optional<Mention> over = context.mentions().over(sentence, last);
    int start = end;
    while (start > 0 && isPartOfName(sentence.tokens().get(start - 1))) {
      start--;
    }
    Span span = sentence.tokens().get(start).span().cover(last.span());
    boolean place = over.filter(m -> m.kind() == MentionKind.PLACE && m.literal()).isPresent();
    boolean other = over.isPresent() && !place;
    boolean timed = context.hasTime(sentence, last.span());
    if (other || timed || !isWhere(sentence, start)) {
      return Optional.empty();
    }
    Place known = place ? over.get().place() : null;
    if (known != null) {
      boolean wider = isWide(known) && !isWide(outer.place());
      return wider ? Optional.empty() : Optional.of(PlaceNames.place(over.get(), outer.inferred()));
    }
    Span whole = place ? over.get().span() : span;
    Place around = within ? outer.place() : null;
    String text = whole.of(context.text());
    String name = around == null ? text : outer.name();
    return Optional.of(
        new EventPlace(text, whole, around, name, outer.inferred() || around != null));
  }

  private boolean isPartOfName(Token t) {
    return t.isProper() && !placed.contains(t.form().toLowerCase(java.util.Locale.ROOT))
        || t.form().equals("-")
        || particles.contains(t.lemma());
  }

  /** True if a preposition stands before the name, maybe with words for what it is. */
  private boolean isWhere(Sentence sentence, int start) {
    for (int i = start - 1; i >= 0 && start - i <= MAX_BETWEEN; i--) {
      Token t = sentence.tokens().get(i);
      if (t.pos().equals("IN") || t.pos().equals("TO")) {
        return placed.contains(t.lemma());
      }
      if (!isFiller(sentence, t) || isBracket(t)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCountry(@Nullable Place place) {
    return place != null && place.precision() == Precision.COUNTRY;
  }

  private static boolean isWide(@Nullable Place place) {
    return place != null
        && (place.precision() == Precision.COUNTRY || place.precision() == Precision.PROVINCE);
  }
}
