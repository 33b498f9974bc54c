package org.orontes.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.knowledge.NameForm;

/**
 * Words in incidents, claims, articles and names of one revision, in any spelling. A hit says where
 * the words stand in its text, in code points of that text: never as HTML.
 */
public final class SearchQuery {
  private static final int SNIPPET = 240;
  private static final int LEAD = 60;

  private final CaseStore store;
  private final long revision;
  private final Conditions conditions;

  /** Search in a revision. */
  public SearchQuery(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
    this.conditions = new Conditions(store.database().dialect());
  }

  /**
   * The best hits of each kind: names, then incidents, claims, articles. Where thousands hold the
   * words, the latest that were recorded.
   *
   * @param text what was typed; all words must be there, the last may go on
   * @param limit how many of each kind
   */
  public List<ObjectNode> find(String text, int limit) {
    String words = conditions.words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> wanted = Spelling.query(text);
    boolean open = !text.endsWith(" ");
    return store
        .database()
        .read(
            handle -> {
              List<ObjectNode> hits = new ArrayList<>();
              for (Kind kind : Kind.values()) {
                find(handle, kind, words, limit).forEach(hit -> hits.add(mark(hit, wanted, open)));
              }
              return hits;
            });
  }

  /** What can be found, and where its text stands. */
  private enum Kind {
    NAME(WordTable.NAME, "d.kind", "d.json", "d.json", "drawn d on d.number"),
    INCIDENT(WordTable.INCIDENT, "'incident'", "d.sentence", "d.summary", "incident d on d.number"),
    CLAIM(WordTable.CLAIM, "'claim'", "null", "d.sentence", "claim d on d.number"),
    ARTICLE(WordTable.ARTICLE, "'article'", "null", "d.json", "coded d on d.article");

    private final WordTable words;
    private final String columns;
    private final String join;

    Kind(WordTable words, String kind, String json, String text, String join) {
      this.words = words;
      String id = words == WordTable.ARTICLE ? "d.article" : "d.id";
      this.columns =
          "%s as kind, %s as id, %s as json, %s as text, d.recorded as recorded"
              .formatted(kind, id, json, text);
      this.join = join;
    }

    private String from(Dialect dialect) {
      return " from %s join %s = %s.%s"
          .formatted(words.table(), join, words.table(), words.key(dialect));
    }
  }

  private List<ObjectNode> find(Handle handle, Kind kind, String words, int limit) {
    Dialect dialect = store.database().dialect();
    String table = kind.words.table();
    Where where = Where.in(revision, "d").add(dialect.match(table), "words", words);
    String order =
        // Where so many hold the words, the latest are as good as the best, which only a look at
        // every one of them would find.
        kind != Kind.ARTICLE && kind.words.isCommon(handle, dialect, words)
            ? table + "." + kind.words.key(dialect) + " desc"
            : dialect.rank(table) + ", d.recorded, id";
    String query = "select " + kind.columns + kind.from(dialect) + where.sql();
    return where
        .to(handle.createQuery(query + " order by " + order + " limit " + limit))
        .map(
            (row, context) ->
                hit(kind, row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  private static ObjectNode hit(
      Kind kind, String what, String id, @Nullable String json, String text) {
    ObjectNode hit = Json.object().put("kind", what).put("id", id);
    return switch (kind) {
      case NAME -> hit.put("text", Json.read(text).path("name").asText());
      case ARTICLE -> {
        ObjectNode article = Json.read(text);
        hit.put("title", article.path("headline").asText(null));
        hit.put("published", article.path("published").asText(null));
        yield hit.put("text", article.path("text").asText());
      }
      case INCIDENT ->
          json == null
              ? hit.put("text", text)
              : hit.put("title", text).put("text", Json.read(json).path("text").asText());
      case CLAIM -> hit.put("text", text);
    };
  }

  private static ObjectNode mark(ObjectNode hit, List<String> wanted, boolean open) {
    String text = hit.path("text").asText();
    List<NameForm.Atom> found =
        NameForm.atoms(text).stream().filter(atom -> isWanted(atom, wanted, open)).toList();
    int from = 0;
    if (text.length() > SNIPPET) {
      int first = found.isEmpty() ? 0 : found.get(0).span().start();
      from = whole(text, Math.max(0, Math.min(first - LEAD, text.length() - SNIPPET)));
    }
    int to = whole(text, Math.min(text.length(), from + SNIPPET));
    String snippet = text.substring(from, to);
    ArrayNode marks =
        hit.put("text", snippet).put("cut", to - from < text.length()).putArray("marks");
    for (NameForm.Atom atom : found) {
      int start = atom.span().start() - from;
      int end = atom.span().end() - from;
      if (start >= 0 && end <= snippet.length()) {
        marks.add(
            Json.list().add(snippet.codePointCount(0, start)).add(snippet.codePointCount(0, end)));
      }
    }
    return hit;
  }

  /** Never in the middle of a surrogate pair. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static boolean isWanted(NameForm.Atom atom, List<String> wanted, boolean open) {
    String word = Spelling.word(atom.form());
    String last = wanted.get(wanted.size() - 1);
    return wanted.contains(word) || (open && word.startsWith(last));
  }
}
