package org.orontes.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What differs between two sheets, in words: entries lost, new and changed. Claims are the same if
 * article, trigger and type are; incidents and stretches of control are if they share most claims.
 */
final class Comparison {
  private static final String MEMBERS = "members";

  private final StringJoiner lines = new StringJoiner("\n");
  private int lost;
  private int added;
  private int changed;

  private Comparison() {}

  /** The report; empty if nothing differs. */
  static String of(Sheet before, Sheet after) {
    Comparison comparison = new Comparison();
    Set<String> sections = new LinkedHashSet<>(before.sections().keySet());
    sections.addAll(after.sections().keySet());
    for (String section : sections) {
      comparison.section(
          section,
          before.sections().getOrDefault(section, Map.of()),
          after.sections().getOrDefault(section, Map.of()));
    }
    if (comparison.lost + comparison.added + comparison.changed == 0) {
      return "";
    }
    return comparison.lost
        + " lost, "
        + comparison.added
        + " new, "
        + comparison.changed
        + " changed\n"
        + comparison.lines
        + "\n";
  }

  private void section(
      String section,
      Map<String, Map<String, List<String>>> before,
      Map<String, Map<String, List<String>>> after) {
    Map<String, String> pairs = pair(before, after);
    List<String> told = new ArrayList<>();
    before.forEach(
        (name, fields) -> {
          String other = pairs.get(name);
          Map<String, List<String>> now = other == null ? null : after.get(other);
          if (other == null || now == null) {
            lost++;
            told.add("  lost     " + name + brief(fields));
          } else if (!name.equals(other) || !fields.equals(now)) {
            changed++;
            told.add("  changed  " + name + (name.equals(other) ? "" : "  →  " + other));
            fields(fields, now, told);
          }
        });
    after.forEach(
        (name, fields) -> {
          if (!pairs.containsValue(name)) {
            added++;
            told.add("  new      " + name + brief(fields));
          }
        });
    if (!told.isEmpty()) {
      lines.add(section);
      told.forEach(lines::add);
    }
  }

  /** Name before to name after. */
  private static Map<String, String> pair(
      Map<String, Map<String, List<String>>> before, Map<String, Map<String, List<String>>> after) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Set<String> free = new LinkedHashSet<>(after.keySet());
    for (String name : before.keySet()) {
      List<String> members = members(before, name);
      boolean same = shared(members, members(after, name)) * 2 >= members.size();
      if (same && free.remove(name)) {
        pairs.put(name, name);
      }
    }
    for (String name : before.keySet()) {
      if (pairs.containsKey(name)) {
        continue;
      }
      String best = null;
      int most = 0;
      for (String other : free) {
        int shared = shared(members(before, name), members(after, other));
        if (shared > most) {
          best = other;
          most = shared;
        }
      }
      if (best != null) {
        pairs.put(name, best);
        free.remove(best);
      }
    }
    return pairs;
  }

  private static List<String> members(Map<String, Map<String, List<String>>> entries, String name) {
    return entries.getOrDefault(name, Map.of()).getOrDefault(MEMBERS, List.of());
  }

  private static int shared(List<String> one, List<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private static void fields(
      Map<String, List<String>> before, Map<String, List<String>> after, List<String> told) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String field : names) {
      List<String> was = before.getOrDefault(field, List.of());
      List<String> is = after.getOrDefault(field, List.of());
      if (was.equals(is)) {
        continue;
      }
      if (field.equals(MEMBERS)) {
        was.stream().filter(m -> !is.contains(m)).forEach(m -> told.add("             - " + m));
        is.stream().filter(m -> !was.contains(m)).forEach(m -> told.add("             + " + m));
      } else {
        told.add("             " + field + ": " + one(was) + "  →  " + one(is));
      }
    }
    if (before.containsKey("sentence") && before.get("sentence").equals(after.get("sentence"))) {
      told.add("             in " + one(before.get("sentence")));
    }
  }

  private static String one(List<String> values) {
    return values.isEmpty() ? "none" : String.join(" + ", values);
  }

  private static String brief(Map<String, List<String>> fields) {
    StringJoiner all = new StringJoiner("; ", "\n             ", "");
    fields.forEach((field, values) -> all.add(field + ": " + one(values)));
    return all.toString();
  }
}
