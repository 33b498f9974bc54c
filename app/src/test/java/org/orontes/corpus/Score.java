package org.orontes.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.corpus.Truth.Happening;
import org.orontes.corpus.Truth.Telling;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.EventType;

/**
 * How well the engine reads what {@link Truth} says happened.
 *
 * <p>A telling is found if a claim of a right type has its trigger in the words. Precision is of
 * the claims in those words alone: how many are of a right type.
 */
final class Score {
  /** What may be right or wrong about a claim, besides its type. */
  static final List<String> SLOTS =
      List.of(
          "type", "mode", "change", "actor", "recipient", "place", "when", "factuality", "attempt");

  /** Counts of one event type. */
  private static final class Counts {
    int incidents;
    int foundIncidents;
    int tellings;
    int foundTellings;
    int claims;
    int rightClaims;
    int news;
    int coreNews;
  }

  private final Map<String, Counts> types = new TreeMap<>();
  private final Map<String, Map<Slots.Verdict, Integer>> slots = new LinkedHashMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int flawless;

  private Score() {}

  static Score of(Truth truth) {
    Score score = new Score();
    truth.incidents().forEach(score::add);
    Corpus.situations().forEach(s -> score.countNews(truth, Corpus.picture(s).articles()));
    return score;
  }

  private void add(Happening happening) {
    Counts counts = types.computeIfAbsent(happening.type(), t -> new Counts());
    boolean found = false;
    for (Telling telling : happening.said()) {
      counts.tellings++;
      List<String> right = telling.right(happening, "type");
      Claim best = null;
      for (Claim claim : telling.article().claims()) {
        if (!telling.holds(claim) || claim.type().type().equals(EventType.STATEMENT)) {
          continue;
        }
        counts.claims++;
        if (right.contains(claim.type().type())) {
          counts.rightClaims++;
          best =
              best == null || faults(happening, telling, claim) < faults(happening, telling, best)
                  ? claim
                  : best;
        }
      }
      if (best == null) {
        missed.add(happening.id() + " in " + words(telling));
      } else {
        found = true;
        counts.foundTellings++;
        judge(happening, telling, best);
      }
    }
    counts.incidents++;
    counts.foundIncidents += found ? 1 : 0;
  }

  /** Of all that is told as news: how much of it tells something of the core. */
  private void countNews(Truth truth, List<CodedArticle> articles) {
    for (CodedArticle article : articles) {
      for (Claim claim : article.claims()) {
        String type = claim.type().type();
        if (!claim.isNews() || type.equals(EventType.STATEMENT)) {
          continue;
        }
        Counts counts = types.computeIfAbsent(type, t -> new Counts());
        counts.news++;
        boolean core =
            truth.incidents().stream()
                .flatMap(h -> h.said().stream().filter(t -> t.right(h, "type").contains(type)))
                .anyMatch(t -> t.article().equals(article) && t.holds(claim));
        counts.coreNews += core ? 1 : 0;
      }
    }
  }

  private void judge(Happening happening, Telling telling, Claim claim) {
    List<String> faults = new ArrayList<>();
    for (String slot : SLOTS.subList(1, SLOTS.size())) {
      List<String> right = expected(happening, telling, slot);
      if (!right.isEmpty()) {
        Slots.Verdict verdict = Slots.verdict(claim, slot, right);
        slots
            .computeIfAbsent(slot, s -> new EnumMap<>(Slots.Verdict.class))
            .merge(verdict, 1, Integer::sum);
        if (verdict != Slots.Verdict.RIGHT) {
          faults.add(slot + " " + verdict.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    if (faults.isEmpty()) {
      flawless++;
    } else {
      wrong.add(happening.id() + " in " + words(telling) + ": " + String.join(", ", faults));
    }
  }

  private static int faults(Happening happening, Telling telling, Claim claim) {
    int faults = 0;
    for (String slot : SLOTS.subList(1, SLOTS.size())) {
      List<String> right = expected(happening, telling, slot);
      if (!right.isEmpty() && Slots.verdict(claim, slot, right) != Slots.Verdict.RIGHT) {
        faults++;
      }
    }
    return faults;
  }

  private static List<String> expected(Happening happening, Telling telling, String slot) {
    List<String> right = telling.right(happening, slot);
    return right.isEmpty() && slot.equals("factuality") ? List.of("asserted") : right;
  }

  private static String words(Telling telling) {
    return telling.article().article().ref()
        + " “"
        + telling.places().get(0).of(telling.article().article().text())
        + "”";
  }

  /** The figures that must not fall. */
  Map<String, Integer> figures() {
    Map<String, Integer> all = new LinkedHashMap<>();
    types.forEach(
        (type, c) -> {
          if (c.tellings == 0) {
            return;
          }
          all.put(type + " incidents found", c.foundIncidents);
          all.put(type + " tellings found", c.foundTellings);
          if (c.claims > 0) {
            all.put(type + " precision percent", 100 * c.rightClaims / c.claims);
          }
        });
    slots.forEach((slot, v) -> all.put(slot + " right", v.getOrDefault(Slots.Verdict.RIGHT, 0)));
    all.put("tellings without a fault", flawless);
    return all;
  }

  /** The figures in a table, then what was missed and what is wrong. */
  String report() {
    StringBuilder out = new StringBuilder();
    Counts sum = new Counts();
    out.append(
        String.format(
            Locale.ROOT,
            "%-10s %12s %12s %12s %14s%n",
            "",
            "incidents",
            "tellings",
            "precision",
            "core of news"));
    types.forEach(
        (type, c) -> {
          out.append(line(type, c));
          sum.incidents += c.incidents;
          sum.foundIncidents += c.foundIncidents;
          sum.tellings += c.tellings;
          sum.foundTellings += c.foundTellings;
          sum.claims += c.claims;
          sum.rightClaims += c.rightClaims;
          sum.news += c.news;
          sum.coreNews += c.coreNews;
        });
    out.append(line("all", sum));
    out.append(
        String.format(Locale.ROOT, "%n%-10s %8s %8s %8s%n", "", "right", "missing", "wrong"));
    slots.forEach(
        (slot, v) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-10s %8d %8d %8d%n",
                    slot,
                    v.getOrDefault(Slots.Verdict.RIGHT, 0),
                    v.getOrDefault(Slots.Verdict.MISSING, 0),
                    v.getOrDefault(Slots.Verdict.WRONG, 0))));
    out.append("without a fault: ").append(flawless).append("\n\nmissed\n");
    missed.forEach(m -> out.append("  ").append(m).append('\n'));
    out.append("\nfound with faults\n");
    wrong.forEach(w -> out.append("  ").append(w).append('\n'));
    return out.toString();
  }

  private static String line(String name, Counts c) {
    return String.format(
        Locale.ROOT,
        "%-10s %12s %12s %12s %14s%n",
        name,
        c.foundIncidents + " of " + c.incidents,
        c.foundTellings + " of " + c.tellings,
        c.rightClaims + " of " + c.claims,
        c.coreNews + " of " + c.news);
  }
}
