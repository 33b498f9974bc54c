package org.orontes.redact;

import java.util.ArrayList;
import java.util.List;
import org.orontes.model.CodedArticle;
import org.orontes.model.Notice;
import org.orontes.model.Picture;

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
  private static final PublicNames NOTHING_LISTED = new NothingListed();

  private final Redaction how;
  private final PublicNames known;

  private Redactor(Redaction how, PublicNames known) {
    this.how = how;
    this.known = known;
  }

  /** A redactor that takes out nothing. */
  public static Redactor none() {
    return new Redactor(Redaction.NONE, NOTHING_LISTED);
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
        notices(picture.notices()),
        picture.knowledgeVersion());
  }

  /** The notices, and first one that says what was done. */
  private List<Notice> notices(List<Notice> before) {
    List<Notice> all = new ArrayList<>();
    String places =
        how.coarsenKm() > 0
            ? " Places are no finer than " + PlaceCover.number(how.coarsenKm()) + " km."
            : "";
    all.add(
        RedactionNotice.REDACTED.of(
            null,
            "Redacted: the words of the articles and everybody who is not in the lists are"
                + " withheld."
                + places));
    before.stream()
        .filter(notice -> !RedactionNotice.REDACTED.is(notice))
        .map(RedactionNotice::withoutWords)
        .forEach(all::add);
    return all;
  }

  /** One coded article without what the redaction takes out. */
  public CodedArticle redact(CodedArticle coded) {
    return how.isNone()
        ? coded
        : new ArticleCover(new Covers(how, known, List.of(coded))).cover(coded);
  }

  /** True if the words of a picture's articles were withheld, now or before it was written. */
  public static boolean isRedacted(Picture picture) {
    return picture.articles().stream()
        .flatMap(coded -> coded.notices().stream())
        .anyMatch(RedactionNotice.TEXT_WITHHELD::is);
  }
}
