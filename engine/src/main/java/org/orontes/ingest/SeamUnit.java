package org.orontes.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One paragraph, as far as it can tell that another article starts with it.
 *
 * @param line where it stands
 * @param before lines between the paragraph before it and this one: titles, bylines, furniture
 * @param names words in capitals, in lower case; true if the first mention has a first name too
 * @param words words that carry meaning
 * @param styles how often each side of each style is seen
 */
record SeamUnit(
    Line line, List<Line> before, Map<String, Boolean> names, Set<String> words, int[] styles) {}
