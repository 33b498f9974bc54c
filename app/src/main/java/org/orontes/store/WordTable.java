package org.orontes.store;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The words of one kind of thing, in the form of {@link Spelling}. All but articles stand under the
 * number of what they are about, so that an index alone says which hold a word.
 */
enum WordTable {
  /** Actors, places and outlets, as they are called. */
  NAME("name_words"),
  /** An incident's phrase and the sentence that tells it. */
  INCIDENT("incident_words"),
  /** The sentence of a claim. */
  CLAIM("claim_words"),
  /** Headline and text of an article. */
  ARTICLE("article_words");

  /** Words that more than this many of a kind hold tell none of them. */
  private static final int COMMON = 2_000;

  private final String table;

  WordTable(String table) {
    this.table = table;
  }

  /** Name of the table. */
  String table() {
    return table;
  }

  /** What a row is known by: a number, of an article its id. */
  String key(Dialect dialect) {
    return this == ARTICLE ? "ref" : dialect.wordNumber();
  }

  /** A query for the keys of all that hold {@code :words}. */
  String matching(Dialect dialect) {
    return "select " + key(dialect) + " from " + table + " where " + dialect.match(table);
  }

  /** True if so many hold the words that none of them is told by them. */
  boolean isCommon(Handle handle, Dialect dialect, String words) {
    String some = matching(dialect) + " limit " + (COMMON + 1);
    return handle
            .createQuery("select count(*) from (" + some + ") matching")
            .bind("words", words)
            .mapTo(Integer.class)
            .one()
        > COMMON;
  }

  /**
   * Adds the words of a text.
   *
   * @param key a Long, of an article its id
   */
  void add(Handle handle, Dialect dialect, Object key, String text) {
    handle.execute(insert(dialect), key, Spelling.of(text));
  }

  /** All rows of all tables, as a packed case has them: kind, ref, body. */
  static String all(Dialect dialect) {
    return Stream.of(values())
        .map(
            kind ->
                "select '%s' as kind, cast(%s as text) as ref, body from %s"
                    .formatted(kind.word(), kind.key(dialect), kind.table))
        .collect(Collectors.joining(" union all "));
  }

  /**
   * Adds a row as a packed case has it.
   *
   * @throws IllegalArgumentException if there is no such kind or its number is none
   */
  static void addPacked(Handle handle, Dialect dialect, String word, String ref, String body) {
    WordTable kind =
        Stream.of(values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no kind of words: " + word));
    Object key = kind == ARTICLE ? ref : Long.valueOf(ref);
    handle.execute(kind.insert(dialect), key, body);
  }

  /** What a hit in this table is called. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String insert(Dialect dialect) {
    return "insert into " + table + " (" + key(dialect) + ", body) values (?, ?)";
  }
}
