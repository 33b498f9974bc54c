package org.orontes.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.orontes.model.ClaimId;

/** What analysts should look at first in one revision. */
public final class ReviewQuery {
  /** Whoever has looked at more than this today has earned a rest. */
  private static final int LONGEST = 5_000;

  /**
   * Consequence (a change of hands or victims, as the briefing weighs it) and doubt (disputed, one
   * origin, few outlets) together. What somebody decided on is out of the queue.
   */
  private static final String URGENCY =
      "(i.weight + case i.status when 'disputed' then 8 when 'single-origin' then 4 else 0 end"
          + " + case when i.origins = 0 then 3 else 0 end)";

  private final CaseStore store;
  private final long revision;

  /** The queue of a revision. */
  public ReviewQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
  }

  /** Incidents that nobody decided on, the uncertain and consequential first, each with reasons. */
  public Page queue(Filter filter, Page.Ask ask) {
    Where where =
        new Conditions(store.database().dialect())
            .incidents(filter, revision)
            .add(
                "not exists (select 1 from incident_link l join decision_claim dc"
                    + " on dc.claim = l.value join decision d on d.id = dc.decision"
                    + " where l.incident = i.number and l.what = 'claim' and d.undone > :revision"
                    + " and d.kind <> 'note')");
    int start = ask.after(1).stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    return store
        .database()
        .read(
            handle -> {
              long total =
                  where
                      .to(handle.createQuery("select count(*) from incident i" + where.sql()))
                      .mapTo(Long.class)
                      .one();
              List<ObjectNode> items =
                  where
                      .to(
                          handle.createQuery(
                              "select i.*, "
                                  + URGENCY
                                  + " as urgency from incident i"
                                  + where.sql()
                                  + " order by urgency desc, i.id limit "
                                  + ask.limit()
                                  + " offset "
                                  + start))
                      .map((row, context) -> item(row))
                      .list();
              int end = start + items.size();
              boolean more = end < Math.min(total, LONGEST);
              return new Page(
                  items, more ? Page.cursor(List.of(Integer.toString(end))) : null, total);
            });
  }

  private static ObjectNode item(ResultSet row) throws SQLException {
    ObjectNode item = IncidentQuery.item(row);
    ArrayNode reasons = item.put("urgency", row.getLong("urgency")).putArray("reasons");
    String status = row.getString("status");
    if (status.equals("disputed")) {
      reasons.add("some say it happened, others deny it");
    } else if (status.equals("single-origin")) {
      reasons.add(row.getLong("origins") == 0 ? "nobody says where it is from" : "one origin only");
    }
    if (row.getLong("weight") >= 8) {
      reasons.add("much hangs on it: who holds a place, or who was hurt");
    }
    if (reasons.isEmpty()) {
      reasons.add("nobody has looked at it yet");
    }
    return item;
  }

  /** Those of some claims that no article makes any more. */
  public List<String> missing(Collection<ClaimId> claims) {
    List<String> missing = new ArrayList<>();
    Where where = Where.in(revision, "c").add("c.id = :id");
    store
        .database()
        .read(
            handle -> {
              for (ClaimId claim : claims) {
                boolean there =
                    where
                        .to(handle.createQuery("select 1 from claim c" + where.sql()))
                        .bind("id", claim.value())
                        .mapTo(Integer.class)
                        .findFirst()
                        .isPresent();
                if (!there) {
                  missing.add(claim.value());
                }
              }
              return missing.size();
            });
    return missing;
  }
}
