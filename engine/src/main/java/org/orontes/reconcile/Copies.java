package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.knowledge.NameForm;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Span;

/**
 * Sentences that stand word for word, or edited, in more than one article. Copying shows in
 * passages and quotations, not in whole documents, so sentences are compared by their runs of
 * words.
 *
 * <p>Of each sentence only the runs with the least hashes are looked up (Broder's min-wise sketch);
 * what they find is then compared in full. A sentence that is nearly the same as an earlier one is
 * not looked up again, so furniture that a thousand articles share costs no more than once each.
 */
final class Copies {
  private static final int RUN = 3;

  /** Shorter sentences are alike by chance: "The army has not commented." */
  private static final int MIN_WORDS = 8;

  /** Share of the shorter sentence's runs from which it is a copy. */
  private static final double SHARED = 0.45;

  /** Share from which a copy is nearly the same and adds nothing to look up. */
  private static final double SAME = 0.8;

  private static final int SKETCH = 8;

  /**
   * News is copied in days. What comes months later, or nobody knows when, must be nearly the same:
   * a few words in common may be a turn of phrase.
   */
  private static final int MAX_DAYS = 60;

  /** A longer list is of a turn of phrase, not of a copied sentence. */
  private static final int MAX_POSTING = 64;

  private final Map<Key, Key> original = new HashMap<>();
  private final Map<ArticleId, String> outlets = new HashMap<>();

  /** A sentence of an article. */
  record Key(ArticleId article, int start) {}

  /**
   * A sentence that others may have copied.
   *
   * @param published day of its article, or {@link #NO_DAY}
   * @param runs the hashes of its runs, sorted
   */
  private record Sentence(Key key, long published, long[] runs) {}

  private static final long NO_DAY = Long.MIN_VALUE;

  /** The sentences that are looked up, in order of publication, and where their runs are. */
  private final List<Sentence> indexed = new ArrayList<>();

  private final Postings byRun = new Postings(MAX_POSTING);
  private final int[] found = new int[SKETCH * MAX_POSTING];

  /**
   * Compares all articles.
   *
   * @param articles in order of publication: those first count as the original
   */
  static Copies find(List<CodedArticle> articles) {
    Copies copies = new Copies();
    articles.forEach(a -> copies.outlets.put(a.article().id(), a.article().outlet().id()));
    SideBySide.flat(articles, Copies::sentences).forEach(copies::look);
    return copies;
  }

  /** The sentences of each article that are long enough. */
  private static List<List<Sentence>> sentences(List<CodedArticle> articles) {
    List<List<Sentence>> all = new ArrayList<>();
    for (CodedArticle coded : articles) {
      Article article = coded.article();
      List<Sentence> own = new ArrayList<>();
      for (Span span : coded.sentences()) {
        long[] runs = runs(article.text(), span);
        if (runs.length > MIN_WORDS - RUN) {
          LocalDate day = article.published();
          Key key = new Key(article.id(), span.start());
          own.add(new Sentence(key, day == null ? NO_DAY : day.toEpochDay(), runs));
        }
      }
      all.add(own);
    }
    return all;
  }

  /** Looks for the sentences of an article, then lets others find them. */
  private void look(List<Sentence> own) {
    List<Sentence> fresh = new ArrayList<>();
    for (Sentence sentence : own) {
      if (match(sentence) < SAME) {
        fresh.add(sentence);
      }
    }
    for (Sentence sentence : fresh) {
      for (int i = 0; i < Math.min(SKETCH, sentence.runs.length); i++) {
        byRun.add(sentence.runs[i], indexed.size());
      }
      indexed.add(sentence);
    }
  }

  /** Finds the earliest sentence that this one is a copy of; how much of it they share. */
  private double match(Sentence sentence) {
    int count = 0;
    for (int i = 0; i < Math.min(SKETCH, sentence.runs.length); i++) {
      count = byRun.find(sentence.runs[i], found, count);
    }
    Arrays.sort(found, 0, count);
    double most = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0 && found[i] == found[i - 1]) {
        continue;
      }
      Sentence earlier = indexed.get(found[i]);
      double least = isRecent(earlier, sentence) ? SHARED : SAME;
      double shared = shared(sentence.runs, earlier.runs, least);
      if (shared > 0 && most == 0) {
        original.put(sentence.key, original.getOrDefault(earlier.key, earlier.key));
      }
      most = Math.max(most, shared);
    }
    return most;
  }

  private static boolean isRecent(Sentence earlier, Sentence later) {
    return earlier.published != NO_DAY
        && later.published != NO_DAY
        && later.published - earlier.published <= MAX_DAYS;
  }

  /** The share of the shorter one's runs that both have; 0 as soon as it cannot be so much. */
  private static double shared(long[] one, long[] other, double least) {
    int fewer = Math.min(one.length, other.length);
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Long.compare(one[i], other[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      if (order != 0 && both + Math.min(one.length - i, other.length - j) < least * fewer - 1) {
        return 0;
      }
    }
    double shared = both / (double) fewer;
    return shared >= least ? shared : 0;
  }

  /**
   * Hashes of the runs of words, sorted, each once; a hash stands for a run like a random number.
   */
  private static long[] runs(String text, Span span) {
    List<NameForm.Atom> atoms = NameForm.atoms(text, span);
    long[] runs = new long[Math.max(0, atoms.size() - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0;
      for (int j = i; j < i + RUN; j++) {
        hash = mixed(hash * 31 + atoms.get(j).form().hashCode());
      }
      runs[i] = hash;
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  /**
   * The finishing step of Steele, Lea and Flood's SplittableRandom: spreads any change over all
   * bits.
   */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Where the words of a sentence stood first; the sentence itself if they are its own. */
  Key original(ArticleId article, int start) {
    Key key = new Key(article, start);
    return original.getOrDefault(key, key);
  }

  /** The outlet that printed a sentence. */
  String outlet(Key sentence) {
    return outlets.getOrDefault(sentence.article(), sentence.article().value());
  }

  /** True if the words stood in an earlier article. */
  boolean isCopy(ArticleId article, int start) {
    return original.containsKey(new Key(article, start));
  }
}
