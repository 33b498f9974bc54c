package org.orontes.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orontes.coding.ToldPlace.Extent;
import org.orontes.coding.rules.Kinds;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.EventPlace;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * The named place nearest to an event in the tree of its sentence: of the verb that governs it, of
 * a clause beside or below it. "Shells hit the market of Sake, killing two": where the verb above
 * happened. "Was killed when a mine blew up his car near Sake": where the clause below says.
 *
 * <p>Every arc on the way costs; a place that acts, owns an actor or is the far end of what is said
 * is never reached. The costs are ours, from reading English news; only their order matters.
 */
final class PlaceInTree implements PlaceStep {
  /** What a way may cost at most, in half steps. */
  private static final int REACH = 18;

  /** A protest speaks of other places than its own. */
  private static final int REACH_OF_PROTEST = 8;

  /** What stands no farther is told of the event; beyond, the link is inferred. */
  private static final int OWN = 6;

  private static final int NEVER = 100;
  private static final int FRONTED = 3;
  private static final int FROM = 20;
  private static final int WANTED = 4;

  /** Arcs climbed from the event. */
  private static final Map<String, Integer> UP =
      Map.of("advcl", 4, "relcl", 4, "acl", 4, "conj", 2, "ccomp", NEVER, "appos", 8);

  /** Arcs gone down to the place. */
  private static final Map<String, Integer> DOWN =
      Map.ofEntries(
          Map.entry("pobj", 0),
          Map.entry("dobj", 2),
          Map.entry("nsubj", 3),
          Map.entry("nsubjpass", 3),
          Map.entry("agent", 4),
          Map.entry("advcl", 4),
          Map.entry("xcomp", 2),
          Map.entry("pcomp", 2),
          Map.entry("relcl", 15),
          Map.entry("acl", 6),
          Map.entry("poss", 4),
          Map.entry("appos", 7),
          Map.entry("npadvmod", NEVER),
          Map.entry("ccomp", NEVER),
          Map.entry("parataxis", NEVER));

  private final Kinds kinds;

  private final PlaceNames names;

  private final Set<String> where;
  private final Set<String> origins;
  private final Set<String> according;

  PlaceInTree(Kinds kinds, PlaceNames names, ClauseLexicon words) {
    this.kinds = kinds;
    this.names = names;
    this.where = words.list("places-in-sentences");
    this.origins = words.list("origins");
    this.according = words.list("according");
  }

  @Override
  public String because() {
    return "the nearest place in the tree of the sentence";
  }

  private record Reached(EventPlace place, int cost, int words) {}

  @Override
  public List<ToldPlace> find(Asked asked) {
    if (!asked.onTheGround()) {
      return List.of();
    }
    Sentence sentence = asked.frame().sentence();
    Token trigger = asked.frame().trigger();
    List<Reached> reached = new ArrayList<>();
    int reach = asked.type().equals("PROTEST") ? REACH_OF_PROTEST : REACH;
    for (Mention m : asked.context().mentions().in(sentence)) {
      if (!isNamedPlace(asked.context(), sentence, m)) {
        continue;
      }
      Optional<Token> head = Syntax.headOf(sentence, m.span());
      if (head.isPresent()) {
        int away = head.get().index() - trigger.index();
        int words = away < 0 ? FRONTED - away : away;
        int cost = cost(asked.context(), sentence, trigger, head.get());
        if (cost <= reach) {
          names
              .first(asked.context(), sentence, head.get(), false)
              .ifPresent(place -> reached.add(new Reached(place, cost, words)));
        }
      }
    }
    return reached.stream()
        .min(Comparator.comparingInt(Reached::cost).thenComparingInt(Reached::words))
        .map(r -> List.of(told(r)))
        .orElse(List.of());
  }

  private static ToldPlace told(Reached r) {
    EventPlace p = r.place;
    boolean inferred = p.inferred() || r.cost > OWN;
    return new ToldPlace(
        new EventPlace(p.text(), p.span(), p.place(), p.name(), inferred), Extent.SCENE);
  }

  private boolean isNamedPlace(Context context, Sentence sentence, Mention m) {
    boolean place = m.kind() == MentionKind.PLACE && m.literal();
    return place
        && sentence.within(m.span()).stream().anyMatch(Token::isProper)
        && !context.hasTime(sentence, m.span())
        && !names.isMeasure(sentence, m);
  }

  private int cost(Context context, Sentence sentence, Token trigger, Token place) {
    List<Token> down = new ArrayList<>();
    Token at = place;
    while (!sentence.dominates(at, trigger)) {
      if (at.head() < 0) {
        return NEVER;
      }
      down.add(at);
      at = sentence.head(at);
    }
    int cost = 0;
    for (Token t = trigger; t.index() != at.index(); t = sentence.head(t)) {
      boolean participle = t.dep().equals("advcl") && t.pos().equals("VBG");
      cost += participle ? 2 : UP.getOrDefault(t.dep(), 1);
    }
    for (Token t : down) {
      boolean origin =
          t.dep().equals("prep")
              && origins.contains(t.lemma())
              && isWho(context, sentence, sentence.head(t));
      cost += origin ? FROM : isWanted(sentence, t) ? WANTED : 0;
      cost += t.index() == place.index() ? last(context, sentence, t) : step(t);
    }
    return cost;
  }

  /** "A trader of Goma was shot": where somebody comes from. */
  private boolean isWho(Context context, Sentence sentence, Token head) {
    return (head.dep().equals("nsubj") || head.dep().equals("nsubjpass"))
        && Kinds.canAct(kinds.of(sentence, head, context.mentions()));
  }

  /** "Trying to reach Goma": where somebody wanted to be. */
  private static boolean isWanted(Sentence sentence, Token verb) {
    return verb.isVerb() && Syntax.hasTo(sentence, verb);
  }

  private int step(Token t) {
    if (according.contains(t.lemma())) {
      return NEVER;
    }
    boolean preposition = t.dep().equals("prep") || t.dep().equals("loc") || t.dep().equals("dir");
    if (preposition) {
      return where.contains(t.lemma()) ? 2 : 7;
    }
    if (t.dep().equals("conj")) {
      return t.isVerb() ? 6 : 2;
    }
    return DOWN.getOrDefault(t.dep(), 5);
  }

  /** The place's own arc: who acts or is acted on is no place, nor is what names an actor. */
  private int last(Context context, Sentence sentence, Token place) {
    if (place.head() < 0) {
      return NEVER;
    }
    Token above = sentence.head(place);
    boolean agent = place.dep().equals("pobj") && above.dep().equals("agent");
    boolean party = place.dep().equals("nsubj") || place.dep().equals("nsubjpass") || agent;
    if (party) {
      return NEVER;
    }
    boolean before =
        place.dep().equals("compound") || place.dep().equals("nmod") || place.dep().equals("poss");
    if (before) {
      Set<String> is = kinds.of(sentence, above, context.mentions());
      boolean deed = is.contains("violence") && isCountry(context, sentence, place);
      boolean actor = Kinds.canAct(is) || deed; // "Chad's offensive": who acts, and not where
      return actor ? NEVER : place.dep().equals("poss") ? 4 : 2;
    }
    return step(place);
  }

  private static boolean isCountry(Context context, Sentence sentence, Token place) {
    return context.mentions().over(sentence, place).filter(PlaceNames::isCountry).isPresent();
  }
}
