package org.orontes.export;

import java.time.Instant;
import java.util.Optional;
import org.orontes.model.ArticleId;
import org.orontes.model.Picture;
import org.orontes.redact.Redactor;

/**
 * What is written.
 *
 * @param picture already redacted where that is asked for
 * @param world lists to look ids up in
 * @param at the moment of the export: formats that must date their records use it, and nothing else
 * @param originals the bytes that articles were read from, where they are kept
 */
public record ExportInput(Picture picture, World world, Instant at, Originals originals) {
  /** True if the picture was redacted: formats say so, and those with raw articles refuse. */
  public boolean redacted() {
    return Redactor.isRedacted(picture);
  }

  /** Where the bytes of articles are kept. */
  @FunctionalInterface
  public interface Originals {
    /** Nothing is kept: a folder of exchange files has the texts only. */
    Originals NONE = article -> Optional.empty();

    /** The bytes that an article was read from. */
    Optional<Original> find(ArticleId article);
  }

  /**
   * What an article was read from.
   *
   * @param bytes as they came
   * @param mediaType such as {@code text/html}
   * @param captured when they were taken in
   */
  public record Original(byte[] bytes, String mediaType, Instant captured) {}
}
