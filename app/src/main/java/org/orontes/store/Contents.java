package org.orontes.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.ExchangeReader;
import org.orontes.ingest.Given;
import org.orontes.ingest.Input;
import org.orontes.json.Digests;
import org.orontes.json.Json;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Explanation;

/** The truth in a case: raw bytes, inputs and the articles that were coded of them. */
public final class Contents {
  private static final int ROWS_AT_ONCE = 200;

  private final CaseStore store;

  /** The contents of a case. */
  public Contents(CaseStore store) {
    this.store = store;
  }

  /**
   * An input with the articles that came of it.
   *
   * @param input the input, or null for articles that came without one
   * @param coded its articles
   */
  public record Read(@Nullable Input input, List<CodedArticle> coded) {
    public Read {
      coded = List.copyOf(coded);
    }
  }

  /**
   * Who read, and when.
   *
   * @param engine version of the program
   * @param knowledge version of the data
   * @param by who asked for it
   * @param at when
   */
  public record Reading(String engine, String knowledge, String by, Instant at) {}

  /**
   * Writes a batch; when it returns, all of it is on the disk.
   *
   * @return how many articles are new or read anew
   */
  public int save(List<Read> batch, Reading reading) {
    return store
        .database()
        .write(
            handle -> {
              ArticleRows rows =
                  new ArticleRows(
                      handle,
                      store.database().dialect(),
                      CaseStore.next(handle),
                      reading.engine(),
                      reading.knowledge());
              int written = 0;
              for (Read read : batch) {
                String id = read.input() == null ? null : input(handle, read.input(), reading);
                for (CodedArticle coded : read.coded()) {
                  written += rows.write(id, coded) ? 1 : 0;
                }
              }
              if (written > 0) {
                CaseStore.pending(handle);
              }
              return written;
            });
  }

  private static String input(Handle handle, Input input, Reading reading) {
    String digest = raw(handle, input.bytes());
    String sidecar = input.sidecar().length == 0 ? null : raw(handle, input.sidecar());
    String given = given(input.overrides());
    String id =
        "n-"
            + Digests.of(input.name(), input.form().name(), digest, String.valueOf(sidecar), given)
                .substring(0, 32);
    handle
        .createUpdate(
            "insert into input values (:id, :name, :form, :digest, :sidecar, :given, :at, :by)"
                + " on conflict (id) do nothing")
        .bind("id", id)
        .bind("name", input.name())
        .bind("form", input.form().name())
        .bind("digest", digest)
        .bind("sidecar", sidecar)
        .bind("given", given)
        .bind("at", Revisions.text(reading.at()))
        .bind("by", reading.by())
        .execute();
    return id;
  }

  private static String raw(Handle handle, byte[] bytes) {
    String digest = Digests.of(bytes);
    handle.execute(
        "insert into raw_bytes (digest, length, bytes) values (?, ?, ?)"
            + " on conflict (digest) do nothing",
        digest,
        bytes.length,
        bytes);
    return digest;
  }

  private static String given(Given given) {
    return Json.object()
        .put("id", given.id())
        .put("outlet", given.outlet())
        .put("url", given.url())
        .put("headline", given.headline())
        .put("published", given.published())
        .put("language", given.language())
        .toString();
  }

  private static Given given(String json) {
    var given = Json.read(json);
    return new Given(
        given.path("id").textValue(),
        given.path("outlet").textValue(),
        given.path("url").textValue(),
        given.path("headline").textValue(),
        given.path("published").textValue(),
        given.path("language").textValue());
  }

  /** True if an article was read by this engine with this data, so that it need not be again. */
  public boolean holds(ArticleId id, Reading reading) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select 1 from coded where article = :id and retired = :holds"
                            + " and engine = :engine and knowledge = :knowledge")
                    .bind("id", id.value())
                    .bind("holds", ArticleRows.HOLDS)
                    .bind("engine", reading.engine())
                    .bind("knowledge", reading.knowledge())
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent());
  }

  /** The coded articles of a revision, in order of id. */
  public List<CodedArticle> coded(long revision) {
    return coded(revision, "explain");
  }

  /** The same without the reasons of the coding, for what reads none of them. */
  public List<CodedArticle> codedWithoutReasons(long revision) {
    return coded(revision, "''");
  }

  /** Rows come one after another; what they say is made out side by side. */
  private List<CodedArticle> coded(long revision, String reasons) {
    List<CodedArticle> all = new ArrayList<>();
    store
        .database()
        .read(
            handle -> {
              List<Row> rows = new ArrayList<>();
              handle
                  .createQuery(
                      "select article, json, "
                          + reasons
                          + " from coded where recorded <= :revision and retired > :revision"
                          + " order by article")
                  .bind("revision", revision)
                  .setFetchSize(ROWS_AT_ONCE)
                  .map(
                      (row, context) ->
                          new Row(row.getString(1), row.getString(2), row.getString(3)))
                  .forEach(
                      row -> {
                        rows.add(row);
                        if (rows.size() == ROWS_AT_ONCE) {
                          all.addAll(coded(rows));
                          rows.clear();
                        }
                      });
              return all.addAll(coded(rows));
            });
    return all;
  }

  private record Row(String article, String json, String explain) {}

  private static List<CodedArticle> coded(List<Row> rows) {
    return rows.parallelStream().map(row -> coded(row.article, row.json, row.explain)).toList();
  }

  /**
   * One coded article; empty if the revision does not hold it.
   *
   * @throws org.orontes.codec.CodecException if it quotes what its text does not say
   */
  public Optional<CodedArticle> find(String article, long revision) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select json, explain from coded where article = :article"
                            + " and recorded <= :revision and retired > :revision")
                    .bind("article", article)
                    .bind("revision", revision)
                    .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                    .findOne())
        .map(kept -> coded(article, kept.get(0), kept.get(1)));
  }

  /** One coded article as its JSON; empty if the revision does not hold it. */
  public Optional<String> findCoded(String article, long revision) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select json from coded where article = :article"
                            + " and recorded <= :revision and retired > :revision")
                    .bind("article", article)
                    .bind("revision", revision)
                    .mapTo(String.class)
                    .findOne());
  }

  static CodedArticle coded(String article, String json, String explain) {
    CodedArticle read = ExchangeReader.readCoded("article " + article, json);
    List<Explanation> why = new ArrayList<>();
    explain
        .lines()
        .forEach(line -> why.add(ExchangeReader.readExplanation("article " + article, line)));
    return new CodedArticle(
        read.article(),
        read.sentences(),
        read.mentions(),
        read.times(),
        read.attributions(),
        read.claims(),
        read.facts(),
        read.forecasts(),
        read.notices(),
        why);
  }

  /** All inputs, as they were when they were read, in order of name; one is held at a time. */
  public void forEachInput(java.util.function.Consumer<Input> to) {
    List<String> ids =
        store
            .database()
            .read(
                handle ->
                    handle
                        .createQuery("select id from input order by name, id")
                        .mapTo(String.class)
                        .list());
    ids.forEach(id -> to.accept(getInput(id)));
  }

  private Input getInput(String id) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select i.*, r.bytes as bytes, s.bytes as beside from input i"
                            + " join raw_bytes r on r.digest = i.digest"
                            + " left join raw_bytes s on s.digest = i.sidecar where i.id = :id")
                    .bind("id", id)
                    .map(
                        (row, context) -> {
                          byte[] beside = row.getBytes("beside");
                          return new Input(
                              row.getString("name"),
                              Input.Form.valueOf(row.getString("form")),
                              row.getBytes("bytes"),
                              beside == null ? new byte[0] : beside,
                              given(row.getString("given")));
                        })
                    .one());
  }

  /**
   * The bytes an article was read from.
   *
   * @param name of the input
   * @param bytes as they came
   */
  public record Raw(String name, byte[] bytes) {}

  /** The raw bytes behind an article; empty if there is no such article or it came without. */
  public Optional<Raw> findRaw(String article) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select i.name, r.bytes from article a join input i on i.id = a.input"
                            + " join raw_bytes r on r.digest = i.digest where a.id = :id")
                    .bind("id", article)
                    .map((row, context) -> new Raw(row.getString(1), row.getBytes(2)))
                    .findOne());
  }
}
