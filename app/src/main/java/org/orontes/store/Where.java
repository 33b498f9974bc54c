package org.orontes.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Conditions of a query with their values. No value ever becomes part of the SQL. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final List<String> ways = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /** A condition without a value. */
  Where add(String condition) {
    conditions.add(condition);
    return this;
  }

  /** A condition on a value; none where the value is null. */
  Where add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** A value that some condition names. */
  Where bind(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Two conditions that exclude each other and of which one must hold. */
  Where either(String one, String other) {
    ways.add(one);
    ways.add(other);
    return this;
  }

  /** {@code where …}, or nothing. */
  String sql() {
    return ways.isEmpty() ? sql("") : sql("(" + String.join(" or ", ways) + ")");
  }

  private String sql(String way) {
    List<String> all = new ArrayList<>(conditions);
    if (!way.isEmpty()) {
      all.add(way);
    }
    return all.isEmpty() ? "" : " where " + String.join(" and ", all);
  }

  /**
   * A query with these conditions, in as many parts as there are ways to pass: each can then be
   * answered by another index.
   *
   * @param select all of the query up to its conditions
   */
  String query(String select) {
    return ways.isEmpty()
        ? select + sql()
        : ways.stream()
            .map(way -> select + sql("(" + way + ")"))
            .collect(java.util.stream.Collectors.joining(" union all "));
  }

  /** Gives a statement its values. */
  <S extends SqlStatement<S>> S to(S statement) {
    return statement.bindMap(values);
  }

  /** The same conditions and values, to go on from. */
  Where copy() {
    Where copy = new Where();
    copy.conditions.addAll(conditions);
    copy.ways.addAll(ways);
    copy.values.putAll(values);
    return copy;
  }

  /** What tells two queries apart. */
  String key() {
    return sql() + new java.util.TreeMap<>(values);
  }

  /**
   * What holds in a revision, of a table under an alias. The signs keep a planner from taking an
   * index on the revision: nearly every row holds in nearly every revision.
   */
  static Where in(long revision, String alias) {
    return new Where()
        .add("+" + alias + ".recorded <= :revision")
        .add("+" + alias + ".retired > :revision", "revision", revision);
  }
}
