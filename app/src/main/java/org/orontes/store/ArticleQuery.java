package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Articles of one revision. */
public final class ArticleQuery {
  private final CaseStore store;
  private final long revision;
  private final Conditions conditions;

  /** Articles as a revision had them. */
  public ArticleQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
    this.conditions = new Conditions(store.database().dialect());
  }

  /** A page of articles, by day of publication, undated last. */
  public Page page(Filter filter, Page.Ask ask) {
    Where where =
        Where.in(revision, "d")
            .add("a.published >= :from", "from", ArticleRows.text(filter.from()))
            .add("a.published <= :to", "to", ArticleRows.text(filter.to()))
            .add("a.outlet = :outlet", "outlet", filter.outlet());
    if (filter.text() != null) {
      where.add(
          "a.id in (select ref from words where kind = 'article' and "
              + store.database().dialect().match()
              + ")",
          "words",
          conditions.words(filter.text()));
    }
    String from = " from article a join coded d on d.article = a.id";
    return store
        .database()
        .read(
            handle -> {
              long total =
                  where
                      .to(handle.createQuery("select count(*)" + from + where.sql()))
                      .mapTo(Long.class)
                      .one();
              Where rest = where.copy();
              List<String> after = ask.after(2);
              if (!after.isEmpty()) {
                rest.add("(coalesce(a.published, '9999'), a.id) > (:day, :id)")
                    .bind("day", after.get(0))
                    .bind("id", after.get(1));
              }
              List<ObjectNode> found =
                  rest.to(
                          handle.createQuery(
                              "select a.*, d.claims, d.notices"
                                  + from
                                  + rest.sql()
                                  + " order by coalesce(a.published, '9999'), a.id limit "
                                  + (ask.limit() + 1)))
                      .map(
                          (row, context) ->
                              Json.object()
                                  .put("id", row.getString("id"))
                                  .put("ref", row.getString("ref"))
                                  .put("outlet", row.getString("outlet"))
                                  .put("outlet_name", row.getString("outlet_name"))
                                  .put("headline", row.getString("headline"))
                                  .put("url", row.getString("url"))
                                  .put("published", row.getString("published"))
                                  .put("published_basis", row.getString("published_basis"))
                                  .put("language", row.getString("language"))
                                  .put("characters", row.getLong("characters"))
                                  .put("claims", row.getLong("claims"))
                                  .put("notices", row.getLong("notices"))
                                  .put("raw", row.getString("input") != null))
                      .list();
              boolean more = found.size() > ask.limit();
              List<ObjectNode> here = more ? found.subList(0, ask.limit()) : found;
              return new Page(here, more ? next(here.get(here.size() - 1)) : null, total);
            });
  }

  private static String next(ObjectNode last) {
    String day = last.path("published").isNull() ? "9999" : last.path("published").asText();
    return Page.cursor(day, last.path("id").asText());
  }

  /** What the stages explained of one article; empty if this revision has none with the id. */
  public Optional<List<ObjectNode>> findExplanations(String article) {
    Where where = Where.in(revision, "d").add("d.article = :article", "article", article);
    return store
        .database()
        .read(
            handle ->
                where
                    .to(handle.createQuery("select d.explain from coded d" + where.sql()))
                    .mapTo(String.class)
                    .findFirst()
                    .map(lines -> lines.lines().map(Json::read).toList()));
  }
}
