package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.annotate.times.TimeTagger.Found;
import org.orontes.knowledge.TimeReach;
import org.orontes.model.Span;
import org.orontes.model.TimeMention;

/**
 * The times of one sentence: matched first, then resolved from left to right, times of day last
 * because they lean on the day named beside them. Not thread-safe.
 */
final class SentenceTimes {
  private final Chart chart;
  private final @Nullable LocalDate published;
  private final String anchorName;
  private final Story story;

  private record Dated(Match match, Value value) {}

  /**
   * Makes one.
   *
   * @param published day of publication or of the post, or null
   * @param anchorName how a basis calls that day
   * @param story the dates told before; told of those found here
   */
  SentenceTimes(Chart chart, @Nullable LocalDate published, String anchorName, Story story) {
    this.chart = chart;
    this.published = published;
    this.anchorName = anchorName;
    this.story = story;
  }

  /** The mentions in order. */
  List<Found> find(Tenses tenses, Openings openings, boolean isPresentPast, String text) {
    story.nextSentence(openings.goesOn(chart));
    List<Match> matches = matches();
    List<Dated> all = days(matches, tenses, openings, isPresentPast);
    List<Dated> days = List.copyOf(all);
    for (Match match : matches) {
      if (isClock(match)) {
        all.add(new Dated(match, scene(Governor.NONE, nearest(days, match)).value(match)));
      }
    }
    all.sort(Comparator.comparingInt(d -> d.match().from()));
    List<@Nullable TimeReach> opened = openings.of(chart, all.stream().map(Dated::match).toList());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      found.add(found(all.get(i), opened.get(i), text));
    }
    return found;
  }

  private Scene scene(Governor governor, @Nullable Period day) {
    return new Scene(published, anchorName, story, governor, day, null);
  }

  private List<Dated> days(
      List<Match> matches, Tenses tenses, Openings openings, boolean isPresentPast) {
    List<Dated> days = new ArrayList<>();
    for (Match match : matches) {
      if (isClock(match)) {
        continue;
      }
      Governor governor = tenses.of(chart, match).settled(isPresentPast);
      boolean isOfSaying = tenses.isOfSaying(chart, match);
      for (Dated one : dated(match, scene(governor, null))) {
        if (one.value() == Value.NONE) {
          continue;
        }
        days.add(one);
        Period period = one.value().period();
        if (period != null && isEvent(one.value(), period, governor)) {
          tell(one, period, isOfSaying, openings);
        }
      }
    }
    return days;
  }

  private void tell(Dated one, Period period, boolean isOfSaying, Openings openings) {
    boolean isStated = one.value().basis().equals(Value.STATED);
    if (isOfSaying && period.unit() == Unit.DAY) {
      story.say(period);
    }
    if (!isOfSaying) {
      story.tell(period, isStated);
    }
    if (isStated && period.unit() == Unit.YEAR) {
      story.name(period.from().getYear(), openings.frames(chart, one.match()));
    }
  }

  /** A comparison or an outlook is none that the story goes on from. */
  private static boolean isEvent(Value value, Period period, Governor governor) {
    boolean isOutlook = period.unit() == Unit.QUARTER && governor.tense() == Tense.FUTURE;
    return !value.isAside() && !isOutlook;
  }

  private static boolean isClock(Match match) {
    return match.pattern().category().equals("clock");
  }

  /** From left to right, the longest that begins at each atom. */
  private List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < chart.size()) {
      Match match = chart.mention(at);
      if (match == null) {
        at++;
        continue;
      }
      matches.add(match);
      at = match.to();
    }
    return matches;
  }

  /** A match with its value; the parts of a list each with its own. */
  private List<Dated> dated(Match match, Scene scene) {
    if (match.pattern().meaning() != PlainMeanings.EACH) {
      return List.of(new Dated(match, scene.value(match)));
    }
    List<Match> parts = new ArrayList<>();
    for (Slots at = match.slots(); at != null; at = at.rest()) {
      if (at.value() instanceof Match part) {
        parts.add(0, part);
      }
    }
    Period whole = null;
    for (Match part : parts) {
      if (!part.pattern().category().startsWith("bare")) {
        whole = scene.value(part).period();
      }
    }
    List<Dated> dated = new ArrayList<>();
    for (Match part : parts) {
      boolean bare = part.pattern().category().startsWith("bare");
      dated.add(new Dated(part, (bare ? scene.beside(whole) : scene).value(part)));
    }
    return dated;
  }

  private @Nullable Period nearest(List<Dated> days, Match clock) {
    Period best = null;
    int least = Integer.MAX_VALUE;
    for (Dated day : days) {
      Period period = day.value().period();
      int distance =
          day.match().from() >= clock.to()
              ? day.match().from() - clock.to()
              : clock.from() - day.match().to();
      if (period != null && period.unit() == Unit.DAY && distance < least) {
        best = period;
        least = distance;
      }
    }
    return best;
  }

  private Found found(Dated dated, @Nullable TimeReach opened, String text) {
    Match match = dated.match();
    int start = chart.atom(match.from()).span().start();
    Span span = new Span(start, chart.atom(match.to() - 1).span().end());
    Value value = dated.value();
    if (opened != null && value.period() != null) {
      value = value.because(opened.mark(value.basis()));
    }
    TimeMention mention = new TimeMention(span, span.of(text), value.when());
    return new Found(mention, match.pattern().id());
  }
}
