package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Countries;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.PlaceLexicon;
import org.orontes.model.Explanation;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Token;

/**
 * "the border with Chad", "the Syrian-Lebanese border": a place with a wide radius. Where only one
 * side is named the other is the country whose places the article names most; where that tells
 * nothing, the border stays open.
 */
final class BorderFinder {
  private final PlaceLexicon words;
  private final Countries countries;
  private final Borderlands borderlands;

  BorderFinder(Knowledge knowledge) {
    this.words = knowledge.places();
    this.countries = knowledge.countries();
    this.borderlands = new Borderlands(knowledge.gazetteer());
  }

  /** A border told in a sentence. */
  private record Told(int sentence, Span word, List<Named> before, List<Named> behind) {
    List<Named> sides() {
      List<Named> sides = new ArrayList<>(before);
      sides.addAll(behind);
      return sides;
    }
  }

  void find(Draft draft) {
    List<Told> all = new ArrayList<>();
    for (int s = 0; s < draft.sentences.size(); s++) {
      Sentence sentence = draft.sentence(s);
      for (Token token : sentence.tokens()) {
        if (words.isBorder(token.lemma()) && token.isNoun()) {
          Optional<Span> word = border(sentence, token);
          if (word.isPresent()) {
            Span span = word.get();
            all.add(new Told(s, span, before(draft, s, span), behind(draft, s, span)));
          }
        }
      }
    }
    all.forEach(BorderFinder::markBeyond);
    Focus focus = all.isEmpty() ? null : Focus.onThisSide(draft);
    for (Told told : all) {
      if (focus != null && !told.sides().isEmpty() && told.sides().size() <= 2) {
        place(draft, told, focus);
      }
    }
  }

  /** "Haiti's border with X" is told from Haiti; of "the X-Y border" neither side is. */
  private static void markBeyond(Told told) {
    boolean fromOneSide = told.before.size() == 1 && told.behind.size() == 1;
    for (Named side : fromOneSide ? told.behind : told.sides()) {
      side.beyond = true;
      side.literal = false;
    }
  }

  /** The word, with "area" behind it; empty for that of "border guards". */
  private Optional<Span> border(Sentence sentence, Token token) {
    boolean modifies = token.dep().equals("compound") || token.dep().equals("nmod");
    if (!modifies || token.head() < token.index()) {
      return Optional.of(token.span());
    }
    Token head = sentence.head(token);
    boolean beside = head.index() == token.index() + 1;
    return beside && words.isExtentOfBorder(head.lemma())
        ? Optional.of(token.span().cover(head.span()))
        : Optional.empty();
  }

  private void place(Draft draft, Told told, Focus focus) {
    List<Named> sides = told.sides();
    String one = sides.get(0).country;
    String other = sides.size() == 2 ? sides.get(1).country : focus.theatre().orElse(null);
    Optional<Place> place = borderlands.find(placeOf(one), placeOf(other));
    if (place.isEmpty()) {
      return;
    }
    Span span = told.word;
    for (Named side : sides) {
      span = span.cover(side.span);
      side.literal = false;
    }
    Named named = over(draft, told.sentence, span);
    named.place = place.get();
    named.id = place.get().id();
    named.name = place.get().name();
    named.inferred = true;
    named.how =
        Explanation.Step.of(
            "took \"" + named.text + "\" for the " + named.name,
            sides.size() == 2
                ? "the words tell both sides"
                : "the other side is the country whose places the article names most");
  }

  private static Named over(Draft draft, int s, Span span) {
    Optional<Named> same =
        draft.in(s).stream()
            .filter(m -> m.span.equals(span) && m.kind == MentionKind.PLACE)
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    Named named = new Named(s, span, span.of(draft.text()), null, MentionKind.PLACE, List.of());
    draft.add(named);
    return named;
  }

  private @Nullable String placeOf(@Nullable String iso2) {
    return countries.find(iso2).map(Countries.Country::placeId).orElse(null);
  }

  /** The sides named before the word, at most two. */
  private List<Named> before(Draft draft, int s, Span border) {
    List<Named> found = new ArrayList<>();
    List<Named> candidates = countries(draft, s);
    candidates.sort(Comparator.comparingInt(m -> -m.span.end()));
    int end = border.start();
    for (Named m : candidates) {
      if (m.span.end() > end || found.size() == 2) {
        continue;
      }
      String between = draft.text().substring(m.span.end(), end);
      boolean joined = found.isEmpty() ? words.leadsToBorder(between) : words.besideSide(between);
      if (!joined) {
        break;
      }
      found.add(0, m);
      end = m.span.start();
    }
    return found;
  }

  /** The sides named behind it. */
  private List<Named> behind(Draft draft, int s, Span border) {
    List<Named> found = new ArrayList<>();
    List<Named> candidates = countries(draft, s);
    candidates.sort(Comparator.comparingInt(m -> m.span.start()));
    int start = border.end();
    for (Named m : candidates) {
      if (m.span.start() < start || found.size() == 2) {
        continue;
      }
      String between = draft.text().substring(start, m.span.start());
      boolean joined = found.isEmpty() ? words.opensSide(between) : words.joinsSides(between);
      if (!joined) {
        break;
      }
      found.add(m);
      start = m.span.end();
    }
    return found;
  }

  private static List<Named> countries(Draft draft, int s) {
    List<Named> found = new ArrayList<>();
    for (Named m : draft.in(s)) {
      boolean country = m.place != null && m.place.precision() == Precision.COUNTRY;
      if (m.kind == MentionKind.PLACE && country && m.country != null) {
        found.add(m);
      }
    }
    return found;
  }
}
