package org.orontes.store;

import java.util.List;
import org.orontes.codec.DecisionReader;
import org.orontes.codec.DecisionWriter;
import org.orontes.model.ClaimId;
import org.orontes.model.Decision;
import org.orontes.model.Decision.Undone;

/** What analysts decided, in a case. Nothing is ever taken out; what was undone says so. */
public final class DecisionBook {
  private final CaseStore store;

  /** The decisions of a case. */
  public DecisionBook(CaseStore store) {
    this.store = store;
  }

  /** Keeps a decision; when it returns, it is on the disk. Keeping it twice changes nothing. */
  public void add(Decision decision) {
    store
        .database()
        .write(
            handle -> {
              int added =
                  handle
                      .createUpdate(
                          "insert into decision values (:id, :kind, :json, :by, :at, :next,"
                              + " :holds) on conflict (id) do nothing")
                      .bind("id", decision.id())
                      .bind("kind", DecisionWriter.kind(decision.judgement()))
                      .bind("json", DecisionWriter.json(decision))
                      .bind("by", decision.by())
                      .bind("at", Revisions.text(decision.at()))
                      .bind("next", CaseStore.next(handle))
                      .bind("holds", ArticleRows.HOLDS)
                      .execute();
              if (added == 1) {
                for (ClaimId claim : java.util.Set.copyOf(decision.claims())) {
                  handle.execute(
                      "insert into decision_claim values (?, ?)", claim.value(), decision.id());
                }
                Audit.write(
                    handle,
                    decision.at(),
                    decision.by(),
                    "decided " + DecisionWriter.kind(decision.judgement()),
                    decision.id(),
                    decision.why());
                CaseStore.pending(handle);
              }
              return added;
            });
  }

  /**
   * Takes a decision back; one that was taken back already stays as it is.
   *
   * @return the decision as it stands now
   * @throws IllegalArgumentException if there is none with this id
   */
  public Decision undo(String id, Undone undone) {
    return store
        .database()
        .write(
            handle -> {
              String json =
                  handle
                      .createQuery("select json from decision where id = :id")
                      .bind("id", id)
                      .mapTo(String.class)
                      .findOne()
                      .orElseThrow(
                          () -> new IllegalArgumentException("there is no decision " + id));
              Decision before = DecisionReader.read("decision " + id, json);
              if (!before.inForce()) {
                return before;
              }
              Decision after = before.undoneBy(undone);
              handle
                  .createUpdate("update decision set json = :json, undone = :next where id = :id")
                  .bind("json", DecisionWriter.json(after))
                  .bind("next", CaseStore.next(handle))
                  .bind("id", id)
                  .execute();
              Audit.write(handle, undone.at(), undone.by(), "undid", id, undone.why());
              CaseStore.pending(handle);
              return after;
            });
  }

  /** Those in force in a revision, oldest first. */
  public List<Decision> inForce(long revision) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select id, json from decision where recorded <= :revision"
                            + " and undone > :revision order by at, id")
                    .bind("revision", revision)
                    .map((row, context) -> read(row.getString(1), row.getString(2)))
                    .list());
  }

  /** A decision as it was while it was in force. */
  private static Decision read(String id, String json) {
    Decision now = DecisionReader.read("decision " + id, json);
    return new Decision(
        now.id(), now.judgement(), now.about(), now.claims(), now.why(), now.by(), now.at(), null);
  }

  /** All that were made up to a revision, newest first, as they stand now. */
  public List<Decision> list(long revision) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select id, json from decision where recorded <= :revision"
                            + " order by at desc, id desc")
                    .bind("revision", revision)
                    .map(
                        (row, context) ->
                            DecisionReader.read("decision " + row.getString(1), row.getString(2)))
                    .list());
  }
}
