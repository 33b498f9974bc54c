package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.NameForm;
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

  /** A sentence that others may have copied, with the sorted hashes of its runs. */
  private record Sentence(int number, Key key, @Nullable LocalDate published, long[] runs) {}

  /**
   * Compares all articles.
   *
   * @param articles in order of publication: those first count as the original
   */
  static Copies find(List<CodedArticle> articles) {
    Copies copies = new Copies();
    Map<Long, List<Sentence>> byRun = new HashMap<>();
    int number = 0;
    for (CodedArticle article : articles) {
      copies.outlets.put(article.article().id(), article.article().outlet().id());
      List<Sentence> fresh = new ArrayList<>();
      for (Span span : article.sentences()) {
        long[] runs = runs(article.article().text(), span);
        if (runs.length > MIN_WORDS - RUN) {
          Key key = new Key(article.article().id(), span.start());
          Sentence sentence = new Sentence(number++, key, article.article().published(), runs);
          if (copies.match(sentence, byRun) < SAME) {
            fresh.add(sentence);
          }
        }
      }
      fresh.forEach(s -> index(s, byRun));
    }
    return copies;
  }

  private static void index(Sentence sentence, Map<Long, List<Sentence>> byRun) {
    for (int i = 0; i < Math.min(SKETCH, sentence.runs.length); i++) {
      List<Sentence> posting = byRun.computeIfAbsent(sentence.runs[i], k -> new ArrayList<>(1));
      if (posting.size() < MAX_POSTING) {
        posting.add(sentence);
      }
    }
  }

  /** Finds the earliest sentence that this one is a copy of; how much of it they share. */
  private double match(Sentence sentence, Map<Long, List<Sentence>> byRun) {
    TreeSet<Sentence> found = new TreeSet<>((a, b) -> Integer.compare(a.number, b.number));
    for (int i = 0; i < Math.min(SKETCH, sentence.runs.length); i++) {
      found.addAll(byRun.getOrDefault(sentence.runs[i], List.of()));
    }
    double most = 0;
    for (Sentence earlier : found) {
      double shared = shared(sentence.runs, earlier.runs);
      if (!isRecent(earlier, sentence) && shared < SAME) {
        continue;
      }
      if (shared >= SHARED && most == 0) {
        original.put(sentence.key, original.getOrDefault(earlier.key, earlier.key));
      }
      most = Math.max(most, shared >= SHARED ? shared : 0);
    }
    return most;
  }

  private static boolean isRecent(Sentence earlier, Sentence later) {
    return earlier.published != null
        && later.published != null
        && !later.published.isAfter(earlier.published.plusDays(MAX_DAYS));
  }

  private static double shared(long[] one, long[] other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Long.compare(one[i], other[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both / (double) Math.min(one.length, other.length);
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
