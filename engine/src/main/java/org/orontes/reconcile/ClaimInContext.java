package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.NameForm;
import org.orontes.model.Article;
import org.orontes.model.Claim;

/**
 * A claim and the article that makes it.
 *
 * @param claim the claim
 * @param article its article
 * @param words the longer words of its sentence; kept, since every claim is held against many
 */
record ClaimInContext(Claim claim, Article article, Set<String> words) {
  private static final int MIN_LETTERS = 4;

  /** Puts a claim into its article. */
  ClaimInContext(Claim claim, Article article) {
    this(claim, article, words(claim.sentence().of(article.text())));
  }

  private static Set<String> words(String sentence) {
    Set<String> words = new HashSet<>();
    for (NameForm.Atom atom : NameForm.atoms(sentence)) {
      if (atom.form().length() >= MIN_LETTERS) {
        words.add(atom.form());
      }
    }
    return words;
  }

  /** Day of publication, or null. */
  @Nullable LocalDate published() {
    return article.published();
  }

  /** The sentence that says so. */
  String sentence() {
    return claim.sentence().of(article.text());
  }
}
