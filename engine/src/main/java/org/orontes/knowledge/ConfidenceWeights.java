package org.orontes.knowledge;

import java.util.HashMap;
import java.util.Map;

/** What each sign of a claim weighs ({@code lexicon/<language>/confidence.yaml}). */
public final class ConfidenceWeights {
  private final Map<String, Double> weights = new HashMap<>();

  private ConfidenceWeights() {}

  static ConfidenceWeights load(KnowledgeFiles files, String language) {
    ConfidenceWeights loaded = new ConfidenceWeights();
    for (YamlMap file : files.yaml("lexicon/" + language + "/confidence.yaml")) {
      YamlMap weights = file.map("weights");
      weights.keys().forEach(sign -> loaded.weights.put(sign, weights.number(sign)));
    }
    return loaded;
  }

  /**
   * What a sign adds to the log odds.
   *
   * @throws IllegalArgumentException if the file does not name it
   */
  public double getWeight(String sign) {
    Double weight = weights.get(sign);
    if (weight == null) {
      throw new IllegalArgumentException("No weight for: " + sign);
    }
    return weight;
  }
}
