package org.orontes.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.orontes.json.Digests;

/**
 * Answers that took long to work out, kept in the case under all that they depend on: what was
 * asked, of which state of the case, by which version of the program and the data. A state never
 * changes, so such an answer cannot grow old, and none is ever written over. Nothing is lost with
 * them: they can be worked out again, and no archive holds them.
 */
public final class KeptAnswers {
  /** More are not kept; those of the oldest states go first. */
  static final int MOST = 24;

  private final CaseStore store;

  /** Those of a case. */
  public KeptAnswers(CaseStore store) {
    this.store = store;
  }

  /**
   * All that an answer depends on.
   *
   * @param what the question, such as {@code changes since 2024-12-05}
   * @param of the state it is asked of
   * @param engine version of the program that answers
   * @param knowledge version of the data it answers with
   */
  public record Question(String what, Revision of, String engine, String knowledge) {
    private String key() {
      return Digests.of(what, Long.toString(of.number()), of.at().toString(), engine, knowledge);
    }
  }

  /** The answer, if it is kept. */
  public Optional<String> find(Question question) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("select body from kept_answer where id = :id")
                    .bind("id", question.key())
                    .mapTo(byte[].class)
                    .findOne())
        .map(KeptAnswers::unpacked);
  }

  /**
   * Keeps an answer; the one that is there already stays.
   *
   * @throws CaseException if it cannot be written
   */
  public void keep(Question question, String answer) {
    byte[] body = packed(answer);
    store
        .database()
        .write(
            handle -> {
              handle.execute(
                  "insert into kept_answer (id, revision, body) values (?, ?, ?)"
                      + " on conflict (id) do nothing",
                  question.key(),
                  question.of().number(),
                  body);
              return handle.execute(
                  "delete from kept_answer where id not in"
                      + " (select id from kept_answer order by revision desc, number desc limit ?)",
                  MOST);
            });
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String unpacked(byte[] bytes) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
