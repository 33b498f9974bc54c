package org.orontes.knowledge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordSieveTest {
  @Test
  void aWordThatWasAddedIsNeverRefused() {
    WordSieve sieve = new WordSieve();
    for (int i = 0; i < 10_000; i++) {
      sieve.add("word" + i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertTrue(sieve.mayHold("word" + i), "word" + i);
    }
  }

  @Test
  void mostOthersAre() {
    WordSieve sieve = new WordSieve();
    for (int i = 0; i < 1_000; i++) {
      sieve.add("word" + i);
    }
    int through = 0;
    for (int i = 0; i < 1_000; i++) {
      through += sieve.mayHold("other" + i) ? 1 : 0;
    }
    assertTrue(through < 200, through + " of 1000");
  }
}
