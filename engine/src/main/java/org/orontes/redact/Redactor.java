package org.orontes.redact;

import java.util.List;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.model.Severity;
import org.orontes.model.Span;

/**
 * Redacts pictures.
 *
 * <p>What goes: the words of articles and of every quotation (blocks stand in their place, a notice
 * gives span and SHA-256 of each piece of evidence), headlines, addresses, names of files, authors,
 * accounts, the name of everybody who is not in the lists of the data, and the wording of
 * explanations. What stays: ids, spans, days, numbers, codes, listed actors, outlets and places. A
 * place finer than the redaction allows becomes the square of a fixed grid that holds it.
 *
 * <p>Pure, and stable: the same place always falls into the same square, so that several redacted
 * pictures cannot be laid over one another to find it again. Redacting twice changes nothing more.
 */
public final class Redactor {
  private final Redaction how;
  private final PublicNames known;

  private Redactor(Redaction how, PublicNames known) {
    this.how = how;
    this.known = known;
  }

  /** A redactor that lets pass what {@code known} lists. */
  public static Redactor of(Redaction how, PublicNames known) {
    return new Redactor(how, known);
  }

  /** The picture without what the redaction takes out; the same one if it takes out nothing. */
  public Picture redact(Picture picture) {
    if (how.isNone()) {
      return picture;
    }
    Covers covers = new Covers(how, known, picture.articles());
    return new Picture(
        picture.articles().stream().map(new ArticleCover(covers)::cover).toList(),
        new FoldedCover(covers, picture.articles()).cover(picture.reconciliation()),
        new SituationCover(covers, picture.articles()).cover(picture.situation()),
        picture.notices().stream().map(Redactor::withoutWords).toList(),
        picture.knowledgeVersion());
  }

  /** One coded article without what the redaction takes out. */
  public CodedArticle redact(CodedArticle coded) {
    return how.isNone()
        ? coded
        : new ArticleCover(new Covers(how, known, List.of(coded))).cover(coded);
  }

  /** Messages name files and quote words. */
  static Notice withoutWords(Notice notice) {
    return new Notice(notice.code(), notice.severity(), notice.span(), "The words are withheld.");
  }

  static Notice withheld(String code, Span span, String words) {
    return new Notice(
        code, Severity.INFO, span, "Withheld; SHA-256 of the words: " + Blackout.digest(words));
  }
}
