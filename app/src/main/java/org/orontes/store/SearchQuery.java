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
   * The best hits of each kind: names, then incidents, claims, articles.
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
    NAME(
        "name",
        "select d.kind, d.id, d.json, d.json as text from words join drawn d"
            + " on d.number = cast(words.ref as bigint)",
        "d"),
    INCIDENT(
        "incident",
        "select 'incident' as kind, d.id, d.sentence as json, d.summary as text from words"
            + " join incident d on d.number = cast(words.ref as bigint)",
        "d"),
    CLAIM(
        "claim",
        "select 'claim' as kind, d.id, null as json, d.sentence as text from words"
            + " join claim d on d.number = cast(words.ref as bigint)",
        "d"),
    ARTICLE(
        "article",
        "select 'article' as kind, d.article as id, null as json, d.json as text from words"
            + " join coded d on d.article = words.ref",
        "d");

    private final String word;
    private final String sql;
    private final String alias;

    Kind(String word, String sql, String alias) {
      this.word = word;
      this.sql = sql;
      this.alias = alias;
    }
  }

  private List<ObjectNode> find(Handle handle, Kind kind, String words, int limit) {
    Where where =
        Where.in(revision, kind.alias)
            .add("words.kind = :kind", "kind", kind.word)
            .add(store.database().dialect().match(), "words", words);
    return where
        .to(
            handle.createQuery(
                kind.sql
                    + where.sql()
                    + " order by "
                    + store.database().dialect().rank()
                    + ", d.recorded, 2 limit "
                    + limit))
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
