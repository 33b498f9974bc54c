package org.orontes.annotate.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.annotate.models.ReadingModels;
import org.orontes.annotate.parse.ReadSentence;
import org.orontes.annotate.parse.SentenceReader;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Attribution;
import org.orontes.model.Mention;
import org.orontes.model.MentionKind;
import org.orontes.model.Outlet;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Sentence;
import org.orontes.model.Span;
import org.orontes.model.Stance;
import org.orontes.pipeline.CacheFolder;

/**
 * Who says what in a text, one line each: {@code The army | say | that it had left}. A stance other
 * than says stands before it, a gap in the content is {@code ...}.
 */
final class Spoken {
  static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());
  static final AttributionFinder FINDER = new AttributionFinder(KNOWLEDGE);
  private static final SentenceReader READER =
      new SentenceReader(models(), KNOWLEDGE.words(), KNOWLEDGE.names(), KNOWLEDGE.nouns());

  private Spoken() {}

  private static ReadingModels models() {
    try {
      return ReadingModels.load(
          CacheFolder.find(System.getenv(), System.getProperty("user.home")), note -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article article(RegionKind kind, String text) {
    return article(text, List.of(Region.of(kind, new Span(0, text.length()), "en")));
  }

  static Article article(String text, List<Region> regions) {
    return new Article(
        ArticleId.of("test", null, null, text),
        "test",
        text,
        new Span(0, text.length()),
        0,
        new Outlet("outlet:test", "Test", false),
        null,
        null,
        "en",
        null,
        null,
        regions,
        List.of());
  }

  static List<Sentence> sentences(Article article) {
    return READER.read(article).stream().map(ReadSentence::sentence).toList();
  }

  static List<Attribution> find(Article article, List<Mention> mentions) {
    return FINDER.find(article, sentences(article), mentions);
  }

  static List<Attribution> find(String text) {
    return find(article(RegionKind.BODY, text), List.of());
  }

  /** The lines of a body. */
  static List<String> in(String text) {
    return find(text).stream().map(a -> line(text, a)).toList();
  }

  /** The lines of a headline. */
  static List<String> inHeadline(String text) {
    return find(article(RegionKind.HEADLINE, text), List.of()).stream()
        .map(a -> line(text, a))
        .toList();
  }

  static String line(String text, Attribution a) {
    String stance = a.stance() == Stance.SAYS ? "" : a.stance() + " ";
    String who = a.speaker().text() == null ? "(" + a.speaker().name() + ")" : a.speaker().text();
    String what = a.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" ... "));
    return stance + who + " | " + a.verb() + " | " + what;
  }

  /** An actor's mention, by its first place in the text. */
  static Mention actor(String text, String words, String id, String name) {
    return mention(text, words, MentionKind.ACTOR, id, name);
  }

  /** A person's mention, by its first place in the text. */
  static Mention person(String text, String words, String name) {
    return mention(text, words, MentionKind.PERSON, null, name);
  }

  private static Mention mention(
      String text, String words, MentionKind kind, @Nullable String id, String name) {
    int start = text.indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Mention(span, words, kind, id, name, null, true, false, null);
  }
}
