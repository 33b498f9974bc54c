package org.orontes.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.orontes.codec.CodecException;
import org.orontes.json.Digests;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Picture;
import org.orontes.pipeline.Questions;

/**
 * Looks a case over: raw bytes against their digests, every quotation against its text, the claims
 * against the articles they are of, and the picture against the one that is drawn anew.
 */
public final class Verification {
  private static final int MOST = 1_000;

  private final CaseStore store;
  private final Questions questions;
  private final String engine;
  private final List<String> problems = new ArrayList<>();

  /**
   * Looks over a case.
   *
   * @param engine version of this program
   */
  public Verification(CaseStore store, Questions questions, String engine) {
    this.store = store;
    this.questions = questions;
    this.engine = engine;
  }

  /**
   * What was found.
   *
   * @param rawBytes how many digests were made again
   * @param articles how many articles were read back
   * @param rows how many rows of the picture were held against those drawn anew; 0 if not done
   * @param remark why the picture was not drawn anew, or empty
   * @param problems one line each, at most 1,000
   */
  public record Found(int rawBytes, int articles, int rows, String remark, List<String> problems) {
    public Found {
      problems = List.copyOf(problems);
    }
  }

  /** Does it. */
  public Found run() {
    problems.clear();
    if (!isWhole()) {
      return new Found(
          0, 0, 0, "the rest was not looked over: the file itself is damaged", problems);
    }
    Revision latest = store.latest();
    int raw = rawBytes();
    List<CodedArticle> coded = articles(latest.number());
    claims(coded, latest.number());
    String remark = remark(latest);
    int rows = remark.isEmpty() && problems.isEmpty() ? picture(coded, latest) : 0;
    return new Found(raw, coded.size(), rows, remark, problems);
  }

  private String remark(Revision latest) {
    if (latest.number() == 0) {
      return "no picture was drawn yet";
    }
    if (store.isPending()) {
      return "the picture lacks what came last; it is drawn when the case is next served";
    }
    boolean same =
        latest.engine().equals(engine)
            && latest.knowledge().equals(questions.knowledge().version());
    return same
        ? ""
        : "the picture was drawn by version "
            + latest.engine()
            + " with data "
            + latest.knowledge()
            + ", which this is not; serve the case to draw it anew";
  }

  private void wrong(String problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    }
  }

  /** What the database itself says of its file; a server looks after its own. */
  private boolean isWhole() {
    if (store.database().dialect() == Dialect.SQLITE) {
      try {
        texts("pragma integrity_check(20)").stream()
            .filter(said -> !said.equals("ok"))
            .forEach(said -> wrong("the file is damaged: " + said.replaceAll("\\s+", " ")));
      } catch (CaseException e) {
        wrong(String.valueOf(e.getMessage()));
      }
    }
    return problems.isEmpty();
  }

  private int rawBytes() {
    List<String> digests = texts("select digest from raw_bytes order by digest");
    for (String digest : digests) {
      byte[] bytes =
          store
              .database()
              .read(
                  handle ->
                      handle
                          .createQuery("select bytes from raw_bytes where digest = :digest")
                          .bind("digest", digest)
                          .mapTo(byte[].class)
                          .one());
      if (!Digests.of(bytes).equals(digest)) {
        wrong("the raw bytes " + digest + " are not those that were taken in");
      }
    }
    return digests.size();
  }

  private List<String> texts(String sql) {
    return store.database().read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  /** Reading an article back holds every one of its quotations against its text. */
  private List<CodedArticle> articles(long revision) {
    List<CodedArticle> coded = new ArrayList<>();
    Contents contents = new Contents(store);
    for (String id : texts("select id from article order by id")) {
      try {
        contents.find(id, revision).ifPresent(coded::add);
      } catch (CodecException | IllegalArgumentException e) {
        wrong(String.valueOf(e.getMessage()));
      }
    }
    return coded;
  }

  private void claims(List<CodedArticle> coded, long revision) {
    TreeSet<String> told = new TreeSet<>();
    coded.forEach(one -> one.claims().forEach(claim -> told.add(claim.id().value())));
    Where where = Where.in(revision, "c");
    List<String> kept =
        store
            .database()
            .read(
                handle ->
                    where
                        .to(handle.createQuery("select c.id from claim c" + where.sql()))
                        .mapTo(String.class)
                        .list());
    kept.stream()
        .filter(id -> !told.remove(id))
        .forEach(id -> wrong("claim " + id + " stands in a table and in no article"));
    told.forEach(id -> wrong("claim " + id + " stands in an article and in no table"));
  }

  private int picture(List<CodedArticle> coded, Revision latest) {
    List<Decision> decisions = new DecisionBook(store).inForce(latest.number());
    Picture picture = questions.fold(coded, List.of(), decisions);
    PictureRows rows = PictureRows.of(picture);
    Map<String, String> drawn = new HashMap<>();
    rows.incidents().forEach(row -> drawn.put("incident " + row.incident().id(), row.digest()));
    rows.control().forEach(row -> drawn.put("control " + row.id(), Digests.of(row.json())));
    rows.drawn().forEach(row -> drawn.putIfAbsent(key(row), Digests.of(row.json())));
    int compared = drawn.size();
    store
        .database()
        .read(
            handle -> {
              hold(handle, latest, "incident", "'incident ' || id", drawn);
              hold(handle, latest, "control", "'control ' || id", drawn);
              hold(
                  handle,
                  latest,
                  "drawn",
                  "kind || ' ' || id || ' ' || coalesce(subject, '')",
                  drawn);
              return true;
            });
    drawn.keySet().forEach(key -> wrong(key + " is drawn anew and was not kept"));
    return compared;
  }

  private static String key(PictureRows.DrawnRow row) {
    return row.kind() + " " + row.id() + " " + (row.subject() == null ? "" : row.subject());
  }

  /** Takes what is as it should be out of {@code drawn}. */
  private void hold(
      Handle handle, Revision latest, String table, String key, Map<String, String> drawn) {
    Where where = Where.in(latest.number(), "t");
    where
        .to(
            handle.createQuery(
                "select " + key + " as k, digest from " + table + " t" + where.sql()))
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            kept -> {
              String again = drawn.remove(kept.getKey());
              if (again == null) {
                wrong(kept.getKey() + " was kept and is not drawn anew");
              } else if (!again.equals(kept.getValue())) {
                wrong(kept.getKey() + " is drawn anew with another content");
              }
            });
  }
}
