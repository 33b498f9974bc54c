package org.orontes.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Original;
import org.orontes.model.Quote;
import org.orontes.model.Span;
import org.orontes.redact.Blackout;

/**
 * The articles by number, cut into passages, and which passages were cited.
 *
 * <p>A passage is a sentence, or what stands between two sentences: a byline, a caption's credit.
 * Together they hold all the words of an article, so that every quotation lies in one.
 */
final class Library {
  /** What is shown of a passage whose words were taken out. */
  static final String WITHHELD = "[words withheld]";

  private final Map<ArticleId, Shelf> shelves = new HashMap<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final List<Shelf> inOrder = new ArrayList<>();

  private record Shelf(
      int number, CodedArticle coded, List<Span> passages, TreeSet<Integer> cited) {}

  Library(List<CodedArticle> articles) {
    for (CodedArticle coded : articles) {
      Shelf shelf = new Shelf(inOrder.size() + 1, coded, passages(coded), new TreeSet<>());
      inOrder.add(shelf);
      shelves.put(coded.article().id(), shelf);
      coded.claims().forEach(claim -> claims.put(claim.id(), claim));
    }
  }

  Optional<Claim> findClaim(ClaimId id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** The claims that are there; an id that no article carries is passed over. */
  List<Claim> claims(Collection<ClaimId> ids) {
    return ids.stream().map(this::findClaim).flatMap(Optional::stream).toList();
  }

  /** Number of the article that makes a claim. */
  int number(Claim claim) {
    Shelf shelf = shelves.get(claim.id().article());
    return shelf == null ? 0 : shelf.number;
  }

  /** The passage that a claim was read from. */
  Optional<Citation> cite(Claim claim) {
    return cite(claim.id().article(), claim.trigger())
        .map(citation -> citation.by(speaker(claim.according()), claim.id()));
  }

  /** The passage that holds the start of a quotation. */
  Optional<Citation> cite(Quote quote) {
    return cite(quote.article(), quote.span());
  }

  /** The words of a quotation, or that they were taken out. */
  static String words(Quote quote) {
    return Blackout.isBlack(quote.exact()) ? WITHHELD : quote.exact();
  }

  List<Citation> citeAll(Collection<Claim> all) {
    List<Citation> citations = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    for (Claim claim : all) {
      cite(claim).filter(c -> seen.add(c.label())).ifPresent(citations::add);
    }
    return citations;
  }

  private Optional<Citation> cite(ArticleId id, Span span) {
    Shelf shelf = shelves.get(id);
    if (shelf == null || shelf.passages.isEmpty()) {
      return Optional.empty();
    }
    int index = indexOf(shelf.passages, span.start());
    Span passage = shelf.passages.get(index);
    shelf.cited.add(index + 1);
    Article article = shelf.coded.article();
    String words = passage.of(article.text());
    boolean withheld = Blackout.isBlack(words);
    return Optional.of(
        new Citation(
            shelf.number,
            index + 1,
            id,
            Names.outlet(article),
            article.published(),
            passage,
            withheld ? WITHHELD : words,
            withheld ? new Span(0, WITHHELD.length()) : mark(passage, span),
            null,
            null,
            withheld ? null : original(article, passage)));
  }

  private static Citation.@Nullable OriginalWords original(Article article, Span passage) {
    Original original = article.original();
    if (original == null) {
      return null;
    }
    Original.Passage beside = original.beside(article.text(), passage);
    return new Citation.OriginalWords(
        original.language(),
        beside.span().of(original.text()),
        beside.aligned() == Original.Aligned.WHOLE);
  }

  private static Span mark(Span passage, Span span) {
    int start = Math.min(Math.max(span.start(), passage.start()), passage.end());
    int end = Math.max(start, Math.min(span.end(), passage.end()));
    return new Span(start, end).shift(-passage.start());
  }

  private static int indexOf(List<Span> passages, int at) {
    int low = 0;
    int high = passages.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (passages.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The first-hand speaker as shown, or null for the outlet's own voice. */
  static @org.jspecify.annotations.Nullable String speaker(List<AccordingTo> chain) {
    return chain.size() < 2 ? null : chain.get(chain.size() - 1).name();
  }

  /** The articles with what was cited so far. */
  List<Briefing.Source> sources(Phrases phrases) {
    return inOrder.stream()
        .map(
            shelf ->
                new Briefing.Source(
                    shelf.number,
                    shelf.coded,
                    dated(shelf.coded.article(), phrases),
                    shelf.passages,
                    List.copyOf(shelf.cited)))
        .toList();
  }

  private static String dated(Article article, Phrases phrases) {
    if (article.published() == null) {
      return "undated";
    }
    String basis = phrases.word("date_basis", article.publishedBasis());
    return Days.full(article.published()) + (basis.isEmpty() ? "" : " (" + basis + ")");
  }

  private static List<Span> passages(CodedArticle coded) {
    String text = coded.article().text();
    List<Span> all = new ArrayList<>();
    int at = 0;
    for (Span sentence : coded.sentences().stream().sorted().toList()) {
      if (sentence.start() < at || sentence.length() == 0) {
        continue;
      }
      addGap(all, text, at, sentence.start());
      all.add(sentence);
      at = sentence.end();
    }
    addGap(all, text, at, text.length());
    return all;
  }

  private static void addGap(List<Span> all, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      all.add(new Span(start, end));
    }
  }
}
