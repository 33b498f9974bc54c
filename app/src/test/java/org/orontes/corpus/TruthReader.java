package org.orontes.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.corpus.Truth.Happening;
import org.orontes.corpus.Truth.Holding;
import org.orontes.corpus.Truth.NotFact;
import org.orontes.corpus.Truth.Telling;
import org.orontes.model.CodedArticle;
import org.orontes.model.Span;

/** Reads {@code truth.yaml}; whatever in it does not stand in the articles is an error. */
final class TruthReader {
  private final Map<?, ?> top;
  private final Map<String, List<CodedArticle>> articles;

  TruthReader(Object yaml, Map<String, List<CodedArticle>> articles) {
    this.top = map(yaml);
    this.articles = articles;
  }

  Truth read() {
    List<Happening> incidents = new ArrayList<>();
    for (Object node : nodes("incidents")) {
      incidents.add(happening(map(node)));
    }
    List<NotFact> notFacts = new ArrayList<>();
    for (Object node : nodes("not_fact")) {
      Map<?, ?> one = map(node);
      Telling at = telling(one);
      notFacts.add(
          new NotFact(
              text(one, "in") + ": " + text(one, "words"),
              at,
              text(one, "as"),
              values(one.get("only"))));
    }
    List<Holding> holdings = new ArrayList<>();
    for (Object node : nodes("control")) {
      Map<?, ?> one = map(node);
      holdings.add(
          new Holding(
              text(one, "place"),
              values(one.get("holder")),
              one.containsKey("status") ? values(one.get("status")) : List.of("held", "claimed"),
              Days.of(text(one, "from")),
              one.containsKey("to") ? Days.of(text(one, "to")) : null));
    }
    return new Truth(List.copyOf(incidents), List.copyOf(notFacts), List.copyOf(holdings));
  }

  private Happening happening(Map<?, ?> one) {
    Map<String, List<String>> slots = slots(one);
    List<Telling> said = new ArrayList<>();
    for (Object node : list(one.get("said"))) {
      said.add(telling(map(node)));
    }
    if (said.isEmpty() || !slots.containsKey("type")) {
      throw new IllegalStateException("An incident needs a type and words: " + one);
    }
    return new Happening(text(one, "id"), slots, said);
  }

  private Telling telling(Map<?, ?> one) {
    String ref = text(map(top.get("articles")), text(one, "in"));
    String words = text(one, "words");
    for (CodedArticle coded : articles.getOrDefault(ref, List.of())) {
      List<Span> places = new ArrayList<>();
      String all = coded.article().text();
      for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
        places.add(new Span(at, at + words.length()));
      }
      if (!places.isEmpty()) {
        return new Telling(coded, places, slots(one));
      }
    }
    throw new IllegalStateException("\"" + words + "\" does not stand in " + ref);
  }

  private static Map<String, List<String>> slots(Map<?, ?> one) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    for (String slot : Score.SLOTS) {
      if (one.containsKey(slot)) {
        slots.put(slot, values(one.get(slot)));
      }
    }
    return slots;
  }

  private List<?> nodes(String key) {
    List<?> all = list(top.get(key));
    if (all.isEmpty()) {
      throw new IllegalStateException("truth.yaml has no " + key);
    }
    return all;
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalStateException("Not a map: " + node);
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object node) {
    return node instanceof List<?> list ? list : List.of();
  }

  private static List<String> values(@org.jspecify.annotations.Nullable Object node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(node));
  }

  private static String text(Map<?, ?> one, String key) {
    if (one.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalStateException(key + " is missing in " + one);
  }
}
