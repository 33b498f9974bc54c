package org.orontes.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.orontes.json.Json;

/** Claims of one revision. */
public final class ClaimQuery {
  private static final String COLUMNS =
      "select c.*, a.ref, a.outlet_name, i.id as incident from claim c"
          + " join article a on a.id = c.article"
          + " left join incident i on i.number = (select l.incident from incident_link l"
          + " join incident x on x.number = l.incident where l.what = 'claim' and l.value = c.id"
          + " and x.recorded <= :revision and x.retired > :revision limit 1)";

  /** Of claims that hold the same words, no more than this many are counted. */
  public static final int MOST_COUNTED = 10_000;

  private final CaseStore store;
  private final long revision;
  private final Conditions conditions;

  /** Claims as a revision had them. */
  public ClaimQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
    this.conditions = new Conditions(store.database().dialect());
  }

  /**
   * A page of claims, in order of id; where the filter has words, as they were recorded, and no
   * more than {@value #MOST_COUNTED} are counted: one more than that is all beyond.
   */
  public Page page(Filter filter, Page.Ask ask) {
    String text = filter.text();
    return text == null ? pageById(filter, ask) : pageByWords(filter, text, ask);
  }

  private Page pageByWords(Filter filter, String text, Page.Ask ask) {
    Dialect dialect = store.database().dialect();
    String words = conditions.words(text);
    if (words.isEmpty()) {
      return new Page(List.of(), null, 0);
    }
    String table = WordTable.CLAIM.table();
    // The words come first and in order of number, so that a page ends as soon as it is full.
    String key = table + "." + WordTable.CLAIM.key(dialect);
    String from = " from " + table + " cross join claim c";
    Where where =
        conditions
            .claims(filter.withoutText(), revision)
            .add("c.number = " + key)
            .add(dialect.match(table), "words", words);
    return store
        .database()
        .read(
            handle -> {
              Where rest = where.copy();
              List<String> after = ask.after(1);
              if (!after.isEmpty()) {
                rest.add(key + " > :after", "after", number(after.get(0)));
              }
              String numbers =
                  "select c.number" + from + rest.sql() + " order by " + key + " limit ";
              List<Page.Row> found =
                  rest.to(
                          handle.createQuery(
                              COLUMNS
                                  + " where c.number in ("
                                  + numbers
                                  + (ask.limit() + 1)
                                  + ") order by c.number"))
                      .map((row, context) -> new Page.Row(claim(row), row.getString("number")))
                      .list();
              String counted = "select 1" + from + where.sql() + " limit " + (MOST_COUNTED + 1);
              return Page.of(found, ask, store.count(handle, where, counted));
            });
  }

  private static Long number(String cursor) {
    try {
      return Long.valueOf(cursor);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("cursor is not one that a page gave", e);
    }
  }

  private Page pageById(Filter filter, Page.Ask ask) {
    Where where = conditions.claims(filter, revision);
    return store
        .database()
        .read(
            handle -> {
              Where from = where.copy();
              List<String> after = ask.after(1);
              if (!after.isEmpty()) {
                from.add("c.id > :after", "after", after.get(0));
              }
              String numbers =
                  " where c.number in (select c.number from claim c"
                      + from.sql()
                      + " order by c.id limit "
                      + (ask.limit() + 1)
                      + ")";
              List<Page.Row> found =
                  from.to(handle.createQuery(COLUMNS + numbers + " order by c.id"))
                      .map((row, context) -> new Page.Row(claim(row), row.getString("id")))
                      .list();
              Where counted = conditions.countedClaims(filter, revision);
              return Page.of(found, ask, store.count(handle, "claim c", counted));
            });
  }

  private static ObjectNode claim(ResultSet row) throws SQLException {
    ObjectNode claim = Json.read(row.getString("json"));
    claim.put("article", row.getString("article"));
    claim.put("ref", row.getString("ref"));
    claim.put("outlet", row.getString("outlet"));
    claim.put("outlet_name", row.getString("outlet_name"));
    claim.put("published", row.getString("published"));
    claim.put("text", row.getString("sentence"));
    claim.put("incident", row.getString("incident"));
    return claim;
  }

  /** One claim; empty if this revision has none with the id. */
  public Optional<ObjectNode> find(String id) {
    Where where = Where.in(revision, "c").add("c.id = :id", "id", id);
    return store
        .database()
        .read(
            handle ->
                where
                    .to(handle.createQuery(COLUMNS + where.sql()))
                    .map((row, context) -> claim(row))
                    .findFirst());
  }

  /** The claims of an incident as its tellings, by publication. */
  public ArrayNode tellings(String incident) {
    Where where =
        Where.in(revision, "c")
            .add("x.recorded <= :revision and x.retired > :revision")
            .add("x.id = :incident", "incident", incident);
    ArrayNode tellings = Json.list();
    store
        .database()
        .read(
            handle ->
                where
                    .to(
                        handle.createQuery(
                            "select c.*, a.ref, a.outlet_name, x.id as incident from incident x"
                                + " join incident_link l on l.incident = x.number"
                                + " and l.what = 'claim'"
                                + " join claim c on c.id = l.value"
                                + " join article a on a.id = c.article"
                                + where.sql()
                                + " order by coalesce(c.published, '9999'), c.id"))
                    .map((row, context) -> telling(claim(row)))
                    .list())
        .forEach(tellings::add);
    return tellings;
  }

  private static ObjectNode telling(ObjectNode claim) {
    ObjectNode telling = Json.object();
    telling.set("claim", claim.get("id"));
    for (String key : List.of("article", "ref", "outlet", "outlet_name", "published", "text")) {
      telling.set(key, claim.get(key));
    }
    telling.set("start", claim.path("sentence").get(0));
    telling.set("end", claim.path("sentence").get(1));
    for (String key :
        List.of(
            "trigger",
            "evidence",
            "type",
            "mode",
            "according",
            "factuality",
            "background",
            "hedges",
            "place",
            "when",
            "quantities",
            "rule",
            "confidence",
            "original")) {
      if (claim.has(key)) {
        telling.set(key, claim.get(key));
      }
    }
    return telling;
  }
}
