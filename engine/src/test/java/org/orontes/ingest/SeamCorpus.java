package org.orontes.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles of the public sets, alone and joined in twos, the same in every run. */
final class SeamCorpus {
  private static final int SEED = 7;
  private static final int HALF = 1;

  /**
   * A text to look for seams in.
   *
   * @param set the set its articles are of
   * @param id of its articles
   * @param fitted true for the half that weights are fitted on
   * @param text what to part
   * @param seam where the second article starts, or -1
   */
  record Doc(String set, String id, boolean fitted, String text, int seam) {}

  private record Single(String id, String text) {}

  private SeamCorpus() {}

  /** All articles of a set by themselves. */
  static List<Doc> singles(Path eval, String set) throws IOException {
    return read(eval, set).stream()
        .map(a -> new Doc(set, a.id(), isFitted(a.id()), a.text(), -1))
        .toList();
  }

  /** Pairs of articles of one set and one half, every other one without any blank line. */
  static List<Doc> joins(Path eval, String set, int count) throws IOException {
    List<Single> all = read(eval, set);
    Random random = new Random(SEED);
    List<Doc> joins = new ArrayList<>();
    while (joins.size() < count) {
      Single a = all.get(random.nextInt(all.size()));
      Single b = all.get(random.nextInt(all.size()));
      if (a.equals(b) || isFitted(a.id()) != isFitted(b.id())) {
        continue;
      }
      boolean flat = joins.size() % 2 == 1;
      String left = flat ? flat(a.text()) : a.text();
      String right = flat ? flat(b.text()) : b.text();
      String text = left + (flat ? "\n" : "\n\n") + right;
      joins.add(new Doc(set, a.id() + "+" + b.id(), isFitted(a.id()), text, left.length()));
    }
    return joins;
  }

  /** True for half of the articles, whatever else is in a set. */
  private static boolean isFitted(String id) {
    return (id.hashCode() & HALF) == 0;
  }

  private static String flat(String text) {
    return text.replaceAll("\\n\\s*\\n+", "\n");
  }

  private static List<Single> read(Path eval, String set) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Single> articles = new ArrayList<>();
    for (String line : Files.readAllLines(eval.resolve(set).resolve("articles.jsonl"))) {
      JsonNode node = json.readTree(line);
      String text = node.get("text").asText().strip();
      if (!text.isEmpty()) {
        articles.add(new Single(node.get("id").asText(), text));
      }
    }
    return articles;
  }
}
