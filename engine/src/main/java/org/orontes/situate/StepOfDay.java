package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.TellingLexicon;
import org.orontes.model.ChangeKind;
import org.orontes.model.ControlStatus;
import org.orontes.model.Participant;
import org.orontes.situate.ControlSteps.Step;

/**
 * What the reports of one day make of one place: taken, held, left, fought over, or nothing new.
 *
 * <p>Strongest first: who takes it, who holds it, who leaves it, who fights for it.
 */
final class StepOfDay {
  /** A name of two capitals, as even a group in no list has one. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S* (\\S+ )*\\p{Lu}");

  /** So many who can be asked outweigh a denial. */
  private static final int OUTWEIGHING = 2;

  private final Holders holders;
  private final TellingLexicon tellings;

  StepOfDay(Holders holders, TellingLexicon tellings) {
    this.holders = holders;
    this.tellings = tellings;
  }

  /**
   * The step, or empty if the day leaves the place as it was.
   *
   * @param changes all that is told of the place on that day, at least one
   * @param before the step before it, or null
   */
  Optional<Step> of(List<Change> changes, @Nullable Step before) {
    if (!isTold(changes)) {
      return Optional.empty();
    }
    List<Change> settling = new ArrayList<>(of(changes, ChangeKind.TAKES));
    List<Change> losing = of(changes, ChangeKind.LOSES);
    if (!settling.isEmpty() || losing.stream().anyMatch(c -> !c.takers().isEmpty())) {
      settling.addAll(losing);
      return Optional.of(taken(settling, of(changes, ChangeKind.HOLDS)));
    }
    List<Change> holding = of(changes, ChangeKind.HOLDS);
    List<Change> fighting = new ArrayList<>(of(changes, ChangeKind.CONTESTS));
    fighting.addAll(of(changes, ChangeKind.ENCIRCLES));
    if (!holding.isEmpty()) {
      return held(holding, losing, fighting, before);
    }
    return losing.isEmpty() ? foughtOver(fighting, before) : left(losing, fighting, before);
  }

  /** Somebody takes it, or somebody loses it to a named side. */
  private Step taken(List<Change> settling, List<Change> holding) {
    LocalDate day = settling.get(0).day();
    List<Change> backed = new ArrayList<>(settling);
    holding.stream().filter(h -> !isTurnedOut(h, settling)).forEach(backed::add);
    return firm(backed, day);
  }

  /** What a sentence says of the holder whom the same day's reports turn out is the time before. */
  private boolean isTurnedOut(Change holding, List<Change> settling) {
    return holding.takers().stream()
        .anyMatch(p -> holders.isAmong(holders.key(p), settling, holding.day()));
  }

  private Step firm(List<Change> changes, @Nullable LocalDate day) {
    List<Participant> takers = new ArrayList<>();
    changes.forEach(c -> takers.addAll(c.takers()));
    Holders.Holder holder = holders.of(takers, day);
    ControlStatus status = ControlStatus.HELD;
    if (holder.parties() > 1) {
      status = ControlStatus.CONTESTED;
    } else if (onlyTakersSaySo(changes, holder)) {
      status = ControlStatus.CLAIMED;
    } else if (isDenied(changes, holder)) {
      status = ControlStatus.CONTESTED;
    }
    return new Step(day, status, holder.id(), holder.name(), changes);
  }

  /**
   * Somebody says that it did not happen, and of those who say that it did, fewer than two can be
   * asked and are not the taker.
   */
  private boolean isDenied(List<Change> changes, Holders.Holder holder) {
    long asked =
        changes.stream()
            .filter(c -> c.claim().according().size() > 1)
            .filter(c -> !isHearsay(c) && !isOwnWord(c, holder))
            .map(c -> c.speaker().key())
            .distinct()
            .count();
    return asked < OUTWEIGHING && changes.stream().anyMatch(c -> c.denied() != null);
  }

  private boolean isHearsay(Change change) {
    return change.speaker().id() == null && tellings.isHearsay(change.speaker().name());
  }

  private boolean isOwnWord(Change change, Holders.Holder holder) {
    return change.speaker().id() != null
        && holder.id() != null
        && holders.isSameSide(change.speaker().id(), holder.id(), change.day());
  }

  /**
   * Somebody is said to have it. Its own word does not outweigh what others say of another holder,
   * nor end a fight for the place.
   */
  private Optional<Step> held(
      List<Change> holding, List<Change> losing, List<Change> fighting, @Nullable Step before) {
    List<Change> staying = holding.stream().filter(h -> !isTurnedOut(h, losing)).toList();
    if (staying.isEmpty()) {
      return left(losing, fighting, before);
    }
    LocalDate day = staying.get(0).day();
    Step told = firm(staying, day);
    if (told.holder() == null) {
      return Optional.empty();
    }
    String holder = told.holder();
    boolean other =
        before != null
            && before.isFirm()
            && before.holder() != null
            && !holders.isSameSide(before.holder(), holder, day);
    boolean fought = before != null && before.status() == ControlStatus.CONTESTED;
    boolean ownWord = told.status() == ControlStatus.CLAIMED;
    if (!fighting.isEmpty() && (other || before == null)) {
      List<Change> all = new ArrayList<>(staying);
      all.addAll(fighting);
      return Optional.of(new Step(day, ControlStatus.CONTESTED, null, null, all));
    }
    if (ownWord && fought) {
      return Optional.empty();
    }
    return Optional.of(
        ownWord && other ? new Step(day, ControlStatus.CONTESTED, null, null, staying) : told);
  }

  /** Who leaves while others come in or fight for it leaves it contested, not empty. */
  private Optional<Step> left(List<Change> losing, List<Change> fighting, @Nullable Step before) {
    LocalDate day = losing.get(0).day();
    boolean stillHeld =
        before != null
            && before.status() == ControlStatus.HELD
            && !holders.isAmong(before.holder(), losing, day);
    if (stillHeld) {
      return Optional.empty();
    }
    List<Change> all = new ArrayList<>(losing);
    all.addAll(fighting);
    ControlStatus status = fighting.isEmpty() ? ControlStatus.LEFT : ControlStatus.CONTESTED;
    return Optional.of(new Step(day, status, null, null, all));
  }

  private static Optional<Step> foughtOver(List<Change> fighting, @Nullable Step before) {
    boolean news =
        before == null
            || (before.status() != ControlStatus.HELD
                && before.status() != ControlStatus.CONTESTED);
    return fighting.isEmpty() || !news
        ? Optional.empty()
        : Optional.of(
            new Step(fighting.get(0).day(), ControlStatus.CONTESTED, null, null, fighting));
  }

  /**
   * True if a change names an armed side or somebody known who takes, leaves or fights, or if
   * several articles tell it: one that names nobody, told once, leaves the map as it is.
   */
  private boolean isTold(List<Change> changes) {
    boolean known =
        changes.stream()
            .flatMap(c -> Stream.concat(c.takers().stream(), c.losers().stream()))
            .anyMatch(
                p -> holders.isKnown(p) || holders.isArmedSide(p) || NAME.matcher(p.name()).find());
    return known || changes.stream().map(c -> c.claim().id().article()).distinct().count() > 1;
  }

  private static List<Change> of(List<Change> changes, ChangeKind kind) {
    return changes.stream().filter(c -> c.kind() == kind).toList();
  }

  /** Every speaker is the taker itself or stands on its side. */
  private boolean onlyTakersSaySo(List<Change> changes, Holders.Holder holder) {
    if (holder.id() == null) {
      return false;
    }
    return changes.stream().allMatch(c -> isOwnWord(c, holder) || isHearsay(c));
  }
}
