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
  private final Set<String> links;
  private final Set<String> frames;

  Openings(TimeLexicon lexicon) {
    this.words = lexicon.reach();
    this.joints = lexicon.list("range-joints");
    this.links = lexicon.list("year-links");
    this.frames = lexicon.list("in-words");
  }

  /** True if a sentence goes on in the year that the last one named: "Then …", "That year …". */
  boolean goesOn(Chart chart) {
    return links.contains(chart.word(0)) || links.contains(chart.word(0) + " " + chart.word(1));
  }

  /** True if a year stands before all that its sentence tells: "In 2012 the rebels …". */
  boolean frames(Chart chart, Match year) {
    return year.from() == 1 && frames.contains(chart.word(0));
  }

  /**
   * How each match is opened, null where it is not. A range opens both its dates; "from" without a
   * second date opens nothing ("the results from 1988"), nor does an hour open days ("from six to
   * nine", "before dawn").
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
      boolean hours = matches.get(i).pattern().category().equals("clock");
      boolean none = word == TimeReach.FROM && !range || hours && word != TimeReach.SINCE;
      opened.add(none ? null : word);
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
