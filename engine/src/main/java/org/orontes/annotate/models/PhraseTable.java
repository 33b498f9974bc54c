package org.orontes.annotate.models;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * NLP4J's name gazetteers: phrases of one or more words with their labels, found from left to
 * right.
 *
 * <p>Every beginning of a phrase has an entry; one that ends no phrase has the value {@link
 * #BEGINNING}.
 */
final class PhraseTable {
  private static final int BEGINNING = -2;
  private static final char BETWEEN_WORDS = '\u0001';

  private final HashTable table;
  private final List<List<String>> labels;

  private PhraseTable(HashTable table, List<List<String>> labels) {
    this.table = table;
    this.labels = labels;
  }

  /** A phrase found in a row of words. */
  record Hit(int first, int last, List<String> labels) {}

  static void pack(PrefixTree<String, Set<String>> tree, Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    collect(tree.getRoot(), Hashing.start(), entries, numbers);
    HashTable table = HashTable.withRoomFor(entries.size());
    entries.forEach(entry -> table.put(entry.hash, entry.value));
    StringBuilder text = new StringBuilder();
    numbers.keySet().forEach(list -> text.append(String.join("\t", list)).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      table.write(out);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private record Entry(long hash, int value) {}

  private static void collect(
      PrefixNode<String, Set<String>> node,
      long state,
      List<Entry> entries,
      Map<List<String>, Integer> numbers) {
    node.forEach(
        (word, below) -> {
          long here = Hashing.extend(state, word + BETWEEN_WORDS);
          int value = BEGINNING;
          if (below.hasValue()) {
            int next = numbers.size();
            value = numbers.computeIfAbsent(List.copyOf(below.getValue()), l -> next);
          }
          entries.add(new Entry(Hashing.finish(here), value));
          collect(below, here, entries, numbers);
        });
  }

  static PhraseTable load(ByteBuffer in) {
    HashTable table = HashTable.read(in);
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    List<List<String>> labels = new ArrayList<>();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> labels.add(List.of(line.split("\t"))));
    return new PhraseTable(table, labels);
  }

  /** The longest phrase from each word on, in order. */
  List<Hit> findAll(List<String> words) {
    List<Hit> hits = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      long state = Hashing.start();
      int last = -1;
      int value = 0;
      for (int i = first; i < words.size(); i++) {
        state = Hashing.extend(state, words.get(i) + BETWEEN_WORDS);
        int found = table.get(Hashing.finish(state));
        if (found == HashTable.ABSENT) {
          break;
        }
        if (found != BEGINNING) {
          last = i;
          value = found;
        }
      }
      if (last >= 0) {
        hits.add(new Hit(first, last, labels.get(value)));
      }
    }
    return hits;
  }
}
