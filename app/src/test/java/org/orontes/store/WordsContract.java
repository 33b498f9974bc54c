package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What looking for words promises, whatever a case is kept in. */
abstract class WordsContract extends ListContract {
  private static final int COPIES = 2_500;

  @Test
  void wordsThatThousandsHoldBringTheLatest() throws IOException {
    long revision = take(articles, "one").number();
    long highest =
        store.database().<Long>write(handle -> copyClaims(handle, store.database().dialect()));
    List<ObjectNode> claims =
        new SearchQuery(store, revision)
            .find("limpopo", 3).stream()
                .filter(hit -> hit.path("kind").asText().equals("claim"))
                .toList();
    assertEquals(
        List.of("copy-" + highest, "copy-" + (highest - 1), "copy-" + (highest - 2)), ids(claims));
  }

  @Test
  void claimsWithWordsComeAsTheyWereRecorded() throws IOException {
    long revision = take(articles, "one").number();
    store.database().write(handle -> copyClaims(handle, store.database().dialect()));
    ClaimQuery query = new ClaimQuery(store, revision);
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      Page page = query.page(words("on limpopo"), new Page.Ask(500, cursor));
      assertEquals(COPIES, page.total());
      paged.addAll(ids(page.items()));
      cursor = page.next();
    } while (cursor != null);
    List<String> recorded = new ArrayList<>(paged);
    recorded.sort(java.util.Comparator.comparing(id -> Long.valueOf(id.substring(5))));
    assertEquals(COPIES, new java.util.HashSet<>(paged).size());
    assertEquals(recorded, paged);
    assertEquals(0, query.page(words("on tigris"), ALL).total());
    assertEquals(0, query.page(words("..."), ALL).total());
    ObjectNode one = query.page(words("palma"), ALL).items().get(0);
    Filter typed =
        new Filter(
            null,
            null,
            null,
            null,
            one.path("type").asText(),
            null,
            null,
            null,
            null,
            null,
            "palma");
    List<ObjectNode> both = query.page(typed, ALL).items();
    assertTrue(both.stream().allMatch(c -> c.path("type").equals(one.path("type"))));
    assertFalse(both.isEmpty());
  }

  /** Two thousand five hundred claims more, all of the same words. */
  private static long copyClaims(Handle handle, Dialect dialect) {
    long number = ArticleRows.highest(handle, "claim");
    for (int i = 0; i < COPIES; i++) {
      number++;
      handle.execute(
          "insert into claim (number, id, article, outlet, type, factuality, background,"
              + " confidence, json, sentence, recorded, retired) select ?, ?, article, outlet, type,"
              + " factuality, background, confidence, replace(json, id, ?), 'On the Limpopo', recorded, retired"
              + " from claim where number = (select min(number) from claim)",
          number,
          "copy-" + number,
          "copy-" + number);
      WordTable.CLAIM.add(handle, dialect, number, "On the Limpopo");
    }
    return number;
  }

  @Test
  void aCaseWhoseWordsLieInOneTableIsBroughtUpToDate() throws IOException {
    long revision = take(articles, "one").number();
    List<ObjectNode> before = new SearchQuery(store, revision).find("Palma", 50);
    Filter words = words("palma");
    long articlesBefore = articlesWith(words, revision);
    assertFalse(before.isEmpty());
    Dialect dialect = store.database().dialect();
    store
        .database()
        .write(
            handle -> {
              asBeforeTheFifth(handle, dialect);
              return true;
            });
    store.close();
    store = CaseStore.make(store.address());
    assertEquals(before, new SearchQuery(store, revision).find("Palma", 50));
    assertEquals(articlesBefore, articlesWith(words, revision));
  }

  private static Filter words(String text) {
    return new Filter(null, null, null, null, null, null, null, null, null, null, text);
  }

  private long articlesWith(Filter filter, long revision) {
    return new ArticleQuery(store, revision).page(filter, ArticleQuery.Sort.DATE, ALL).total();
  }

  private static void asBeforeTheFifth(Handle handle, Dialect dialect) {
    List<Map<String, Object>> rows = handle.createQuery(WordTable.all(dialect)).mapToMap().list();
    for (WordTable table : WordTable.values()) {
      handle.execute("drop table " + table.table());
    }
    String script = script("db/" + dialect.folder() + "/V2__search.sql");
    for (String statement : script.replaceAll("(?m)^--.*$", "").split(";")) {
      if (!statement.isBlank()) {
        handle.execute(statement);
      }
    }
    for (Map<String, Object> row : rows) {
      handle.execute(
          "insert into words (kind, ref, body) values (?, ?, ?)",
          row.get("kind"),
          row.get("ref"),
          row.get("body"));
    }
    handle.execute("drop table kept_answer");
    handle.execute("delete from flyway_schema_history where version in ('5', '6')");
  }

  private static String script(String name) {
    try (InputStream in = CaseStore.class.getClassLoader().getResourceAsStream(name)) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
