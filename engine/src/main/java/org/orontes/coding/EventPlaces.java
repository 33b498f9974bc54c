package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.Kinds;
import org.orontes.model.EventPlace;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Precision;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * Where an event took place: what the rule says is its place, else a place behind a preposition of
 * the event's own words, else of the verb that carries or governs it; never just any place of the
 * sentence.
 */
final class EventPlaces {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "on",
          "along",
          "over",
          "off",
          "within",
          "throughout",
          "by",
          "towards",
          "toward",
          "between",
          "into",
          "through",
          "beside",
          "above",
          "against",
          "from",
          "to");
  private static final Set<String> MOVING =
      Set.of("from", "to", "into", "towards", "toward", "against", "through", "by", "on", "over");
  private static final Set<String> GOALS = Set.of("to", "into", "towards", "toward");
  private static final int MAX_CLIMB = 4;
  private static final int MAX_HANGING = 6;

  private final PlaceNames names;

  EventPlaces(Kinds kinds) {
    this.names = new PlaceNames(kinds);
  }

  /**
   * The places of an event, one for each that the rule's own words name; else one that stands
   * around the event, or none. {@code told} are the arguments the rule names as its place; who
   * leaves does so from a place, not to it.
   */
  List<ToldPlace> find(Context context, Frame frame, List<Argument> told, boolean leaving) {
    List<ToldPlace> named = new ArrayList<>();
    for (Argument a : told) {
      for (ToldPlace place : names.of(context, frame.sentence(), a.head(), a.implicit())) {
        if (named.stream().noneMatch(p -> p.place().key().equals(place.place().key()))) {
          named.add(place);
        }
      }
    }
    if (!named.isEmpty()) {
      return named;
    }
    EventPlace own = around(context, frame, leaving);
    if (own != null) {
      return List.of(new ToldPlace(own, ToldPlace.Extent.AROUND));
    }
    return told.isEmpty()
        ? List.of()
        : List.of(new ToldPlace(unnamed(context, frame, told.get(0)), ToldPlace.Extent.WHOLE));
  }

  private static EventPlace unnamed(Context context, Frame frame, Argument argument) {
    Span span = Syntax.phrase(frame.sentence(), argument.head());
    String text = span.of(context.text());
    return new EventPlace(text, span, null, Participants.bare(text), argument.implicit());
  }

  /** Prepositions of the event's words, of its objects, of what carries and governs it. */
  private @Nullable EventPlace around(Context context, Frame frame, boolean leaving) {
    Sentence sentence = frame.sentence();
    List<Argument> obliques =
        frame.all(Role.OBLIQUE).stream()
            .filter(a -> !leaving || !GOALS.contains(a.preposition()))
            .toList();
    EventPlace found = obliques(context, sentence, obliques, WHERE);
    if (found != null) {
      return found;
    }
    for (Role role : new Role[] {Role.OBJECT, Role.OBLIQUE, Role.SUBJECT}) {
      for (Argument a : frame.all(role)) {
        if (a.implicit()) {
          continue;
        }
        for (Token p : Syntax.prepositions(sentence, a.head())) {
          if (PlaceNames.BEFORE.contains(p.lemma())) {
            Optional<EventPlace> behind =
                Syntax.object(sentence, p).flatMap(o -> names.first(context, sentence, o, false));
            if (behind.isPresent()) {
              return behind.get();
            }
          }
        }
      }
    }
    for (Argument a : frame.all(Role.MODIFIER)) {
      Optional<Mention> m = context.mentions().over(sentence, a.head());
      if (m.isPresent()
          && m.get().kind() == MentionKind.PLACE
          && m.get().literal()
          && m.get().place() != null) {
        return PlaceNames.place(m.get(), false);
      }
    }
    Optional<EventPlace> measured = measured(context, frame);
    return measured.isPresent() ? measured.get() : above(context, frame);
  }

  /** "30 km west of Aleppo": a place told by distance, which hangs on the event's own words. */
  private static Optional<EventPlace> measured(Context context, Frame frame) {
    Sentence sentence = frame.sentence();
    List<Mention> all = context.mentions().in(sentence);
    return all.stream()
        .filter(m -> m.kind() == MentionKind.PLACE && m.literal() && m.inferred())
        .filter(m -> m.place() != null && m.place().precision() == Precision.REGION)
        .filter(m -> all.stream().anyMatch(base -> isBaseOf(base, m)))
        .filter(m -> hangsOn(sentence, m, frame.trigger()))
        .findFirst()
        .map(m -> PlaceNames.place(m, false));
  }

  private static boolean isBaseOf(Mention base, Mention m) {
    return base.kind() == MentionKind.PLACE
        && base.place() != null
        && base.span().start() > m.span().start()
        && base.span().end() == m.span().end();
  }

  /** True if no other verb stands between the place and the event's own word. */
  private static boolean hangsOn(Sentence sentence, Mention m, Token trigger) {
    Optional<Token> head = Syntax.headOf(sentence, m.span());
    if (head.isEmpty()) {
      return false;
    }
    Token at = head.get();
    for (int i = 0; i < MAX_HANGING && at.head() >= 0; i++) {
      at = sentence.head(at);
      if (at.index() == trigger.index()) {
        return true;
      }
      if (at.isVerb()) {
        return false;
      }
    }
    return false;
  }

  private @Nullable EventPlace above(Context context, Frame frame) {
    Sentence sentence = frame.sentence();
    Token at = frame.trigger();
    for (int i = 0; i < MAX_CLIMB && at.head() >= 0; i++) {
      boolean goes =
          at.dep().equals("dobj")
              || at.dep().equals("nsubj")
              || at.dep().equals("nsubjpass")
              || at.dep().equals("xcomp")
              || at.dep().equals("conj")
              || at.dep().equals("pobj")
              || at.dep().equals("pcomp")
              || at.dep().equals("advcl")
              || at.dep().equals("prep");
      if (!goes) {
        return null;
      }
      at = sentence.head(at);
      if (!at.isVerb()) {
        continue;
      }
      for (Token p : Syntax.prepositions(sentence, at)) {
        if (PlaceNames.BEFORE.contains(p.lemma())) {
          Optional<EventPlace> behind =
              Syntax.object(sentence, p).flatMap(o -> names.first(context, sentence, o, true));
          if (behind.isPresent()) {
            return behind.get();
          }
        }
      }
    }
    return null;
  }

  private @Nullable EventPlace obliques(
      Context context, Sentence sentence, List<Argument> arguments, Set<String> prepositions) {
    for (int pass = 0; pass < 2; pass++) {
      for (Argument a : arguments) {
        boolean moving = MOVING.contains(a.preposition());
        if (!prepositions.contains(a.preposition()) || moving == (pass == 0)) {
          continue;
        }
        Optional<EventPlace> place = names.first(context, sentence, a.head(), a.implicit());
        if (place.isPresent()) {
          return place.get();
        }
      }
    }
    return null;
  }
}
