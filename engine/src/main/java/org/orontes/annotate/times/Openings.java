package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.TimeLexicon;
import org.orontes.knowledge.TimeReach;

/** Finds the words before dates that open their intervals: "since", "between … and". Immutable. */
final class Openings {
  private final Map<String, TimeReach> words;
  private final Set<String> joints;

  Openings(TimeLexicon lexicon) {
    this.words = lexicon.reach();
    this.joints = lexicon.list("range-joints");
  }

  /**
   * How each match is opened, null where it is not. A range opens both its dates; "from" without a
   * second date opens nothing ("the results from 1988").
   *
   * @param matches in order
   */
  List<@Nullable TimeReach> of(Chart chart, List<Match> matches) {
    List<@Nullable TimeReach> opened = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      TimeReach word = before(chart, matches.get(i).from());
      if (i > 0 && opened.get(i - 1) == TimeReach.FROM) {
        word = TimeReach.UNTIL;
      }
      boolean range = i + 1 < matches.size() && isJoined(chart, matches.get(i), matches.get(i + 1));
      opened.add(word == TimeReach.FROM && !range ? null : word);
    }
    return opened;
  }

  private @Nullable TimeReach before(Chart chart, int from) {
    String one = chart.word(from - 1);
    TimeReach two = words.get(chart.word(from - 2) + " " + one);
    return two == null ? words.get(one) : two;
  }

  private boolean isJoined(Chart chart, Match first, Match second) {
    return second.from() == first.to() + 1 && joints.contains(chart.word(first.to()));
  }
}
