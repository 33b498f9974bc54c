package org.orontes.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.LayoutGroup;

/**
 * Outlets that people in a text speak to, as in "told the Valley Post". A name that is not known as
 * an outlet's counts if the text has it in no other place: whom an article speaks of is also told
 * of.
 */
final class ToldOutlets {
  private final List<LayoutGroup> groups;
  private final OutletNames names;

  ToldOutlets(Layout layout, OutletNames names) {
    this.groups = layout.listGroups("outlet-told");
    this.names = names;
  }

  /** For each outlet the numbers of the paragraphs in which somebody speaks to it, in order. */
  Map<String, List<Integer>> find(List<String> paragraphs) {
    Map<String, List<Integer>> told = new LinkedHashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (LayoutGroup group : groups) {
        for (Pattern pattern : group.patterns()) {
          Matcher matcher = pattern.matcher(paragraphs.get(i));
          while (matcher.find()) {
            String name = names.clean(matcher.group("outlet"));
            told.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    told.entrySet()
        .removeIf(
            e ->
                !names.isOutlet(e.getKey())
                    && (names.isNever(e.getKey())
                        || mentions(paragraphs, e.getKey()) > e.getValue().size()));
    return told;
  }

  private static int mentions(List<String> paragraphs, String name) {
    int count = 0;
    for (String paragraph : paragraphs) {
      for (int at = paragraph.indexOf(name); at >= 0; at = paragraph.indexOf(name, at + 1)) {
        count++;
      }
    }
    return count;
  }
}
