package org.orontes.view;

import java.util.ArrayList;
import java.util.List;
import org.orontes.model.DisputeKind;
import org.orontes.model.Status;

/** The briefing in numbers. */
public final class Tally {
  private Tally() {}

  /** Such as {@code 12 incidents, 3 corroborated}, {@code 4 contradictions}; none that are zero. */
  public static List<String> of(Briefing briefing) {
    List<Statement> happened =
        briefing.days().stream().flatMap(d -> d.statements().stream()).toList();
    long corroborated = happened.stream().filter(s -> s.status() == Status.CORROBORATED).count();
    long contradictions =
        briefing.disputes().stream().filter(d -> d.kind() == DisputeKind.CONTRADICTION).count();
    List<String> all = new ArrayList<>();
    all.add(
        Origins.plural(happened.size(), "incident")
            + (corroborated > 0 ? ", " + corroborated + " corroborated" : ""));
    add(all, (int) contradictions, "contradiction");
    add(all, briefing.denied().size(), "denial");
    int open = briefing.open().size() + briefing.forecasts().size();
    if (open > 0) {
      all.add(open + " planned, possible or expected");
    }
    return all;
  }

  private static void add(List<String> all, int count, String noun) {
    if (count > 0) {
      all.add(Origins.plural(count, noun));
    }
  }
}
