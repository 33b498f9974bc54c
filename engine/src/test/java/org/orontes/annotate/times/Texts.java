package org.orontes.annotate.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.TimeLexicon;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.DateBasis;
import org.orontes.model.Outlet;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.TimeMention;

/** Articles of one body and the times found in them, with sentences that were not parsed. */
final class Texts {
  /** A Monday. */
  static final LocalDate PUBLISHED = LocalDate.of(2024, 12, 9);

  static final TimeLexicon LEXICON = TimeLexicon.load(KnowledgeFiles.ours(), "en");
  static final TimeTagger TAGGER = new TimeTagger(LEXICON);

  private Texts() {}

  static Article article(String text, @Nullable LocalDate published) {
    Span all = new Span(0, text.length());
    return article(text, published, List.of(Region.of(RegionKind.BODY, all, "en")));
  }

  static Article article(String text, @Nullable LocalDate published, List<Region> regions) {
    ArticleId id = ArticleId.of(null, null, null, text);
    return new Article(
        id,
        "test",
        text,
        new Span(0, text.length()),
        0,
        Outlet.unknown(id),
        null,
        null,
        "en",
        published,
        published == null ? null : DateBasis.GIVEN,
        regions,
        List.of());
  }

  /** Sentences end at ". " here, and at the end of a line. */
  static List<Sentence> unparsed(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean stop = text.startsWith(". ", i) || text.charAt(i) == '\n';
      if (stop || i == text.length() - 1) {
        sentences.add(new Sentence(new Span(start, i + 1), 0, List.of()));
        start = i + 1;
      }
    }
    return sentences;
  }

  /** The times of a text that was not parsed, of the given day. */
  static List<TimeMention> find(String text, @Nullable LocalDate published) {
    return TAGGER.find(article(text, published), unparsed(text));
  }

  /** The words found and their EDTF, such as {@code Dec. 5 = 2024-12-05}. */
  static List<String> found(String text) {
    return found(text, PUBLISHED);
  }

  static List<String> found(String text, @Nullable LocalDate published) {
    return find(text, published).stream().map(t -> t.text() + " = " + t.when().edtf()).toList();
  }
}
