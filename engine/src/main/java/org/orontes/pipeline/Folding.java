package org.orontes.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ArticleId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Incident;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;
import org.orontes.model.Situation;
import org.orontes.reconcile.Reconciler;
import org.orontes.review.Decisions;
import org.orontes.situate.Situator;

/** Makes a picture of coded articles; needs the data but no language models. Pure, thread-safe. */
public final class Folding {
  private final Knowledge knowledge;
  private final Reconciler reconciler;
  private final Situator situator;

  /** Folds with this data. */
  public Folding(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.reconciler = new Reconciler(knowledge);
    this.situator = new Situator(knowledge);
  }

  /** What it knows. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /**
   * Folds coded articles into a picture. Articles with one id are one article.
   *
   * @param coded in any order, as read
   * @param notices about inputs that gave no article
   * @param decided what analysts decided, in any order
   */
  public Picture fold(
      Collection<CodedArticle> coded, List<Notice> notices, Collection<Decision> decided) {
    Map<ArticleId, CodedArticle> distinct = new HashMap<>();
    coded.forEach(article -> distinct.putIfAbsent(article.article().id(), article));
    List<CodedArticle> read = new ArrayList<>(distinct.values());
    read.sort(Reconciler.BY_DATE);
    Decisions decisions = new Decisions(decided);
    List<CodedArticle> articles = decisions.apply(read);
    Reconciliation folded = reconciler.reconcile(articles, decisions::regroup);
    List<Incident> incidents = decisions.mark(folded.incidents());
    Reconciliation marked =
        new Reconciliation(
            incidents,
            folded.disputes(),
            folded.timeline(),
            folded.wording(),
            folded.explanations());
    Situation situation = situator.situate(articles, incidents);
    return new Picture(articles, marked, situation, notices, knowledge.version());
  }
}
