package org.orontes.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.OutletFile;
import org.orontes.model.AccordingTo;
import org.orontes.model.Attribution;
import org.orontes.model.Outlet;
import org.orontes.model.Participant;
import org.orontes.model.Span;
import org.orontes.model.Speaker;

/** Who says so: the outlet, then every speaker whose words hold the event, outermost first. */
final class Chain {
  private final Knowledge knowledge;

  Chain(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The attributions whose content holds a span and whose cue is not within it, outermost first.
   */
  List<Attribution> covering(Context context, Span span) {
    List<Attribution> covering = new ArrayList<>();
    for (Attribution a : context.read().attributions()) {
      boolean cueIsEvent = a.cue() != null && a.cue().overlaps(span);
      if (!cueIsEvent && a.covers(span) && !knowledge.speech().takesAsGiven(a.verb())) {
        covering.add(a);
      }
    }
    covering.sort(
        Comparator.<Attribution>comparingInt(a -> -a.contentCover().length())
            .thenComparing(a -> a.contentCover()));
    return covering;
  }

  /**
   * The chain of an event; {@code hearsay} is a word such as "reportedly" on the event, or null.
   */
  List<AccordingTo> of(Context context, Span event, @Nullable Span hearsay) {
    List<AccordingTo> chain = new ArrayList<>();
    chain.add(outlet(context.article().outlet()));
    for (Attribution a : covering(context, event)) {
      AccordingTo link = link(a.speaker(), a.cue(), context.article().published());
      if (chain.stream().noneMatch(l -> l.key().equals(link.key()))) {
        chain.add(link);
      }
    }
    boolean named = chain.size() > 1;
    if (hearsay != null && !named) {
      chain.add(
          new AccordingTo(
              null, "unnamed", hearsay.of(context.text()), hearsay, hearsay, true, false));
    }
    return chain;
  }

  /**
   * A chain that ends with whoever blames somebody for an event.
   *
   * @param blamer null where nobody is named: then whoever the chain ends with says so, and if that
   *     is the outlet, somebody unnamed
   */
  List<AccordingTo> with(
      List<AccordingTo> chain, Context context, @Nullable Participant blamer, Blames.Blame blame) {
    List<AccordingTo> longer = new ArrayList<>(chain);
    Span cue = blame.verb().span();
    if (blamer == null && chain.size() == 1) {
      longer.add(new AccordingTo(null, "unnamed", cue.of(context.text()), cue, cue, true, false));
    } else if (blamer != null) {
      AccordingTo link =
          new AccordingTo(
              blamer.id(),
              blamer.name(),
              blamer.text(),
              blamer.span(),
              cue,
              false,
              isParty(blamer.id(), context.article().published()));
      boolean known =
          longer.stream()
              .anyMatch(
                  l ->
                      l.key().equals(link.key())
                          || l.span() != null && l.span().overlaps(blamer.span()));
      if (!known) {
        longer.add(link);
      }
    }
    return longer;
  }

  private AccordingTo outlet(Outlet outlet) {
    boolean party =
        knowledge.outlets().find(outlet.id()).map(OutletFile.Entry::speaksFor).isPresent();
    return new AccordingTo(outlet.id(), outlet.name(), null, null, null, false, party);
  }

  private AccordingTo link(Speaker speaker, @Nullable Span cue, @Nullable LocalDate day) {
    return new AccordingTo(
        speaker.id(),
        speaker.name(),
        speaker.text(),
        speaker.span(),
        cue,
        speaker.anonymous(),
        isParty(speaker.id(), day));
  }

  /** A party: an armed or state actor that stands on a side that day, or who speaks for one. */
  private boolean isParty(@Nullable String id, @Nullable LocalDate day) {
    Optional<ActorEntry> entry = knowledge.actors().find(id);
    if (entry.isEmpty()) {
      return false;
    }
    if (!knowledge.actors().listSides(entry.get().id(), day).isEmpty()) {
      return true;
    }
    return entry.get().isArmed() && !entry.get().kind().equals("peacekeepers");
  }
}
