package org.orontes.api;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orontes.model.Picture;
import org.orontes.store.CaseStore;
import org.orontes.store.RecordedPicture;

/** Whole pictures, for questions that rows cannot answer. Kept while there is memory. */
final class Pictures {
  private static final int KEPT = 3;

  private final Map<Key, SoftReference<Picture>> kept = new LinkedHashMap<>(8, 0.75f, true);

  private record Key(CaseStore store, long revision) {}

  synchronized Picture of(Moment moment) {
    Key key = new Key(moment.store(), moment.revision());
    SoftReference<Picture> before = kept.get(key);
    Picture picture = before == null ? null : before.get();
    if (picture == null) {
      picture = new RecordedPicture(moment.store(), moment.revision()).read();
      kept.put(key, new SoftReference<>(picture));
      Iterator<Key> oldest = kept.keySet().iterator();
      if (kept.size() > KEPT) {
        oldest.next();
        oldest.remove();
      }
    }
    return picture;
  }
}
