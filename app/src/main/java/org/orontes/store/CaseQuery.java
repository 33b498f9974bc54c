package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.orontes.json.Json;

/** How much one revision holds. */
public final class CaseQuery {
  private final CaseStore store;
  private final long revision;

  /** The extent of a revision. */
  public CaseQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
  }

  /** Articles, claims, incidents, outlets, first and last day of publication. */
  public ObjectNode extent() {
    Where coded = Where.in(revision, "d");
    Where incidents = Where.in(revision, "i");
    return store
        .database()
        .read(
            handle -> {
              ObjectNode extent =
                  coded
                      .to(
                          handle.createQuery(
                              "select count(*) as articles, coalesce(sum(d.claims), 0) as claims,"
                                  + " count(distinct a.outlet) as outlets, min(a.published) as f,"
                                  + " max(a.published) as t from coded d"
                                  + " join article a on a.id = d.article"
                                  + coded.sql()))
                      .map(
                          (row, context) ->
                              Json.object()
                                  .put("articles", row.getLong("articles"))
                                  .put("claims", row.getLong("claims"))
                                  .put("outlets", row.getLong("outlets"))
                                  .put("from", row.getString("f"))
                                  .put("to", row.getString("t")))
                      .one();
              return extent.put(
                  "incidents",
                  incidents
                      .to(handle.createQuery("select count(*) from incident i" + incidents.sql()))
                      .mapTo(Long.class)
                      .one());
            });
  }
}
