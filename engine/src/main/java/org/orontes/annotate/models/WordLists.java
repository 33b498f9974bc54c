package org.orontes.annotate.models;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A read-only map from words to short lists of labels (ambiguity classes, Brown clusters): many
 * words share one list, so each list is kept once.
 */
final class WordLists {
  private final HashTable table;
  private final List<List<String>> lists;
  private final List<Set<String>> sets;

  private WordLists(HashTable table, List<List<String>> lists) {
    this.table = table;
    this.lists = lists;
    this.sets = new ArrayList<>();
    lists.forEach(list -> sets.add(new LinkedHashSet<>(list)));
  }

  /** Writes a map of NLP4J's. */
  static void pack(Map<String, ? extends Collection<String>> words, Path file) throws IOException {
    HashTable table = HashTable.withRoomFor(words.size());
    Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    words.forEach(
        (word, labels) -> {
          int next = numbers.size();
          table.put(Hashing.of(word), numbers.computeIfAbsent(List.copyOf(labels), l -> next));
        });
    StringBuilder text = new StringBuilder();
    numbers.keySet().forEach(labels -> text.append(String.join("\t", labels)).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      table.write(out);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  static WordLists load(ByteBuffer in) {
    HashTable table = HashTable.read(in);
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    List<List<String>> lists = new ArrayList<>();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> lists.add(List.of(line.split("\t"))));
    return new WordLists(table, lists);
  }

  /** The labels of a word, or null. */
  @Nullable List<String> find(String word) {
    int number = table.get(Hashing.of(word));
    return number == HashTable.ABSENT ? null : lists.get(number);
  }

  /** The labels of a word as a set in the same order, or null. */
  @Nullable Set<String> findSet(String word) {
    int number = table.get(Hashing.of(word));
    return number == HashTable.ABSENT ? null : sets.get(number);
  }
}
