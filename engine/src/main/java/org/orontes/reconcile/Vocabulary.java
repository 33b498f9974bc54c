package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.NameForm;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/**
 * How much each word of a body of articles tells: the fewer articles have it, the more. A function
 * of the set of articles.
 *
 * <p>Names and numbers weigh more than other words: they are what two reports of one event share
 * and two reports of look-alikes do not. Two texts are as alike as the cosine of their weights
 * (Salton's term frequency times inverse document frequency).
 */
final class Vocabulary {
  /** News tells its main event first; what follows is context, and other stories at the end. */
  private static final int MAX_CHARS = 3000;

  private static final int MIN_LETTERS = 3;

  /** In fewer articles hardly a word is common, and what is rare says nothing. */
  private static final int MIN_ARTICLES = 50;

  private static final double NAME = 2;
  private static final double OTHER = 0.5;

  /** By the hash of the word: the same word has the same number in every body of articles. */
  private final Map<Integer, Integer> articlesWith = new HashMap<>();

  private int articles;

  private Vocabulary() {}

  /** Counts the words of all articles. */
  static Vocabulary of(List<CodedArticle> articles) {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.articles = articles.size();
    for (Map<Integer, Integer> part : SideBySide.parts(articles, Vocabulary::count)) {
      part.forEach((word, with) -> vocabulary.articlesWith.merge(word, with, Integer::sum));
    }
    return vocabulary;
  }

  private static Map<Integer, Integer> count(List<CodedArticle> articles) {
    Map<Integer, Integer> with = new HashMap<>();
    for (CodedArticle article : articles) {
      Set<Integer> seen = new HashSet<>();
      for (NameForm.Atom atom : first(article.article())) {
        if (counts(atom)) {
          seen.add(atom.form().hashCode());
        }
      }
      seen.forEach(word -> with.merge(word, 1, Integer::sum));
    }
    return with;
  }

  /** The words of the title and of what comes first in the text. */
  private static List<NameForm.Atom> first(Article article) {
    List<NameForm.Atom> atoms = new ArrayList<>(headline(article));
    for (Region region : article.regions()) {
      int at = Titles.at(article, region.span());
      if (region.isRead() && at < MAX_CHARS) {
        int end = region.span().start() + Math.min(region.span().length(), MAX_CHARS - at);
        atoms.addAll(NameForm.atoms(article.text(), new Span(region.span().start(), end)));
      }
    }
    return atoms;
  }

  private static boolean counts(NameForm.Atom atom) {
    return atom.capital() || atom.form().length() >= MIN_LETTERS;
  }

  /** The words of an article's head, what it is mostly about; null in a small body of articles. */
  @Nullable Terms head(Article article) {
    if (articles < MIN_ARTICLES) {
      return null;
    }
    Map<Integer, Double> counts = new HashMap<>();
    add(first(article), counts);
    return weigh(counts);
  }

  /** The words of some stretches of a text. */
  Terms words(String text, Iterable<Span> spans) {
    Map<Integer, Double> counts = new HashMap<>();
    spans.forEach(span -> add(NameForm.atoms(text, span), counts));
    return weigh(counts);
  }

  /** A title that is no region of the text, since the text does not have it in other words. */
  private static List<NameForm.Atom> headline(Article article) {
    String headline = article.headline();
    boolean within = article.regions().stream().anyMatch(r -> r.kind() == RegionKind.HEADLINE);
    return headline == null || within ? List.of() : NameForm.atoms(headline);
  }

  private static void add(List<NameForm.Atom> atoms, Map<Integer, Double> counts) {
    for (NameForm.Atom atom : atoms) {
      if (counts(atom)) {
        counts.merge(atom.form().hashCode(), atom.capital() ? NAME : OTHER, Double::sum);
      }
    }
  }

  private Terms weigh(Map<Integer, Double> counts) {
    Map<Integer, Double> weights = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          double often = count >= 1 ? 1 + Math.log(count) : count;
          int with = articlesWith.getOrDefault(word, 1);
          double rare = Math.log(articles / (double) with);
          if (with > 1 && rare > 0) {
            weights.put(word, often * rare);
          }
        });
    return Terms.of(weights);
  }
}
