package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orontes.model.Participant;

/**
 * Which tellings are worth comparing: those of about one time that share a place, a pair of parties
 * or one of their rarest words. Each is held against the next ones in time only, so the work grows
 * with the number of tellings and not with its square.
 */
final class Neighbours {
  private static final int HEAD_WORDS = 20;
  private static final int OWN_WORDS = 8;

  /** Reports of one event further apart than this are rare, and look-alikes are not. */
  private static final int DAYS = 45;

  /** The next ones in time that one is held against, for a place or pair of parties they share. */
  private static final int AHEAD = 60;

  /** The same for a word: one that more reports share within days is no rare one. */
  private static final int AHEAD_BY_WORD = 30;

  private static final String WORD = "w ";

  /** So few are all compared with one another. */
  private static final int FEW = 300;

  private Neighbours() {}

  /** For each telling the later ones to compare it with. */
  static List<Set<Integer>> of(List<Telling> tellings) {
    if (tellings.size() <= FEW) {
      return all(tellings.size());
    }
    Map<String, List<Integer>> sharing = new HashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (String key : keys(tellings.get(i))) {
        sharing.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
      }
    }
    List<Set<Integer>> near = new ArrayList<>();
    tellings.forEach(t -> near.add(new TreeSet<>()));
    Comparator<Integer> inTime =
        Comparator.<Integer>comparingLong(i -> day(tellings.get(i))).thenComparing(i -> i);
    sharing.forEach(
        (key, posting) -> {
          if (posting.size() > 1) {
            posting.sort(inTime);
            sweep(posting, key.startsWith(WORD) ? AHEAD_BY_WORD : AHEAD, tellings, near);
          }
        });
    return near;
  }

  private static List<Set<Integer>> all(int size) {
    List<Set<Integer>> near = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      near.add(new TreeSet<>(IntStream.range(i + 1, size).boxed().toList()));
    }
    return near;
  }

  private static void sweep(
      List<Integer> posting, int ahead, List<Telling> tellings, List<Set<Integer>> near) {
    for (int i = 0; i < posting.size(); i++) {
      long from = day(tellings.get(posting.get(i)));
      int last = Math.min(posting.size(), i + 1 + ahead);
      for (int j = i + 1; j < last; j++) {
        boolean undated = from == Long.MIN_VALUE;
        if (!undated && day(tellings.get(posting.get(j))) - from > DAYS) {
          break;
        }
        int one = posting.get(i);
        int other = posting.get(j);
        near.get(Math.min(one, other)).add(Math.max(one, other));
      }
    }
  }

  private static long day(Telling telling) {
    LocalDate day = telling.slots().day();
    return day == null ? Long.MIN_VALUE : day.toEpochDay();
  }

  private static Set<String> keys(Telling telling) {
    Set<String> keys = new HashSet<>();
    if (telling.slots().place() != null) {
      keys.add("p " + telling.slots().place().key());
    }
    for (Participant actor : telling.slots().actors()) {
      for (Participant recipient : telling.slots().recipients()) {
        keys.add("a " + actor.key() + " " + recipient.key());
        keys.add("a " + recipient.key() + " " + actor.key());
      }
    }
    for (int word : telling.own().strongest(OWN_WORDS)) {
      keys.add(WORD + word);
    }
    if (telling.head() != null) {
      for (int word : telling.head().strongest(HEAD_WORDS)) {
        keys.add(WORD + word);
      }
    }
    return keys;
  }
}
