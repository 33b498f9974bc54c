package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {
  private static final int MOST = 3;

  private static int[] found(Postings postings, long hash) {
    int[] into = new int[MOST + 1];
    into[0] = -7;
    int end = postings.find(hash, into, 1);
    assertEquals(-7, into[0], "what stood before is left alone");
    return Arrays.stream(into, 1, end).sorted().toArray();
  }

  @Test
  void keepsTheFirstSentencesOfEachHashHoweverManyThereAre() {
    Random random = new Random(3);
    Postings postings = new Postings(MOST);
    Map<Long, List<Integer>> wanted = new HashMap<>();
    for (int sentence = 0; sentence < 20_000; sentence++) {
      long hash = random.nextInt(6_000) * 0x9E3779B97F4A7C15L;
      postings.add(hash, sentence);
      List<Integer> own = wanted.computeIfAbsent(hash, k -> new ArrayList<>());
      if (own.size() < MOST) {
        own.add(sentence);
      }
    }
    wanted.forEach(
        (hash, own) ->
            assertArrayEquals(own.stream().mapToInt(i -> i).toArray(), found(postings, hash)));
    assertEquals(0, found(postings, 1).length);
  }

  @Test
  void aHashOfZeroIsOneLikeAnyOther() {
    Postings postings = new Postings(MOST);
    assertEquals(0, found(postings, 0).length);
    postings.add(0, 12);
    assertArrayEquals(new int[] {12}, found(postings, 0));
  }

  @Test
  void refusesWhatAByteCannotCount() {
    assertThrows(IllegalArgumentException.class, () -> new Postings(128));
    assertThrows(IllegalArgumentException.class, () -> new Postings(0));
  }
}
