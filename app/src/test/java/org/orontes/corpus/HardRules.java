package org.orontes.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.corpus.Truth.Holding;
import org.orontes.corpus.Truth.NotFact;
import org.orontes.model.Claim;
import org.orontes.model.Control;
import org.orontes.model.EventType;

/** What matters most: nothing on the map and nothing told as fact that the truth does not bear. */
final class HardRules {
  private final Truth truth;

  HardRules(Truth truth) {
    this.truth = truth;
  }

  /** Control that is shown and not so: name to a word on it. */
  Map<String, String> wrongControl() {
    Map<String, String> wrong = new TreeMap<>();
    for (String situation : Corpus.situations()) {
      for (Control control : merged(Corpus.picture(situation).situation().control())) {
        if (truth.holdings().stream().noneMatch(h -> allows(h, control))) {
          wrong.put(name(control), "to " + control.to() + ", according to " + control.according());
        }
      }
    }
    return wrong;
  }

  /** Holdings of the truth that are shown. */
  int holdingsShown() {
    List<Control> all = new ArrayList<>();
    Corpus.situations().forEach(s -> all.addAll(merged(Corpus.picture(s).situation().control())));
    return (int)
        truth.holdings().stream().filter(h -> all.stream().anyMatch(c -> allows(h, c))).count();
  }

  /** Words told as fact that tell none: name to a word on it. */
  Map<String, String> falseFacts() {
    Map<String, String> wrong = new TreeMap<>();
    for (NotFact not : truth.notFacts()) {
      for (Claim claim : not.telling().article().claims()) {
        boolean told =
            claim.isNews()
                && not.telling().holds(claim)
                && !claim.type().type().equals(EventType.STATEMENT)
                && (not.only().isEmpty() || not.only().contains(claim.type().type()));
        if (told) {
          wrong.put(
              not.name(),
              "is "
                  + not.as()
                  + ", told as "
                  + claim.type().label()
                  + " «"
                  + claim.trigger().of(not.telling().article().article().text())
                  + "»");
        }
      }
    }
    return wrong;
  }

  private static boolean allows(Holding holding, Control control) {
    return holding.place().equalsIgnoreCase(control.name())
        && holding.status().contains(control.status().name().toLowerCase(Locale.ROOT))
        && holding.holders().contains(Objects.requireNonNullElse(control.holder(), "none"))
        && (holding.from().holds(control.from()) || isWithin(holding, control))
        && (holding.to() == null ? control.to() == null : holding.to().holds(control.to()));
  }

  /** What is only known to be held on a day may have been taken before it. */
  private static boolean isWithin(Holding holding, Control control) {
    Days to = holding.to();
    Days lasting = new Days(holding.from().from(), to == null ? null : to.to());
    return control.atLatest() && control.from() != null && lasting.holds(control.from());
  }

  private static String name(Control control) {
    return control.name()
        + " "
        + control.status().name().toLowerCase(Locale.ROOT)
        + " by "
        + Objects.requireNonNullElse(control.holder(), "nobody")
        + " from "
        + control.from();
  }

  /** One holder's stretches that follow on one another as one. */
  private static List<Control> merged(List<Control> control) {
    List<Control> sorted = new ArrayList<>(control);
    sorted.removeIf(c -> c.knownTo() != null);
    sorted.sort(
        Comparator.comparing(Control::place)
            .thenComparing(c -> c.from() == null ? "" : c.from().toString()));
    List<Control> all = new ArrayList<>();
    for (Control next : sorted) {
      Control last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null && follows(last, next)) {
        all.set(all.size() - 1, joined(last, next));
      } else {
        all.add(next);
      }
    }
    return all;
  }

  private static boolean follows(Control last, @Nullable Control next) {
    return next != null
        && last.place().equals(next.place())
        && last.holder() != null
        && last.holder().equals(next.holder())
        && last.to() != null
        && last.to().plusDays(1).equals(next.from());
  }

  private static Control joined(Control last, Control next) {
    return new Control(
        last.place(),
        last.name(),
        last.at(),
        last.holder(),
        last.holderName(),
        last.status(),
        last.from(),
        last.atLatest(),
        next.to(),
        last.knownFrom(),
        next.knownTo(),
        last.according(),
        last.incidents(),
        last.claims());
  }
}
