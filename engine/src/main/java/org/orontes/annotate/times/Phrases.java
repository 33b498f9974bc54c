package org.orontes.annotate.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A word class that is listed in the lexicon; a longer phrase is tried first. */
final class Phrases implements WordClass {
  private record Phrase(List<String> words, String value) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /** Makes one from phrases cut into atoms. */
  Phrases(Map<List<String>, String> values) {
    values.forEach(
        (words, value) ->
            byFirst
                .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                .add(new Phrase(List.copyOf(words), value)));
    Comparator<Phrase> longest = Comparator.comparingInt(p -> -p.words.size());
    byFirst.values().forEach(phrases -> phrases.sort(longest));
  }

  @Override
  public void match(Chart chart, int at, Taker taker) {
    if (!chart.has(at)) {
      return;
    }
    for (Phrase phrase : byFirst.getOrDefault(chart.atom(at).word(), List.of())) {
      if (chart.reads(at, phrase.words)) {
        taker.take(at + phrase.words.size(), phrase.value);
      }
    }
  }

  @Override
  public Set<String> keys() {
    return byFirst.keySet().stream().map(Atom::keyOf).collect(Collectors.toSet());
  }
}
