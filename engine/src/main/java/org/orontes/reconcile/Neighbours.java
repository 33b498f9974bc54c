package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Participant;

/**
 * Which tellings are worth comparing: those of about one time that share a place, a pair of parties
 * or one of their rarest words. Each is held against the next ones in time only, so the work grows
 * with the number of tellings and not with its square. The pairs are not kept but found anew
 * whenever they are gone through, since a telling may have a thousand of them.
 */
final class Neighbours {
  private static final int OWN_WORDS = 8;

  /** Reports of one event further apart than this are rare, and look-alikes are not. */
  private static final int DAYS = 45;

  /** The next ones in time that one is held against, for a place or pair of parties they share. */
  private static final int AHEAD = 60;

  /** The same for a word: one that more reports share within days is no rare one. */
  private static final int AHEAD_BY_WORD = 30;

  /** So many in order of time are one part of the work. */
  private static final int PART = 4096;

  /** So few are all compared with one another. */
  private static final int FEW = 300;

  private static final int[] NONE = {};

  private final int size;
  private final boolean few;
  private final int together;

  /** Numbers of the tellings in order of time, and their days in that order. */
  private final int[] inTime;

  private final long[] days;

  private final int[] rankOf;

  /** For each in order of time what it shares with others. */
  private final Shared[][] shared;

  /** Its place among those that share each of these. */
  private final int[][] places;

  /** Those that share one thing, by their rank in time. */
  private static final class Shared {
    private final int ahead;
    private final boolean atAnyTime;
    private int[] ranks = NONE;
    private int count;

    Shared(Object key) {
      this.ahead = key instanceof Integer ? AHEAD_BY_WORD : AHEAD;
      this.atAnyTime = !(key instanceof Integer || key instanceof String);
    }

    void add(int rank) {
      if (count == ranks.length) {
        ranks = Arrays.copyOf(ranks, Math.max(2, count * 2));
      }
      ranks[count++] = rank;
    }

    int place(int rank) {
      return Arrays.binarySearch(ranks, 0, count, rank);
    }
  }

  /** What is done with each pair, the lesser number first. */
  @FunctionalInterface
  interface Visit {
    /** Looks at a pair. */
    void pair(int one, int other);
  }

  private Neighbours(int size, IntFunction<@Nullable LocalDate> dayOf, int together) {
    this.size = size;
    this.few = size <= FEW;
    this.together = together;
    this.inTime =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(i -> day(dayOf.apply(i))).thenComparing(i -> i))
            .mapToInt(i -> i)
            .toArray();
    this.days = Arrays.stream(inTime).mapToLong(i -> day(dayOf.apply(i))).toArray();
    this.rankOf = new int[size];
    for (int rank = 0; rank < size; rank++) {
      rankOf[inTime[rank]] = rank;
    }
    this.shared = new Shared[few ? 0 : size][];
    this.places = new int[few ? 0 : size][];
  }

  /** Finds what each telling shares with others. */
  static Neighbours of(List<Telling> tellings) {
    return of(tellings.size(), i -> tellings.get(i).slots().day(), i -> keys(tellings.get(i)), 1);
  }

  /**
   * Finds what things share.
   *
   * @param dayOf the day of each, null if unknown
   * @param keysOf what each can share with others: numbers of words, anything else as text, and
   *     what holds however far apart they are as an object that is neither
   * @param together of how much that two must share to be worth comparing
   */
  static Neighbours of(
      int size,
      IntFunction<@Nullable LocalDate> dayOf,
      IntFunction<Set<Object>> keysOf,
      int together) {
    Neighbours near = new Neighbours(size, dayOf, together);
    if (!near.few) {
      near.share(keysOf);
    }
    return near;
  }

  private void share(IntFunction<Set<Object>> keysOf) {
    Map<Object, Shared> byKey = new HashMap<>();
    for (int rank = 0; rank < size; rank++) {
      List<Shared> mine = new ArrayList<>();
      for (Object key : keysOf.apply(inTime[rank])) {
        Shared one = byKey.computeIfAbsent(key, Shared::new);
        one.add(rank);
        mine.add(one);
      }
      shared[rank] = mine.toArray(new Shared[0]);
    }
    for (int rank = 0; rank < size; rank++) {
      int own = rank;
      shared[rank] = Arrays.stream(shared[rank]).filter(s -> s.count > 1).toArray(Shared[]::new);
      places[rank] = Arrays.stream(shared[rank]).mapToInt(s -> s.place(own)).toArray();
    }
  }

  /** True if a pair is one of those that are gone through. */
  boolean has(int one, int other) {
    if (few) {
      return one != other;
    }
    int earlier = Math.min(rankOf[one], rankOf[other]);
    int later = Math.max(rankOf[one], rankOf[other]);
    if (earlier == later) {
      return false;
    }
    Shared[] mine = shared[earlier];
    Shared[] theirs = shared[later];
    int common = 0;
    for (int i = 0; i < mine.length; i++) {
      for (int j = 0; j < theirs.length; j++) {
        boolean near =
            mine[i] == theirs[j]
                && places[later][j] - places[earlier][i] <= mine[i].ahead
                && days[later] <= lastDay(earlier, mine[i]);
        common += near ? worth(mine[i]) : 0;
      }
    }
    return common >= together;
  }

  /** What holds at any time is enough by itself. */
  private int worth(Shared with) {
    return with.atAnyTime ? together : 1;
  }

  private long lastDay(int rank, Shared with) {
    boolean any = with.atAnyTime || days[rank] == Long.MIN_VALUE;
    return any ? Long.MAX_VALUE : days[rank] + DAYS;
  }

  /**
   * What is done with the pairs of one part, on one thread.
   *
   * @param <T> what comes of it
   */
  interface Work<T> extends Visit {
    /** What has come of all pairs of the part. */
    T done();
  }

  /** Goes through all pairs, each once. */
  void each(Visit visit) {
    each(0, size, visit);
  }

  /**
   * Goes through all pairs, each once, in parts that several threads work on. The parts depend on
   * the size alone, and what comes of them is given in order of time: the outcome is that of one
   * thread.
   *
   * @param work made anew for each part
   */
  <T> List<T> inParts(Supplier<? extends Work<T>> work) {
    int parts = few ? 1 : (size + PART - 1) / PART;
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(
            part -> {
              Work<T> own = work.get();
              each(part * PART, few ? size : Math.min(size, (part + 1) * PART), own);
              return own.done();
            })
        .toList();
  }

  private void each(int from, int to, Visit visit) {
    Walk walk = new Walk();
    for (int rank = from; rank < to; rank++) {
      int one = inTime[rank];
      int count = few ? walk.all(rank) : walk.later(rank);
      for (int i = 0; i < count; i++) {
        int other = inTime[walk.found[i]];
        visit.pair(Math.min(one, other), Math.max(one, other));
      }
    }
  }

  /** One going through of all pairs: which ranks were seen with the present one, and how often. */
  private final class Walk {
    private final int[] seenWith = new int[size];
    private final int[] times = new int[size];
    private int[] found = new int[64];

    Walk() {
      Arrays.fill(seenWith, -1);
    }

    /** All later ranks; returns how many. */
    int all(int rank) {
      found = new int[size - rank - 1];
      Arrays.setAll(found, i -> rank + 1 + i);
      return found.length;
    }

    /** The later ranks that share enough with one; returns how many. */
    int later(int rank) {
      int count = 0;
      for (int i = 0; i < shared[rank].length; i++) {
        Shared with = shared[rank][i];
        long last = lastDay(rank, with);
        int next = places[rank][i] + 1;
        int end = Math.min(with.count, next + with.ahead);
        if (found.length < count + with.ahead) {
          found = Arrays.copyOf(found, Math.max(found.length * 2, count + with.ahead));
        }
        for (; next < end && days[with.ranks[next]] <= last; next++) {
          int later = with.ranks[next];
          int before = seenWith[later] == rank ? times[later] : 0;
          times[later] = before + worth(with);
          seenWith[later] = rank;
          if (before < together && times[later] >= together) {
            found[count++] = later;
          }
        }
      }
      return count;
    }
  }

  private static long day(@Nullable LocalDate day) {
    return day == null ? Long.MIN_VALUE : day.toEpochDay();
  }

  /** Places and pairs of parties as text, words by their number, the story by its id. */
  private static Set<Object> keys(Telling telling) {
    Set<Object> keys = new HashSet<>();
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
      keys.add(word);
    }
    if (telling.story() != null) {
      keys.add(telling.story());
    }
    return keys;
  }
}
