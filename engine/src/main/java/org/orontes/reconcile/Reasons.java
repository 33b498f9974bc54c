package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.model.Explanation;
import org.orontes.model.Explanation.Step;

/** Why tellings of one family were folded or kept apart. */
final class Reasons {
  /** Others at the same place that a telling is said to be kept apart from. */
  private static final int MAX_APART = 10;

  /** In a large body fewer are told for each, since nobody reads millions of explanations. */
  private static final int MAX_APART_IN_ALL = 500_000;

  /** Members of its group that a telling is held against to explain why it is there. */
  private static final int COMPARED = 8;

  private final Fit fit;
  private final List<Telling> tellings;
  private final Strays strays;
  private final int mostApart;

  /** A number for each place, so that two are compared quickly; {@link #NOWHERE} for none. */
  private final int[] places;

  private static final int NOWHERE = -1;

  Reasons(Fit fit, List<Telling> tellings, Strays strays) {
    this.fit = fit;
    this.strays = strays;
    this.tellings = tellings;
    this.mostApart =
        Math.max(1, Math.min(MAX_APART, MAX_APART_IN_ALL / Math.max(1, tellings.size())));
    Map<String, Integer> numbers = new HashMap<>();
    this.places =
        tellings.stream()
            .mapToInt(
                t ->
                    t.slots().place() == null
                        ? NOWHERE
                        : numbers.computeIfAbsent(t.slots().place().key(), k -> numbers.size()))
            .toArray();
  }

  /** Each telling but the first of its group with the one of the group that it fits best. */
  List<Explanation> together(List<List<Integer>> groups) {
    return SideBySide.flat(
        groups,
        part -> {
          Fit own = fit.forAnotherThread();
          List<Explanation> explanations = new ArrayList<>();
          part.forEach(group -> together(group, own, explanations));
          return explanations;
        });
  }

  private void together(List<Integer> group, Fit own, List<Explanation> explanations) {
    for (int one : group) {
      Telling telling = tellings.get(one);
      for (ClaimInContext again : telling.claims().subList(1, telling.claims().size())) {
        explanations.add(
            new Explanation(
                again.claim().id() + " + " + telling.best().claim().id(),
                List.of(Step.of("folded", "the article tells it again"))));
      }
    }
    for (int one : group) {
      strays
          .mainOf(one)
          .ifPresent(main -> explanations.add(stray(tellings.get(one), tellings.get(main))));
    }
    for (int one : group.subList(1, group.size())) {
      if (strays.mainOf(one).isPresent()) {
        continue;
      }
      Weighed best = null;
      Telling with = tellings.get(one);
      for (int other : group.subList(0, Math.min(COMPARED, group.size()))) {
        if (other != one) {
          Weighed weighed = own.weigh(tellings.get(one), tellings.get(other));
          if (best == null || weighed.score() > best.score()) {
            best = weighed;
            with = tellings.get(other);
          }
        }
      }
      if (best != null) {
        explanations.add(pair(tellings.get(one), " + ", with, "folded", best));
      }
    }
  }

  /**
   * Why tellings of one place that were compared are of two events.
   *
   * @param groupOf the group of each telling
   */
  List<Explanation> apart(Neighbours near, int[] groupOf) {
    Map<Integer, Least> apart = new TreeMap<>();
    for (Map<Integer, Least> part : near.inParts(() -> new Apart(groupOf))) {
      part.forEach((one, others) -> apart.merge(one, others, Least::with));
    }
    return SideBySide.flat(
        List.copyOf(apart.entrySet()),
        part -> {
          Fit own = fit.forAnotherThread();
          List<Explanation> explanations = new ArrayList<>();
          for (Map.Entry<Integer, Least> e : part) {
            Telling one = tellings.get(e.getKey());
            for (int other : e.getValue().numbers()) {
              Telling with = tellings.get(other);
              explanations.add(pair(one, " | ", with, "kept apart", own.weigh(one, with)));
            }
          }
          return explanations;
        });
  }

  /** Collects for each telling the first others of its place that are of another group. */
  private final class Apart implements Neighbours.Work<Map<Integer, Least>> {
    private final int[] groupOf;
    private final Map<Integer, Least> found = new HashMap<>();

    Apart(int[] groupOf) {
      this.groupOf = groupOf;
    }

    @Override
    public void pair(int one, int other) {
      if (places[one] != NOWHERE
          && places[one] == places[other]
          && groupOf[one] != groupOf[other]) {
        found.computeIfAbsent(one, k -> new Least(mostApart)).add(other);
      }
    }

    @Override
    public Map<Integer, Least> done() {
      return found;
    }
  }

  /** The least of many numbers, in order. */
  private static final class Least {
    private final int[] least;
    private int count;

    Least(int most) {
      this.least = new int[most];
    }

    void add(int number) {
      int at = Arrays.binarySearch(least, 0, count, number);
      int place = -at - 1;
      if (at >= 0 || place == least.length) {
        return;
      }
      count = Math.min(count + 1, least.length);
      System.arraycopy(least, place, least, place + 1, count - 1 - place);
      least[place] = number;
    }

    Least with(Least other) {
      Arrays.stream(other.numbers()).forEach(this::add);
      return this;
    }

    int[] numbers() {
      return Arrays.copyOf(least, count);
    }
  }

  private static Explanation stray(Telling one, Telling main) {
    return new Explanation(
        one.best().claim().id() + " + " + main.best().claim().id(),
        List.of(
            Step.of(
                "folded",
                "the article shares one act of violence with others, and nothing told keeps this"
                    + " apart from it")));
  }

  private static Explanation pair(
      Telling one, String sign, Telling other, String did, Weighed weighed) {
    return new Explanation(
        one.best().claim().id() + sign + other.best().claim().id(),
        List.of(Step.of(did, weighed.reason())));
  }
}
