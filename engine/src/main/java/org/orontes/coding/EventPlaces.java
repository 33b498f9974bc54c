package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.model.EventPlace;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
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
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "along",
          "off",
          "within",
          "throughout");
  private static final int MAX_CLIMB = 4;

  /** The place of an event, or null. {@code told} are the arguments the rule names as its place. */
  @Nullable EventPlace find(Context context, Frame frame, List<Argument> told) {
    for (Argument a : told) {
      Optional<EventPlace> place = named(context, frame.sentence(), a.head(), a.implicit());
      if (place.isPresent()) {
        return place.get();
      }
    }
    EventPlace own = around(context, frame);
    if (own != null) {
      return own;
    }
    return told.isEmpty() ? null : unnamed(context, frame.sentence(), told.get(0));
  }

  /** The place that a noun names, itself or behind "of" ("the town of Sake"). */
  Optional<EventPlace> named(Context context, Sentence sentence, Token head, boolean implicit) {
    Span phrase = Syntax.phrase(sentence, head);
    List<Mention> inside = new ArrayList<>();
    for (Mention m : context.mentions().in(sentence)) {
      if (m.kind() == MentionKind.PLACE
          && m.literal()
          && phrase.overlaps(m.span())
          && (m.place() != null || isName(m))) {
        inside.add(m);
      }
    }
    for (Mention m : inside) {
      if (m.span().contains(head.span())) {
        return Optional.of(place(context, sentence, m, implicit));
      }
    }
    for (Mention m : inside) {
      if (belongsTo(sentence, head, m)) {
        return Optional.of(place(context, sentence, m, implicit));
      }
    }
    for (Token p : Syntax.prepositions(sentence, head)) {
      if (BEFORE.contains(p.lemma())) {
        Optional<EventPlace> behind =
            Syntax.object(sentence, p).flatMap(o -> named(context, sentence, o, implicit));
        if (behind.isPresent()) {
          return behind;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Mention m) {
    return !m.text().isEmpty()
        && Character.isUpperCase(m.text().codePointAt(0))
        && m.name() == null;
  }

  /** In the noun's own words before it or behind its "of". */
  private static boolean belongsTo(Sentence sentence, Token head, Mention m) {
    return sentence.within(m.span()).stream().anyMatch(t -> sentence.dominates(head, t));
  }

  private static EventPlace place(Context context, Sentence sentence, Mention m, boolean implicit) {
    String name = m.name() == null ? m.text() : m.name();
    return new EventPlace(m.text(), m.span(), m.place(), name, implicit || m.inferred());
  }

  private static EventPlace unnamed(Context context, Sentence sentence, Argument argument) {
    Span span = Syntax.phrase(sentence, argument.head());
    String text = span.of(context.text());
    return new EventPlace(text, span, null, Participants.bare(text), argument.implicit());
  }

  /** Prepositions of the event's words, of its objects, of what carries and governs it. */
  private @Nullable EventPlace around(Context context, Frame frame) {
    Sentence sentence = frame.sentence();
    EventPlace found = obliques(context, sentence, frame.all(Role.OBLIQUE), WHERE);
    if (found != null) {
      return found;
    }
    for (Role role : new Role[] {Role.OBJECT, Role.OBLIQUE, Role.SUBJECT}) {
      for (Argument a : frame.all(role)) {
        if (a.implicit()) {
          continue;
        }
        for (Token p : Syntax.prepositions(sentence, a.head())) {
          if (BEFORE.contains(p.lemma())) {
            Optional<EventPlace> behind =
                Syntax.object(sentence, p).flatMap(o -> named(context, sentence, o, false));
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
        return place(context, sentence, m.get(), false);
      }
    }
    return above(context, frame);
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
        if (BEFORE.contains(p.lemma())) {
          Optional<EventPlace> behind =
              Syntax.object(sentence, p).flatMap(o -> named(context, sentence, o, true));
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
        Optional<EventPlace> place = named(context, sentence, a.head(), a.implicit());
        if (place.isPresent()) {
          return place.get();
        }
      }
    }
    return null;
  }
}
