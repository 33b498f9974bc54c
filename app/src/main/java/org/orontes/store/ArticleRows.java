package org.orontes.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.ExchangeWriter;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Explanation;
import org.orontes.model.Participant;
import org.orontes.model.Place;

/** Writes coded articles and their claims as rows. */
final class ArticleRows {
  /** A row that still holds is retired in a revision that never comes. */
  static final long HOLDS = 9_000_000_000L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Handle handle;
  private final Dialect dialect;
  private final long revision;
  private final String engine;
  private final String knowledge;
  private long number;

  /**
   * Rows for a revision that is not there yet.
   *
   * @param engine version of the program that coded the articles
   * @param knowledge version of the data it coded them with
   */
  ArticleRows(Handle handle, Dialect dialect, long revision, String engine, String knowledge) {
    this.handle = handle;
    this.dialect = dialect;
    this.revision = revision;
    this.engine = engine;
    this.knowledge = knowledge;
    this.number = highest(handle, "claim");
  }

  static long highest(Handle handle, String table) {
    return handle
        .createQuery("select coalesce(max(number), 0) from " + table)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Writes an article, or what a newer engine read in one that is there.
   *
   * @param input id of the input it stood in, or null
   * @return false if it is there just so
   */
  boolean write(@Nullable String input, CodedArticle coded) {
    Article article = coded.article();
    String id = article.id().value();
    String json = json(coded);
    String explain = explain(coded);
    String before =
        handle
            .createQuery("select json from coded where article = :id and retired = :holds")
            .bind("id", id)
            .bind("holds", HOLDS)
            .mapTo(String.class)
            .findOne()
            .orElse(null);
    if (json.equals(before)) {
      handle
          .createUpdate(
              "update coded set engine = :engine, knowledge = :knowledge"
                  + " where article = :id and retired = :holds")
          .bind("engine", engine)
          .bind("knowledge", knowledge)
          .bind("id", id)
          .bind("holds", HOLDS)
          .execute();
      return false;
    }
    if (before == null) {
      insertArticle(input, article);
      WordTable.ARTICLE.add(handle, dialect, id, article.headline() + "\n" + article.text());
    } else {
      retire(id);
    }
    insertCoded(coded, json, explain);
    insertClaims(coded, json);
    return true;
  }

  private void retire(String article) {
    for (String table : List.of("coded", "claim")) {
      // What was read twice before one picture was drawn was never anybody's present.
      if (table.equals("claim")) {
        handle.execute(
            "delete from claim_actor where claim in (select number from claim where article = ?"
                + " and recorded = ?)",
            article,
            revision);
      }
      handle.execute(
          "delete from " + table + " where article = ? and recorded = ?", article, revision);
      handle.execute(
          "update " + table + " set retired = ? where article = ? and retired = ?",
          revision,
          article,
          HOLDS);
    }
  }

  private void insertArticle(@Nullable String input, Article article) {
    handle
        .createUpdate(
            "insert into article values (:id, :input, :ref, :outlet, :name, :headline, :url,"
                + " :language, :published, :basis, :characters, :revision)")
        .bind("id", article.id().value())
        .bind("input", input)
        .bind("ref", article.ref())
        .bind("outlet", article.outlet().id())
        .bind("name", article.outlet().name())
        .bind("headline", article.headline())
        .bind("url", article.url())
        .bind("language", article.language())
        .bind("published", text(article.published()))
        .bind(
            "basis",
            article.publishedBasis() == null
                ? null
                : article.publishedBasis().name().toLowerCase(java.util.Locale.ROOT))
        .bind("characters", article.text().length())
        .bind("revision", revision)
        .execute();
  }

  private void insertCoded(CodedArticle coded, String json, String explain) {
    handle
        .createUpdate(
            "insert into coded values (:article, :engine, :knowledge, :json, :explain, :claims,"
                + " :notices, :revision, :holds)")
        .bind("article", coded.article().id().value())
        .bind("engine", engine)
        .bind("knowledge", knowledge)
        .bind("json", json)
        .bind("explain", explain)
        .bind("claims", coded.claims().size())
        .bind("notices", coded.notices().size())
        .bind("revision", revision)
        .bind("holds", HOLDS)
        .execute();
  }

  private void insertClaims(CodedArticle coded, String json) {
    if (coded.claims().isEmpty()) {
      return;
    }
    PreparedBatch claims =
        handle.prepareBatch(
            "insert into claim values (:number, :id, :article, :outlet, :type, :mode, :factuality,"
                + " :background, :place, :lat, :lon, :from, :to, :published, :confidence, :json,"
                + " :sentence, :revision, :holds)");
    PreparedBatch actors = handle.prepareBatch("insert into claim_actor values (:claim, :actor)");
    JsonNode written = parse(json).path("claims");
    for (int i = 0; i < coded.claims().size(); i++) {
      Claim claim = coded.claims().get(i);
      number++;
      bind(claims, coded.article(), claim, written.get(i).toString());
      for (String actor : parties(claim)) {
        actors.bind("claim", number).bind("actor", actor).add();
      }
      WordTable.CLAIM.add(handle, dialect, number, claim.sentence().of(coded.article().text()));
    }
    claims.execute();
    if (actors.size() > 0) {
      actors.execute();
    }
  }

  private void bind(PreparedBatch row, Article article, Claim claim, String json) {
    Place place = claim.place() == null ? null : claim.place().place();
    var when = claim.time() == null ? null : claim.time().when();
    row.bind("number", number)
        .bind("id", claim.id().value())
        .bind("article", article.id().value())
        .bind("outlet", article.outlet().id())
        .bind("type", claim.type().type())
        .bind("mode", claim.type().mode())
        .bind("factuality", claim.factuality().name().toLowerCase(java.util.Locale.ROOT))
        .bind("background", claim.background() ? 1 : 0)
        .bind("place", place == null ? null : place.id())
        .bind("lat", place == null ? null : Double.valueOf(place.lat()))
        .bind("lon", place == null ? null : Double.valueOf(place.lon()))
        .bind("from", when == null ? null : text(when.from()))
        .bind("to", when == null ? null : text(when.to()))
        .bind("published", text(article.published()))
        .bind("confidence", claim.confidence())
        .bind("json", json)
        .bind("sentence", claim.sentence().of(article.text()))
        .bind("revision", revision)
        .bind("holds", HOLDS)
        .add();
  }

  static Set<String> parties(Claim claim) {
    Set<String> all = new LinkedHashSet<>();
    List<Participant> both = new ArrayList<>(claim.actors());
    both.addAll(claim.recipients());
    both.forEach(participant -> all.add(participant.key()));
    return all;
  }

  static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(CodedArticle coded) {
    try (StringWriter to = new StringWriter()) {
      ExchangeWriter.writeCoded(to, coded);
      return to.toString().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String explain(CodedArticle coded) {
    try (StringWriter to = new StringWriter()) {
      for (Explanation one : coded.explanations()) {
        ExchangeWriter.writeExplanation(to, one);
      }
      return to.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
