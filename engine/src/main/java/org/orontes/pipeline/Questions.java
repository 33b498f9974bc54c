package org.orontes.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.ArticleId;
import org.orontes.model.AuthorityControl;
import org.orontes.model.CodedArticle;
import org.orontes.model.CutOff;
import org.orontes.model.Decision;
import org.orontes.model.Explanation;
import org.orontes.model.IncidentCounts;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.model.Reach;
import org.orontes.model.Reconciliation;
import org.orontes.model.Situation;
import org.orontes.model.Supposition;
import org.orontes.reconcile.Reconciler;
import org.orontes.review.Decisions;
import org.orontes.situate.Situator;
import org.orontes.survey.Changes;
import org.orontes.survey.CountKey;
import org.orontes.survey.Counts;

/**
 * Pictures out of coded articles, and questions to pictures: what changed, how many, what if, what
 * can be reached. Needs the data and no language models. Thread-safe.
 */
public final class Questions {
  private final Knowledge knowledge;
  private final Reconciler reconciler;
  private final Situator situator;

  /** Answers from the data. */
  public Questions(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.reconciler = new Reconciler(knowledge);
    this.situator = new Situator(knowledge);
  }

  /**
   * Folds coded articles into a picture. Articles with one id are one article.
   *
   * @param coded in any order
   * @param notices about inputs that gave no article
   */
  public Picture fold(Collection<CodedArticle> coded, List<Notice> notices) {
    return fold(coded, notices, List.of());
  }

  /**
   * Folds coded articles into the picture that stands after what analysts decided.
   *
   * @param coded in any order, as read
   * @param notices about inputs that gave no article
   * @param decided in any order
   */
  public Picture fold(
      Collection<CodedArticle> coded, List<Notice> notices, Collection<Decision> decided) {
    return fold(coded, notices, decided, true);
  }

  /**
   * The picture that {@link #fold} gives, but for the reasons of the folding: for what holds
   * pictures against each other, which costs a third less then.
   */
  public Picture foldWithoutReasons(Collection<CodedArticle> coded, Collection<Decision> decided) {
    return fold(coded, List.of(), decided, false);
  }

  private Picture fold(
      Collection<CodedArticle> coded,
      List<Notice> notices,
      Collection<Decision> decided,
      boolean withReasons) {
    Map<ArticleId, CodedArticle> distinct = new HashMap<>();
    coded.forEach(article -> distinct.putIfAbsent(article.article().id(), article));
    List<CodedArticle> read = new ArrayList<>(distinct.values());
    read.sort(Reconciler.BY_DATE);
    Decisions decisions = new Decisions(decided);
    List<CodedArticle> articles = decisions.apply(read);
    Reconciliation folded =
        decisions.mark(
            withReasons
                ? reconciler.reconcile(articles, decisions::regroup)
                : reconciler.reconcileWithoutReasons(articles, decisions::regroup));
    Situation situation = situator.situate(articles, folded.incidents());
    return new Picture(articles, folded, situation, notices, knowledge.version());
  }

  /** What it answers from. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /**
   * The picture as it could have been known from the articles published by a day; undated articles
   * are left out.
   */
  public Picture asPublishedBy(Picture picture, LocalDate day) {
    return fold(publishedBy(picture.articles(), day), List.of());
  }

  /** Of these articles those published by a day; undated ones are left out. */
  public static List<CodedArticle> publishedBy(Collection<CodedArticle> articles, LocalDate day) {
    List<CodedArticle> known = new ArrayList<>();
    for (CodedArticle article : articles) {
      LocalDate published = article.article().published();
      if (published != null && !published.isAfter(day)) {
        known.add(article);
      }
    }
    return known;
  }

  /**
   * What the articles published after a day changed. Undated articles count as published later.
   *
   * @param decided what {@code now} was drawn with: it counts before the day too, so that a merge
   *     is no news of the articles
   */
  public PictureChanges changesSince(Picture now, LocalDate day, Collection<Decision> decided) {
    return Changes.between(foldWithoutReasons(publishedBy(now.articles(), day), decided), now, day);
  }

  /** Deduplicated counts of incidents, grouped by {@code keys}, outermost first. */
  public IncidentCounts counts(Picture picture, List<CountKey> keys) {
    return new Counts(picture, this::findName).by(keys);
  }

  /** Why {@link #counts} are what they are. */
  public List<Explanation> whyCounts(Picture picture, List<CountKey> keys) {
    return new Counts(picture, this::findName).explain(keys);
  }

  /**
   * What supposed changes of hands would cut off, all of them at once.
   *
   * @param listed true to use the roads of the data alone, not those that only reports tell of
   */
  public List<CutOff> whatIf(Picture picture, List<Supposition> supposed, boolean listed) {
    return situator.whatIf(picture.articles(), picture.situation().control(), supposed, listed);
  }

  /**
   * Which held places can be reached from which crossings.
   *
   * @param supposed changes of hands that are supposed on top of what is told, or none
   * @param day the day, or null for the latest
   * @param listed true to use the roads of the data alone, not those that only reports tell of
   */
  public Reach reach(
      Picture picture, List<Supposition> supposed, @Nullable LocalDate day, boolean listed) {
    return situator.reach(
        listed ? List.of() : picture.articles(), picture.situation().control(), supposed, day);
  }

  /** Who holds what according to each first-hand speaker alone, in order of their ids. */
  public List<AuthorityControl> controlByAuthority(Picture picture) {
    return situator.controlByAuthority(picture.articles(), picture.reconciliation().incidents());
  }

  /**
   * A supposition as typed: {@code PLACE=ACTOR}, each an id or a name.
   *
   * @param picture whose places are preferred where a name has several
   * @throws IllegalArgumentException if either is not known, with what to do about it
   */
  public Supposition suppose(String typed, Picture picture) {
    return new SuppositionReader(knowledge, picture).read(typed);
  }

  /** The name of a place or actor by its id. */
  public Optional<String> findName(String id) {
    return knowledge
        .actors()
        .find(id)
        .map(ActorEntry::name)
        .or(() -> knowledge.gazetteer().find(id).map(e -> e.place().name()));
  }
}
