package org.orontes.annotate.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last party of each kind that an article named: what "the army" goes back to. */
final class PartyMemory {
  final SoleRebels rebels;
  private final Map<String, Named> last = new HashMap<>();

  PartyMemory(SoleRebels rebels) {
    this.rebels = rebels;
  }

  void remember(Named m) {
    if (m.id == null || !m.id.startsWith("actor:")) {
      return;
    }
    int slash = m.id.indexOf('/');
    if (slash > 0) {
      last.put(m.id.substring(slash + 1), m);
    }
  }

  Optional<Named> last(String suffix) {
    return Optional.ofNullable(last.get(suffix));
  }
}
