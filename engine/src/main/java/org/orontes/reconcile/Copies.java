package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orontes.knowledge.NameForm;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Span;

/**
 * Sentences that stand word for word, or nearly so, in more than one article. Copying shows in
 * passages and quotations, not in whole documents, so sentences are compared by their runs of five
 * words.
 */
final class Copies {
  private static final int RUN = 5;
  private static final int MIN_RUNS = 4;
  private static final double SHARED = 0.6;

  private final Map<Key, Key> original = new HashMap<>();
  private final Map<ArticleId, String> outlets = new HashMap<>();

  /** A sentence of an article. */
  record Key(ArticleId article, int start) {}

  private record Sentence(Key key, Set<String> runs) {}

  /** Compares all articles; those published first count as the original. */
  static Copies find(List<CodedArticle> articles) {
    Copies copies = new Copies();
    Map<String, List<Sentence>> byRun = new HashMap<>();
    for (CodedArticle article : articles) {
      copies.outlets.put(article.article().id(), article.article().outlet().id());
      List<Sentence> own = new ArrayList<>();
      for (Span span : article.sentences()) {
        Set<String> runs = runs(span.of(article.article().text()));
        if (runs.size() >= MIN_RUNS) {
          own.add(new Sentence(new Key(article.article().id(), span.start()), runs));
        }
      }
      own.forEach(s -> copies.match(s, byRun));
      own.forEach(
          s -> s.runs.forEach(r -> byRun.computeIfAbsent(r, k -> new ArrayList<>(1)).add(s)));
    }
    return copies;
  }

  private void match(Sentence sentence, Map<String, List<Sentence>> byRun) {
    Map<Sentence, Integer> shared = new HashMap<>();
    for (String run : sentence.runs) {
      for (Sentence other : byRun.getOrDefault(run, List.of())) {
        shared.merge(other, 1, Integer::sum);
      }
    }
    shared.entrySet().stream()
        .filter(
            e -> e.getValue() >= SHARED * Math.min(sentence.runs.size(), e.getKey().runs.size()))
        .map(e -> e.getKey().key)
        .min(
            (a, b) ->
                a.article.compareTo(b.article) != 0
                    ? a.article.compareTo(b.article)
                    : Integer.compare(a.start, b.start))
        .ifPresent(first -> original.put(sentence.key, original.getOrDefault(first, first)));
  }

  private static Set<String> runs(String text) {
    List<NameForm.Atom> atoms = NameForm.atoms(text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= atoms.size(); i++) {
      StringBuilder run = new StringBuilder();
      for (int j = i; j < i + RUN; j++) {
        run.append(atoms.get(j).form()).append(' ');
      }
      runs.add(run.toString());
    }
    return runs;
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
