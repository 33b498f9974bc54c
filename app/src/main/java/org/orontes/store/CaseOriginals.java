package org.orontes.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.orontes.model.ArticleId;

/** The bytes behind the articles of a case, with what is known of them. */
public final class CaseOriginals {
  private final CaseStore store;

  /** The originals of a case. */
  public CaseOriginals(CaseStore store) {
    this.store = store;
  }

  /**
   * What an article was read from.
   *
   * @param bytes as they came
   * @param mediaType as the name of the input tells it
   * @param captured when the case took them in
   */
  public record Kept(byte[] bytes, String mediaType, Instant captured) {}

  /** The bytes an article was read from; empty if it came without. */
  public Optional<Kept> find(ArticleId article) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery(
                        "select i.name, i.form, i.at, r.bytes from article a"
                            + " join input i on i.id = a.input"
                            + " join raw_bytes r on r.digest = i.digest where a.id = :id")
                    .bind("id", article.value())
                    .map(
                        (row, context) ->
                            new Kept(
                                row.getBytes("bytes"),
                                type(row.getString("name"), row.getString("form")),
                                Instant.parse(row.getString("at"))))
                    .findOne());
  }

  private static String type(String name, String form) {
    if (form.equals("RECORD")) {
      return "application/json";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.matches(".*\\.x?html?") ? "text/html" : "text/plain";
  }
}
