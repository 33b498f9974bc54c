package org.orontes.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.coding.StruckPeople.Written;
import org.orontes.model.Quantity;
import org.orontes.model.Span;
import org.orontes.model.Tally;

/**
 * How many died and were hurt by all that an article tells of one deed. Somebody told of again is
 * counted once, and whoever died is not wounded as well.
 */
final class FateCount {
  private static final String KILLED = "killed";
  private static final String WOUNDED = "wounded";

  /** Words between the first and the last of several fates, beyond which the last stands alone. */
  private static final int MAX_CHARS = 500;

  /** The counts that the fates add to what the tellings of their deed say. */
  List<Quantity> of(Context context, List<Fate> fates, List<Written> one) {
    double hit = most(one, WOUNDED);
    double dead = most(one, KILLED);
    List<Quantity> more = new ArrayList<>();
    List<Fate> died = fates.stream().filter(f -> f.what().equals(KILLED)).toList();
    Quantity killed = count(context, died, dead > 0 ? 0 : hit); // "they" are those told dead
    if (killed != null && least(killed) > dead) {
      more.add(killed);
    }
    if (dead > 0) {
      died.stream()
          .filter(f -> f.who() == Fate.Who.ADDED && (killed == null || least(killed) <= dead))
          .map(f -> added(f.count()))
          .forEach(more::add);
    }
    List<Fate> lived =
        fates.stream()
            .filter(f -> f.what().equals(WOUNDED) && died.stream().noneMatch(d -> isOne(f, d)))
            .toList();
    Quantity hurt = count(context, lived, hit);
    if (hurt != null && least(hurt) > hit) {
      more.add(hurt);
    }
    return more;
  }

  /** True if who was hurt may be who died: "she was taken to a hospital, where she died". */
  private static boolean isOne(Fate hurt, Fate dead) {
    String one = hurt.person();
    String other = dead.person();
    boolean all = hurt.who() == Fate.Who.ALL && dead.who() == Fate.Who.ALL;
    boolean single = hurt.who() == Fate.Who.SINGLE || dead.who() == Fate.Who.SINGLE;
    boolean alone = max(hurt.count()) == 1 && max(dead.count()) == 1 && single;
    return all || (one != null && other != null ? one.equals(other) : alone);
  }

  private static double most(List<Written> one, String what) {
    return one.stream()
        .flatMap(w -> w.claim().quantities().stream())
        .filter(q -> q.what().equals(what))
        .mapToDouble(FateCount::least)
        .max()
        .orElse(0);
  }

  private static double least(Quantity q) {
    return q.min() != null ? q.min() : max(q);
  }

  private static double max(Quantity q) {
    return q.max() == null ? 0 : q.max();
  }

  private static Quantity added(Quantity q) {
    return new Quantity(
        q.what(), q.min(), q.max(), q.approx(), q.unit(), q.text(), q.span(), Tally.ADDED);
  }

  /** All that fates of one kind come to; null if they tell no number. */
  private static @Nullable Quantity count(Context context, List<Fate> fates, double hit) {
    List<List<Fate>> ways = new ArrayList<>();
    fates.stream().filter(f -> f.who() == Fate.Who.ALL).map(List::of).forEach(ways::add);
    ways.addAll(counted(fates));
    ways.add(singles(fates));
    List<Fate> best =
        ways.stream()
            .filter(w -> sum(w, hit) > 0)
            .max(Comparator.comparingDouble(w -> sum(w, hit)))
            .orElse(List.of());
    List<Fate> told = new ArrayList<>(best);
    if (best.stream().noneMatch(f -> f.who() == Fate.Who.ALL)) {
      fates.stream().filter(f -> f.who() == Fate.Who.ADDED).forEach(told::add);
    }
    return told.isEmpty() ? null : quantity(context, told, sum(told, hit));
  }

  private static double sum(List<Fate> fates, double hit) {
    return fates.stream()
        .mapToDouble(
            f -> f.who() == Fate.Who.ALL && f.count().max() == null ? hit : least(f.count()))
        .sum();
  }

  /**
   * New people of whom each is another: "a man", "a woman". Two called alike may be one, and "one"
   * may be any of them.
   */
  private static List<Fate> newSingles(List<Fate> fates) {
    List<Fate> found = new ArrayList<>();
    Set<String> nouns = new HashSet<>();
    for (Fate fate : fates) {
      String text = fate.count().text().toLowerCase(Locale.ROOT);
      boolean one = fate.who() == Fate.Who.COUNTED && max(fate.count()) == 1;
      if (one && !text.startsWith("one") && nouns.add(text.substring(text.lastIndexOf(' ') + 1))) {
        found.add(fate);
      }
    }
    return found;
  }

  /** People counted by one verb belong together. */
  private static List<List<Fate>> counted(List<Fate> fates) {
    Map<Integer, List<Fate>> byVerb = new LinkedHashMap<>();
    for (Fate fate : fates) {
      if (fate.who() == Fate.Who.COUNTED) {
        byVerb.computeIfAbsent(fate.verb().span().start(), k -> new ArrayList<>()).add(fate);
      }
    }
    List<List<Fate>> all = new ArrayList<>(byVerb.values());
    all.add(newSingles(fates));
    return all;
  }

  /** One for each name; who is only "he" or "the man" is one of them, or alone. */
  private static List<Fate> singles(List<Fate> fates) {
    List<Fate> named = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Fate fate : fates) {
      String person = fate.person();
      if (fate.who() == Fate.Who.SINGLE
          && person != null
          && named.stream().noneMatch(n -> isSameName(n, fate))
          && seen.add(person)) {
        named.add(fate);
      }
    }
    return named.isEmpty()
        ? fates.stream().filter(f -> f.who() == Fate.Who.SINGLE).limit(1).toList()
        : named;
  }

  /** "Rosa Lima" and "Lima". */
  private static boolean isSameName(Fate one, Fate other) {
    List<String> words = List.of(one.count().text().split(" "));
    return List.of(other.count().text().split(" ")).stream().anyMatch(words::contains);
  }

  private static Quantity quantity(Context context, List<Fate> told, double number) {
    Fate last = told.get(told.size() - 1);
    Span span = last.count().span();
    boolean approx = false;
    boolean open = false;
    for (Fate fate : told) {
      span = span.cover(fate.count().span());
      approx |= fate.count().approx();
      open |= fate.count().max() == null && fate.who() != Fate.Who.ALL;
    }
    Span words = span.length() > MAX_CHARS ? last.count().span() : span;
    Double most = open ? null : Double.valueOf(number);
    return new Quantity(
        last.what(), number, most, approx, "people", words.of(context.text()), words);
  }
}
