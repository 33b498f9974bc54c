package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Several threads find what one finds, in the same order. */
class NeighboursTest {
  /** More than one part of the work. */
  private static final int SIZE = 20_000;

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private record Pairs(List<List<Integer>> done) implements Neighbours.Work<List<List<Integer>>> {
    @Override
    public void pair(int one, int other) {
      done.add(List.of(one, other));
    }
  }

  @Test
  void partsGiveThePairsOfOneThreadInTheirOrder() throws Exception {
    Neighbours near = near(7);
    List<List<Integer>> alone = new ArrayList<>();
    near.each((one, other) -> alone.add(List.of(one, other)));
    assertTrue(alone.size() > SIZE, "there is something to share out");
    assertEquals(alone, together(near, 1));
    assertEquals(alone, together(near, 8));
  }

  @Test
  void hasThePairsThatAreGoneThroughAndNoOthers() {
    Neighbours near = near(5);
    Set<List<Integer>> gone = new HashSet<>();
    near.each((one, other) -> gone.add(List.of(one, other)));
    gone.forEach(
        pair -> {
          assertTrue(near.has(pair.get(0), pair.get(1)));
          assertTrue(near.has(pair.get(1), pair.get(0)), "in either order");
        });
    for (int one = 0; one < SIZE; one += 997) {
      for (int other = one + 1; other < SIZE; other++) {
        assertEquals(gone.contains(List.of(one, other)), near.has(one, other));
      }
    }
  }

  private static List<List<Integer>> together(Neighbours near, int threads)
      throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      List<List<List<Integer>>> parts =
          pool.submit(() -> near.inParts(() -> new Pairs(new ArrayList<>()))).get();
      assertTrue(parts.size() > 1);
      List<List<Integer>> all = new ArrayList<>();
      parts.forEach(all::addAll);
      return all;
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void groupsAreThoseOfOneThread() throws Exception {
    Neighbours near = near(11);
    List<List<List<Integer>>> found = new ArrayList<>();
    for (int threads : new int[] {1, 8}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        found.add(
            pool.submit(() -> Clusters.of(SIZE, near, () -> NeighboursTest::likeness, 3)).get());
      } finally {
        pool.shutdown();
      }
    }
    assertEquals(found.get(0), found.get(1));
    assertTrue(found.get(0).size() < SIZE, "some are joined");
  }

  /** Alike if they are of one hundred, more so in one ten. */
  private static double likeness(int one, int other) {
    return one / 10 == other / 10 ? 5 : one / 100 == other / 100 ? 2.5 : -1;
  }

  private static Neighbours near(long seed) {
    Random random = new Random(seed);
    List<LocalDate> days = new ArrayList<>();
    List<Set<Object>> keys = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      days.add(FIRST.plusDays(random.nextInt(400)));
      Set<Object> mine = new HashSet<>();
      mine.add("p " + i / 100);
      mine.add(random.nextInt(SIZE / 4));
      keys.add(mine);
    }
    return Neighbours.of(SIZE, days::get, keys::get, 1);
  }
}
