package org.orontes.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orontes.coding.frames.Frame;
import org.orontes.coding.frames.Frame.Argument;
import org.orontes.coding.frames.Frame.Role;
import org.orontes.coding.rules.Kinds;
import org.orontes.coding.rules.Match;
import org.orontes.knowledge.ClauseLexicon;
import org.orontes.model.Participant;
import org.orontes.model.Syntax;
import org.orontes.model.Token;

/**
 * By what means an attack was made where no slot of the rule says so: a weapon before the event's
 * noun ("a <em>mortar</em> attack"), before what it is made with ("<em>rifle</em> fire"), in the
 * fixed words of the rule ("hurled a <em>grenade</em>"), or behind "with" ("killed with a
 * <em>machete</em>").
 */
final class Instruments {
  private static final Set<String> MEANS = Set.of("weapon");

  private final Participants participants;
  private final Kinds kinds;
  private final Set<String> behind;

  Instruments(Participants participants, Kinds kinds, ClauseLexicon words) {
    this.behind = words.list("means-behind");
    this.participants = participants;
    this.kinds = kinds;
  }

  /**
   * Those that the rule names, then the weapons beside the event's words; each once.
   *
   * @param named by the rule's own slots
   * @param taken what takes part otherwise: a weapon that is taken or handed over is no means
   */
  List<Participant> of(
      Context context, Match match, List<Participant> named, List<Participant> taken) {
    List<Participant> all = new ArrayList<>();
    named.forEach(p -> add(p, List.of(), all));
    if (!match.rule().type().equals("ASSAULT")) {
      return all;
    }
    Frame frame = match.frame();
    List<Argument> beside = new ArrayList<>(frame.all(Role.MODIFIER));
    beside.addAll(frame.behind(behind));
    for (Token word : match.words()) {
      beside.add(new Argument(Role.OBLIQUE, "", word, false));
    }
    for (Argument a : beside) {
      boolean event = a.head().index() == frame.trigger().index();
      if (!event && (isMeans(context, frame, a.head()) || isMadeOf(context, frame, a.head()))) {
        add(weapon(context, frame, a), taken, all);
      } else if (!event) {
        Syntax.children(frame.sentence(), a.head(), "compound", "nmod").stream()
            .filter(before -> isMeans(context, frame, before))
            .forEach(before -> add(word(context, before), taken, all));
      }
    }
    return all;
  }

  private boolean isMeans(Context context, Frame frame, Token token) {
    Set<String> is = kinds.of(frame.sentence(), token, context.mentions());
    return MEANS.stream().anyMatch(is::contains);
  }

  /** "A charge of dynamite": the one is made of the other. */
  private boolean isMadeOf(Context context, Frame frame, Token token) {
    return token.isNoun()
        && Syntax.children(frame.sentence(), token, "prep").stream()
            .filter(p -> p.is("of"))
            .flatMap(p -> Syntax.object(frame.sentence(), p).stream())
            .anyMatch(o -> isMeans(context, frame, o));
  }

  /** "Mortar" in "a mortar attack", also where a name is seen over both words. */
  private Participant weapon(Context context, Frame frame, Argument a) {
    Participant whole = participants.one(context, frame.sentence(), a);
    if (!whole.span().overlaps(frame.trigger().span())) {
      return whole;
    }
    return word(context, a.head());
  }

  /** "Mortar" of "mortar fire": the word alone. */
  private static Participant word(Context context, Token token) {
    String word = token.span().of(context.text());
    return new Participant(word, token.span(), null, word, false);
  }

  private static void add(Participant p, List<Participant> taken, List<Participant> all) {
    boolean known = all.stream().anyMatch(other -> other.span().overlaps(p.span()));
    boolean elsewhere = taken.stream().anyMatch(other -> other.span().overlaps(p.span()));
    if (!known && !elsewhere) {
      all.add(p);
    }
  }
}
