package org.orontes.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.model.Picture;
import org.orontes.model.Reconciliation;
import org.orontes.model.Situation;

/** Part of a picture: some incidents, the articles that tell them, and what follows from them. */
final class Selection {
  private Selection() {}

  /**
   * The part of a picture.
   *
   * @param ids of the incidents that stay
   */
  static Picture of(Picture picture, Set<String> ids) {
    Reconciliation all = picture.reconciliation();
    List<Incident> incidents =
        all.incidents().stream().filter(i -> ids.contains(i.id().value())).toList();
    Set<ArticleId> told = new HashSet<>();
    Set<ClaimId> claims = new HashSet<>();
    incidents.forEach(
        incident -> {
          told.addAll(incident.articles());
          claims.addAll(incident.claims());
        });
    List<CodedArticle> articles =
        picture.articles().stream().filter(c -> told.contains(c.article().id())).toList();
    Set<String> outlets = new HashSet<>();
    articles.stream()
        .map(CodedArticle::article)
        .map(Article::outlet)
        .forEach(o -> outlets.add(o.id()));
    Reconciliation folded =
        new Reconciliation(
            incidents,
            all.disputes().stream().filter(d -> ids.contains(d.subject())).toList(),
            all.timeline().stream()
                .filter(d -> told.contains(d.sentence().article()))
                .filter(d -> d.incidents().stream().anyMatch(id -> ids.contains(id.value())))
                .toList(),
            all.wording().stream()
                .filter(w -> outlets.contains(w.outlet()))
                .filter(w -> w.examples().stream().allMatch(q -> told.contains(q.article())))
                .toList(),
            List.of());
    Situation situation = picture.situation();
    return new Picture(
        articles,
        folded,
        new Situation(
            situation.control().stream()
                .filter(c -> c.claims().stream().anyMatch(claims::contains))
                .toList(),
            situation.cutOffs().stream()
                .filter(c -> c.because().stream().anyMatch(id -> ids.contains(id.value())))
                .toList(),
            situation.forecasts().stream().filter(f -> claims.contains(f.claim())).toList(),
            List.of()),
        picture.notices(),
        picture.knowledgeVersion());
  }
}
