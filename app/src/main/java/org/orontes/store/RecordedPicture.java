package org.orontes.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.orontes.codec.ExchangeFile;
import org.orontes.codec.ExchangeReader;
import org.orontes.model.CodedArticle;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;
import org.orontes.reconcile.Reconciler;
import org.orontes.review.Decisions;

/**
 * The picture that a case held in a revision, read back from its rows and not drawn again: what a
 * newer program would make of the same articles does not enter. The order follows from the rows
 * themselves and never from when they were written, so that a decision taken back restores every
 * byte.
 */
public final class RecordedPicture {
  private final CaseStore store;
  private final long revision;

  /** The picture of a revision. */
  public RecordedPicture(CaseStore store, long revision) {
    this.store = store;
    this.revision = revision;
  }

  /**
   * Reads it; every quotation is held against the texts.
   *
   * @throws org.orontes.codec.CodecException if a row quotes what no article says
   */
  public Picture read() {
    return read(new Contents(store).coded(revision), true);
  }

  /**
   * The same but for the reasons: in a large case they are most of its rows.
   *
   * @param read the articles of the revision, as {@link Contents} gives them, in any order
   */
  public Picture readWithoutReasons(List<CodedArticle> read) {
    return read(read, false);
  }

  private Picture read(List<CodedArticle> articles, boolean withReasons) {
    Decisions decisions = new Decisions(new DecisionBook(store).inForce(revision));
    List<CodedArticle> coded =
        decisions.apply(articles).stream().sorted(Reconciler.BY_DATE).toList();
    try {
      ExchangeReader reader = ExchangeReader.of(coded, this::open);
      Picture read = withReasons ? reader.picture() : reader.pictureWithoutReasons();
      return new Picture(
          read.articles(),
          inOrder(read.reconciliation()),
          read.situation(),
          read.notices(),
          knowledge());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows know the day alone of what incidents are put in order by. */
  private static Reconciliation inOrder(Reconciliation read) {
    return new Reconciliation(
        read.incidents().stream().sorted(Reconciler.BY_DAY).toList(),
        read.disputes(),
        read.timeline(),
        read.wording(),
        read.explanations());
  }

  private String knowledge() {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("select knowledge from revision where number = :number")
                    .bind("number", revision)
                    .mapTo(String.class)
                    .findOne()
                    .orElse(""));
  }

  private BufferedReader open(ExchangeFile file) {
    String sql =
        switch (file) {
          case INCIDENTS -> "select json from incident d" + where() + " order by sort_day, id";
          case CONTROL ->
              "select json from control d"
                  + where()
                  + " order by place, coalesce(known_from, ''), coalesce(day_from, ''), id";
          case EXPLAIN ->
              "select json from drawn d"
                  + where()
                  + " and kind = 'explain' and rank = 0 order by id";
          default ->
              "select json from drawn d"
                  + where()
                  + " and kind = '"
                  + file.kind()
                  + "' order by rank, id, coalesce(subject, '')";
        };
    List<String> lines =
        store
            .database()
            .read(
                handle ->
                    Where.in(revision, "d").to(handle.createQuery(sql)).mapTo(String.class).list());
    return new BufferedReader(new StringReader(String.join("\n", lines)));
  }

  private String where() {
    return Where.in(revision, "d").sql();
  }
}
