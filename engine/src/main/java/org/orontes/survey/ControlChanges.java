package org.orontes.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.orontes.model.Control;
import org.orontes.model.PictureChanges.Difference;
import org.orontes.model.PictureChanges.News;
import org.orontes.model.PictureChanges.OfControl;

/** Stretches of control that began, changed or are believed no more. */
final class ControlChanges {
  private ControlChanges() {}

  /** What is new or different; only what each of the two believes is compared. */
  static List<OfControl> between(List<Control> before, List<Control> now) {
    List<Control> olds = new ArrayList<>(believed(before));
    List<Control> news = new ArrayList<>(believed(now));
    List<OfControl> all = new ArrayList<>();
    pair(olds, news, ControlChanges::key, all);
    pair(olds, news, c -> c.place() + " " + c.from(), all);
    news.forEach(c -> all.add(new OfControl(News.NEW, c, List.of())));
    olds.forEach(c -> all.add(new OfControl(News.GONE, c, List.of())));
    all.sort(
        Comparator.<OfControl, String>comparing(c -> c.control().place())
            .thenComparing(c -> Objects.requireNonNullElse(c.control().from(), LocalDate.MIN))
            .thenComparing(OfControl::news));
    return all;
  }

  /** Takes those out of both lists that are the same stretch by that key. */
  private static void pair(
      List<Control> olds, List<Control> news, Function<Control, String> key, List<OfControl> all) {
    Map<String, Control> byKey = new LinkedHashMap<>();
    olds.forEach(c -> byKey.putIfAbsent(key.apply(c), c));
    for (Control c : List.copyOf(news)) {
      Control old = byKey.remove(key.apply(c));
      if (old == null) {
        continue;
      }
      olds.remove(old);
      news.remove(c);
      List<Difference> differences = differences(old, c);
      if (!differences.isEmpty()) {
        all.add(new OfControl(News.CHANGED, c, differences));
      }
    }
  }

  private static List<Difference> differences(Control old, Control now) {
    List<Difference> all = new ArrayList<>();
    Changes.add(all, "status", Changes.word(old.status()), Changes.word(now.status()));
    Changes.add(all, "holder", old.holderName(), now.holderName());
    Changes.add(all, "to", old.to(), now.to());
    String before = String.join(", ", old.according());
    Changes.add(all, "according", before, String.join(", ", now.according()));
    return all;
  }

  private static List<Control> believed(List<Control> all) {
    return all.stream().filter(c -> c.knownTo() == null).toList();
  }

  /** A stretch is the same while it begins on the same day with the same holder. */
  private static String key(Control c) {
    return c.place() + " " + c.from() + " " + (c.holder() == null ? c.status() : c.holder());
  }
}
