package org.orontes.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orontes.model.Dispute;
import org.orontes.model.IncidentId;
import org.orontes.model.PictureChanges.News;
import org.orontes.model.PictureChanges.OfDispute;

/** Disputes that arose, changed or went. */
final class DisputeChanges {
  private DisputeChanges() {}

  /**
   * What is new or different.
   *
   * @param heirs which later incident an earlier one went into
   */
  static List<OfDispute> between(
      List<Dispute> before, List<Dispute> now, Map<IncidentId, IncidentId> heirs) {
    Map<String, String> subjects = new HashMap<>();
    heirs.forEach((old, heir) -> subjects.put(old.value(), heir.value()));
    Map<String, Dispute> olds = new TreeMap<>();
    for (Dispute d : before) {
      olds.putIfAbsent(subjects.getOrDefault(d.subject(), d.subject()) + " " + d.attribute(), d);
    }
    List<OfDispute> all = new ArrayList<>();
    for (Dispute d : now) {
      Dispute old = olds.remove(d.subject() + " " + d.attribute());
      if (old == null) {
        all.add(new OfDispute(News.NEW, d, List.copyOf(values(d)), List.of()));
        continue;
      }
      Set<String> added = values(d);
      added.removeAll(values(old));
      Set<String> removed = values(old);
      removed.removeAll(values(d));
      if (!added.isEmpty() || !removed.isEmpty() || d.kind() != old.kind()) {
        all.add(new OfDispute(News.CHANGED, d, List.copyOf(added), List.copyOf(removed)));
      }
    }
    olds.values()
        .forEach(d -> all.add(new OfDispute(News.GONE, d, List.of(), List.copyOf(values(d)))));
    all.sort(Comparator.comparing(c -> c.dispute().id()));
    return all;
  }

  private static Set<String> values(Dispute dispute) {
    Set<String> values = new TreeSet<>();
    dispute.values().forEach(v -> values.add(v.value()));
    return values;
  }
}
