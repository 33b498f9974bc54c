package org.orontes.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article's statement that an event did, did not, will or may happen, according to somebody.
 *
 * @param id stable identity
 * @param type what kind of event
 * @param change what it does to who holds the place, or null
 * @param trigger the words that name the event
 * @param sentence the sentence they stand in
 * @param evidence the words that say so: within the article, around the trigger
 * @param actors who did it, maybe none
 * @param recipients to whom, maybe none
 * @param instruments weapons and means, maybe none
 * @param place where, or null
 * @param time when, or null
 * @param factuality how it is presented
 * @param attempt true if it was tried and failed
 * @param hedges words that weaken it
 * @param background true for history and context, not the news
 * @param according who says so, outermost first; [0] is the outlet
 * @param quantities what is counted
 * @param rule the rule that coded it, such as {@code coerce/seize#3}
 * @param confidence 0 to 1
 */
public record Claim(
    ClaimId id,
    EventType type,
    @Nullable ControlChange change,
    Span trigger,
    Span sentence,
    Span evidence,
    List<Participant> actors,
    List<Participant> recipients,
    List<Participant> instruments,
    @Nullable EventPlace place,
    @Nullable EventTime time,
    Factuality factuality,
    boolean attempt,
    List<Span> hedges,
    boolean background,
    List<AccordingTo> according,
    List<Quantity> quantities,
    String rule,
    double confidence) {
  public Claim {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    instruments = List.copyOf(instruments);
    hedges = List.copyOf(hedges);
    according = List.copyOf(according);
    quantities = List.copyOf(quantities);
    if (according.isEmpty()) {
      throw new IllegalArgumentException("Somebody says so, at least the outlet: " + id);
    }
    if (!evidence.contains(trigger)) {
      throw new IllegalArgumentException("The evidence must hold the trigger: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
  }

  /** The first-hand speaker: the last link of the chain. */
  public AccordingTo firstHand() {
    return according.get(according.size() - 1);
  }

  /** True if it says the event happened, as news. */
  public boolean isNews() {
    return factuality == Factuality.ASSERTED && !background;
  }

  /**
   * The number that it gives of something: the greatest, since a part is told within the whole
   * ("three people, among them two children"); what only comes on top counts where nothing else is
   * told.
   *
   * @param what such as {@code killed}
   */
  public Optional<Quantity> count(String what) {
    Comparator<Quantity> whole =
        Comparator.comparing((Quantity q) -> q.tally() != Tally.ADDED)
            .thenComparing(q -> q.min() != null ? q.min() : 0)
            .thenComparing(Quantity::span, Comparator.reverseOrder());
    return quantities.stream()
        .filter(q -> q.what().equals(what) && (q.min() != null || q.max() != null))
        .max(whole);
  }

  /** The same claim with other counts. */
  public Claim with(List<Quantity> counts) {
    return new Claim(
        id,
        type,
        change,
        trigger,
        sentence,
        evidence,
        actors,
        recipients,
        instruments,
        place,
        time,
        factuality,
        attempt,
        hedges,
        background,
        according,
        counts,
        rule,
        confidence);
  }
}
