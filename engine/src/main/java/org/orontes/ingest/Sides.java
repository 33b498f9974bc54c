package org.orontes.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many entries of a row of sets stand left of each place, right of it, and on both sides. */
final class Sides {
  private final int[] firsts;
  private final int[] lasts;
  private final int[] repeatedFirsts;
  private final int[] repeatedLasts;

  /** Counts once over sets in a row. */
  Sides(List<? extends Set<String>> sets) {
    Map<String, int[]> ranges = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      for (String entry : sets.get(i)) {
        int[] range = ranges.get(entry);
        if (range == null) {
          ranges.put(entry, new int[] {i, i});
        } else {
          range[1] = i;
        }
      }
    }
    this.firsts = new int[sets.size() + 1];
    this.lasts = new int[sets.size() + 1];
    this.repeatedFirsts = new int[sets.size() + 1];
    this.repeatedLasts = new int[sets.size() + 1];
    for (int[] range : ranges.values()) {
      firsts[range[0] + 1]++;
      lasts[range[1] + 1]++;
      if (range[0] < range[1]) {
        repeatedFirsts[range[0] + 1]++;
        repeatedLasts[range[1] + 1]++;
      }
    }
    for (int i = 1; i < firsts.length; i++) {
      firsts[i] += firsts[i - 1];
      lasts[i] += lasts[i - 1];
      repeatedFirsts[i] += repeatedFirsts[i - 1];
      repeatedLasts[i] += repeatedLasts[i - 1];
    }
  }

  /** Entries seen before a place and after it. */
  int both(int at) {
    return firsts[at] - lasts[at];
  }

  /** Of the entries of one side only, those of the side that has fewer. */
  int apart(int at) {
    return Math.min(lasts[at], firsts[firsts.length - 1] - firsts[at]);
  }

  /** The same of entries that are seen more than once. */
  int apartRepeated(int at) {
    int right = repeatedFirsts[firsts.length - 1] - repeatedFirsts[at];
    return Math.min(repeatedLasts[at], right);
  }

  /** Entries of both sides over the mean of either, from 0 to 1. */
  double overlap(int at) {
    double left = firsts[at];
    double right = firsts[firsts.length - 1] - lasts[at];
    return left * right == 0 ? 0 : both(at) / Math.sqrt(left * right);
  }

  /** The same for so many sets on each side. */
  static double overlap(List<? extends Set<String>> sets, int at, int window) {
    Set<String> left = new HashSet<>();
    Set<String> right = new HashSet<>();
    sets.subList(Math.max(0, at - window), at).forEach(left::addAll);
    sets.subList(at, Math.min(sets.size(), at + window)).forEach(right::addAll);
    double mean = Math.sqrt((double) left.size() * right.size());
    left.retainAll(right);
    return mean == 0 ? 0 : left.size() / mean;
  }
}
