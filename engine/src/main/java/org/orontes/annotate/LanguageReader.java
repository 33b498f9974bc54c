package org.orontes.annotate;

import java.util.List;
import java.util.Map;
import org.orontes.model.Article;
import org.orontes.model.Attribution;
import org.orontes.model.Explanation;
import org.orontes.model.Mention;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.TimeMention;

/**
 * Reads what is written in one language: the plug that a further language adds, beside its folders
 * of lexicon and rules (docs/languages.md). Implementations are pure and safe for several threads.
 */
public interface LanguageReader {
  /** ISO 639-1, as {@link org.orontes.model.Region#language()} has it. */
  String language();

  /**
   * Reads the regions of an article that are in this language.
   *
   * @param article the whole article, for what stands around them
   * @param regions indices into {@link Article#regions()}, ascending; never empty
   */
  Reading read(Article article, List<Integer> regions);

  /**
   * What was read in one language. Each list is in the order of the text.
   *
   * @param sentences of the regions asked for, each with its words
   * @param mentions names, descriptions and pronouns
   * @param times time expressions
   * @param attributions who says what
   * @param resolutions how a mention came by its identity, by its span
   */
  record Reading(
      List<Sentence> sentences,
      List<Mention> mentions,
      List<TimeMention> times,
      List<Attribution> attributions,
      Map<Span, Explanation.Step> resolutions) {
    public Reading {
      sentences = List.copyOf(sentences);
      mentions = List.copyOf(mentions);
      times = List.copyOf(times);
      attributions = List.copyOf(attributions);
      resolutions = Map.copyOf(resolutions);
    }
  }
}
