package org.orontes.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.ToldPlace.Extent;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.EventPlace;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * A place behind a preposition of the event's own words, of what it is done to, by or with, or
 * before an event noun: "fought near Goma", "killed a trader in Goma", "the Goma raid".
 */
final class PlaceBehindWords implements PlaceStep {
  /** Words between two verbs that share what follows: "shot and seriously wounded". */
  private static final int MAX_BESIDE = 3;

  private final PlaceNames names;
  private final Set<String> where;
  private final Set<String> moving;
  private final Set<String> causes;
  private final Set<String> goals;
  private final Set<String> according;

  PlaceBehindWords(PlaceNames names, ClauseLexicon words) {
    this.names = names;
    this.where = words.list("places-of-deeds");
    this.moving = words.list("moving");
    this.causes = words.list("protest-causes");
    this.goals = words.list("goals");
    this.according = words.list("according");
  }

  @Override
  public String because() {
    return "told behind the event's own words";
  }

  @Override
  public List<ToldPlace> find(Asked asked) {
    Optional<EventPlace> found =
        obliques(asked, false)
            .or(() -> ofArguments(asked))
            .or(() -> beside(asked))
            .or(() -> obliques(asked, true))
            .or(() -> before(asked));
    return found.map(place -> List.of(new ToldPlace(place, Extent.AROUND))).orElse(List.of());
  }

  /** Where before whereto, near before far; those that open the sentence come last. */
  private Optional<EventPlace> obliques(Asked asked, boolean fronted) {
    Frame frame = asked.frame();
    int trigger = frame.trigger().index();
    List<Argument> arguments = new ArrayList<>(frame.all(Role.OBLIQUE));
    arguments.removeIf(
        a ->
            !isWhere(asked, a.preposition())
                || (a.head().index() < trigger) != fronted
                || isAccordingTo(frame.sentence(), a.head()));
    arguments.sort(
        Comparator.comparing((Argument a) -> moving.contains(a.preposition()))
            .thenComparing(a -> Math.abs(a.head().index() - trigger)));
    for (Argument a : arguments) {
      Optional<EventPlace> place =
          names.first(asked.context(), frame.sentence(), a.head(), a.implicit());
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private boolean isAccordingTo(Sentence sentence, Token head) {
    Token above = head.head() < 0 ? head : sentence.head(head);
    return above.is("to") && above.head() >= 0 && according.contains(sentence.head(above).lemma());
  }

  private boolean isWhere(Asked asked, String preposition) {
    boolean against = asked.type().equals("PROTEST") && causes.contains(preposition);
    boolean goal = asked.leaving() && goals.contains(preposition);
    return where.contains(preposition) && !against && !goal;
  }

  private Optional<EventPlace> ofArguments(Asked asked) {
    Sentence sentence = asked.frame().sentence();
    for (Role role : new Role[] {Role.OBJECT, Role.OBLIQUE, Role.SUBJECT}) {
      for (Argument a : asked.frame().all(role)) {
        boolean about = asked.type().equals("PROTEST") && causes.contains(a.preposition());
        if (a.implicit() || about) {
          continue;
        }
        Optional<EventPlace> behind = behind(asked, a.head());
        if (behind.isPresent()) {
          return behind;
        }
      }
    }
    return Optional.empty();
  }

  /** "Shot and killed two men in Sake": what is told behind the second verb is told of both. */
  private Optional<EventPlace> beside(Asked asked) {
    Sentence sentence = asked.frame().sentence();
    Token trigger = asked.frame().trigger();
    for (Token verb : Syntax.children(sentence, trigger, "conj")) {
      if (!verb.isVerb() || verb.index() - trigger.index() > MAX_BESIDE) {
        continue;
      }
      List<Token> above = new ArrayList<>(List.of(verb));
      above.addAll(Syntax.children(sentence, verb, "dobj"));
      for (Token token : above) {
        Optional<EventPlace> place = behind(asked, token);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<EventPlace> behind(Asked asked, Token token) {
    Sentence sentence = asked.frame().sentence();
    return Syntax.prepositions(sentence, token).stream()
        .filter(names::isWhere)
        .flatMap(p -> Syntax.object(sentence, p).stream())
        .flatMap(o -> names.behind(asked.context(), sentence, o).stream())
        .findFirst();
  }

  private static Optional<EventPlace> before(Asked asked) {
    for (Argument a : asked.frame().all(Role.MODIFIER)) {
      Optional<Mention> m = asked.context().mentions().over(asked.frame().sentence(), a.head());
      if (m.isPresent()
          && m.get().kind() == MentionKind.PLACE
          && m.get().literal()
          && m.get().place() != null
          && !PlaceNames.isCountry(m.get())) { // "a US drone strike": who strikes, not where
        return Optional.of(PlaceNames.place(m.get(), false));
      }
    }
    return Optional.empty();
  }
}
