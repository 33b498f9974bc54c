package org.orontes.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.Explanation;
import org.orontes.model.Picture;
import org.orontes.model.Quote;
import org.orontes.model.Reach;
import org.orontes.model.Supposition;
import org.orontes.model.ToldRoad;

/** Why a place can be reached from a crossing or not, and why a road would be cut. */
public final class ReachReasons {
  private final List<Control> control;
  private final List<Supposition> supposed;
  private final @Nullable LocalDate day;

  /**
   * Reasons out of a picture.
   *
   * @param supposed changes of hands that outrank what is told, or none
   * @param day the day the answer was worked out for, or null for the latest
   */
  public ReachReasons(Picture picture, List<Supposition> supposed, @Nullable LocalDate day) {
    this.control = picture.situation().control();
    this.supposed = List.copyOf(supposed);
    this.day = day;
  }

  /** One explanation for each held place, about {@code reach PLACE}. */
  public List<Explanation> of(Reach reach) {
    return reach.places().stream().map(this::place).toList();
  }

  private Explanation place(Reach.OfPlace place) {
    Reach.Held held = place.held();
    List<Explanation.Step> steps = new ArrayList<>();
    steps.add(
        Explanation.Step.of(
            "took " + held.name() + " as held", holding(held.place(), held.name())));
    for (Reach.Way way : place.from()) {
      for (String unknown : way.unknown()) {
        steps.add(
            Explanation.Step.of(
                "left the way from " + way.name() + " open",
                "no report tells who holds " + unknown));
      }
      for (ToldRoad road : way.told()) {
        steps.add(
            Explanation.Step.of(
                "took the road between " + road.fromName() + " and " + road.toName() + " as told",
                said(road.said())));
      }
    }
    for (Reach.Barred barred : place.barred()) {
      for (String at : barred.at()) {
        steps.add(Explanation.Step.of("barred the way from " + barred.name(), holding("", at)));
      }
    }
    return new Explanation("reach " + held.place(), steps);
  }

  /** One explanation for each cut-off, about its id. */
  public List<Explanation> of(List<CutOff> cuts) {
    return cuts.stream().map(this::cut).toList();
  }

  private Explanation cut(CutOff cut) {
    List<Explanation.Step> steps = new ArrayList<>();
    steps.add(
        Explanation.Step.of(
            "took " + cut.name() + " as one side's", holding(cut.place(), cut.name())));
    for (CutOff.LostRoad lost : cut.lost()) {
      steps.add(
          Explanation.Step.of(
              "cut the road " + lost.road() + " to " + lost.toName(),
              holding(lost.to(), lost.toName())));
      if (!lost.told().isEmpty()) {
        steps.add(Explanation.Step.of("took that road as told", said(lost.told())));
      }
    }
    for (Supposition s : cut.whatIf() ? supposed : List.<Supposition>of()) {
      steps.add(
          Explanation.Step.of(
              "supposed another holder on the way", holding(s.place(), s.placeName())));
    }
    return new Explanation(cut.id(), steps);
  }

  /** Who holds a place and according to whom, by its id or, where that is not told, its name. */
  private String holding(String place, String name) {
    Optional<Supposition> assumed =
        supposed.stream()
            .filter(s -> s.place().equals(place) || s.placeName().equals(name))
            .findFirst();
    if (assumed.isPresent()) {
      return "it is supposed that " + assumed.get().holderName() + " holds " + name;
    }
    List<Control> told =
        control.stream()
            .filter(c -> c.place().equals(place) || (place.isEmpty() && c.name().equals(name)))
            .filter(this::holds)
            .toList();
    if (told.isEmpty()) {
      return "the road is closed or a side holds the area of " + name + "; no report is about it";
    }
    return told.stream().map(ReachReasons::words).collect(Collectors.joining("; "));
  }

  private static String said(List<Quote> quotes) {
    return quotes.stream()
        .map(q -> "“" + q.exact() + "” (" + q.article() + ")")
        .collect(Collectors.joining("; "));
  }

  private boolean holds(Control one) {
    if (one.knownTo() != null) {
      return false;
    }
    if (day == null) {
      return one.to() == null;
    }
    LocalDate from = one.from();
    LocalDate to = one.to();
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  private static String words(Control one) {
    Set<String> incidents =
        one.incidents().stream()
            .map(Objects::toString)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    return one.name()
        + " is "
        + one.status().name().toLowerCase(java.util.Locale.ROOT)
        + (one.holderName() == null ? "" : " by " + one.holderName())
        + (one.from() == null ? "" : " since " + one.from())
        + ", according to "
        + String.join(", ", one.according())
        + (incidents.isEmpty() ? "" : " (" + String.join(", ", incidents) + ")");
  }
}
