package org.orontes.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.LayoutGroup;

/** The groups of line patterns that have one use. */
final class Groups {
  private final List<LayoutGroup> groups;

  Groups(Layout layout, String use) {
    this.groups = layout.listGroups(use);
  }

  /** A group and how it matched a line. */
  record Match(LayoutGroup group, Matcher matcher) {
    /** The words of a named part of the pattern, or null if it has none of that name. */
    @Nullable String part(String name) {
      try {
        return matcher.group(name);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }

  /** The first group that knows a line. */
  Optional<Match> find(Line line) {
    return groups.stream()
        .flatMap(g -> g.find(line.text()).map(m -> new Match(g, m)).stream())
        .findFirst();
  }

  /** The first group that knows how a line begins. */
  Optional<Match> findAtStart(Line line) {
    return groups.stream()
        .flatMap(g -> g.findAtStart(line.text()).map(m -> new Match(g, m)).stream())
        .findFirst();
  }

  /** True if a group knows the line. */
  boolean knows(Line line) {
    return find(line).isPresent();
  }
}
