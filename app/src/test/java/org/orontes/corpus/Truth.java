package org.orontes.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Span;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * {@code corpus/truth.yaml}: what a careful analyst concludes, by hand.
 *
 * @param incidents what happened
 * @param notFacts what must not be told as having happened
 * @param holdings the control that may be shown
 */
record Truth(List<Happening> incidents, List<NotFact> notFacts, List<Holding> holdings) {

  /**
   * Something that happened.
   *
   * @param slots what is right for each of them: {@code type}, {@code mode}, {@code change}, …
   */
  record Happening(String id, Map<String, List<String>> slots, List<Telling> said) {
    /** The first of the types that are right. */
    String type() {
      return slots.getOrDefault("type", List.of()).get(0);
    }
  }

  /**
   * Words that tell it.
   *
   * @param places where the words stand: more than once if a lede is repeated
   * @param own slots in which this telling differs
   */
  record Telling(CodedArticle article, List<Span> places, Map<String, List<String>> own) {
    /** True if a claim's trigger stands in the words. */
    boolean holds(Claim claim) {
      return places.stream().anyMatch(span -> span.contains(claim.trigger()));
    }

    /** What is right for a slot; empty if anything is. */
    List<String> right(Happening happening, String slot) {
      return own.getOrDefault(slot, happening.slots().getOrDefault(slot, List.of()));
    }
  }

  /** Words that tell no fact, and what they are instead. */
  record NotFact(String name, Telling telling, String as, List<String> only) {}

  /** A stretch of control that may be shown. */
  record Holding(
      String place, List<String> holders, List<String> status, Days from, @Nullable Days to) {}

  /** Reads the file and finds its words in the articles. */
  static Truth read() throws IOException {
    return new TruthReader(
            yaml(Files.readString(Corpus.HOME.resolve("truth.yaml"))), articlesByRef())
        .read();
  }

  /** The score of the engine as it is. */
  Score score() {
    return Score.of(this);
  }

  private static Map<String, List<CodedArticle>> articlesByRef() {
    Map<String, List<CodedArticle>> all = new LinkedHashMap<>();
    for (String situation : Corpus.situations()) {
      for (CodedArticle coded : Corpus.picture(situation).articles()) {
        all.computeIfAbsent(situation + "/" + coded.article().ref(), r -> new ArrayList<>())
            .add(coded);
      }
    }
    return all;
  }

  /** YAML with every scalar a string, so that days stay as written. */
  static Object yaml(String text) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumper = new DumperOptions();
    return new Yaml(
            new SafeConstructor(options),
            new Representer(dumper),
            dumper,
            options,
            new Resolver() {
              @Override
              public Tag resolve(NodeId kind, String value, boolean implicit) {
                return kind == NodeId.scalar ? Tag.STR : super.resolve(kind, value, implicit);
              }
            })
        .load(text);
  }
}
