package org.orontes.annotate.times;

import java.util.Set;

/** A set of words, phrases or numbers with a value each. */
interface WordClass {

  /** Receives each way the class fits. */
  interface Taker {
    /**
     * Takes one.
     *
     * @param end index of the atom after it
     * @param value what it stands for
     */
    void take(int end, String value);
  }

  /** Tries to match at {@code at}. */
  void match(Chart chart, int at, Taker taker);

  /** The keys of the atoms it may begin with (see {@link Atom#key}). */
  Set<String> keys();
}
