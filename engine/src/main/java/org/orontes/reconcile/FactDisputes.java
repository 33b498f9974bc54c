package org.orontes.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.CodedArticle;
import org.orontes.model.Dispute;
import org.orontes.model.DisputeKind;
import org.orontes.model.Fact;

/**
 * Facts that reports state differently: two distances between one pair of towns. A rounder number
 * is precision; "about" gives 4 % of play.
 */
final class FactDisputes {
  private static final double ABOUT = 0.04;

  private final Knowledge knowledge;

  FactDisputes(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  private record Told(Fact fact, CodedArticle article) {
    double number() {
      return Double.parseDouble(String.valueOf(fact.value()));
    }
  }

  List<Dispute> find(List<CodedArticle> articles) {
    Map<String, List<Told>> bySubject = new TreeMap<>();
    for (CodedArticle article : articles) {
      for (Fact fact : article.facts()) {
        if (fact.kind().equals("distance") && fact.object() != null && fact.value() != null) {
          bySubject
              .computeIfAbsent(pair(fact), k -> new ArrayList<>())
              .add(new Told(fact, article));
        }
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    bySubject.forEach((pair, told) -> compare(pair, told, disputes));
    return disputes;
  }

  private static String pair(Fact fact) {
    String a = fact.subject();
    String b = String.valueOf(fact.object());
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  private void compare(String pair, List<Told> told, List<Dispute> disputes) {
    boolean differ = false;
    boolean contradict = false;
    for (Told a : told) {
      for (Told b : told) {
        differ |= a.number() != b.number();
        double slack = a.fact.approx() || b.fact.approx() ? ABOUT : 0;
        double larger = Math.max(a.number(), b.number());
        contradict |=
            Math.abs(a.number() - b.number()) > larger * slack && a.number() != b.number();
      }
    }
    if (!differ) {
      return;
    }
    List<Dispute.Value> values = new ArrayList<>();
    for (Told t : told) {
      String about = t.fact.approx() ? "about " : "";
      values.add(
          new Dispute.Value(
              about + t.fact.value() + " " + t.fact.unit(),
              t.article.article().quote(t.fact.span()),
              t.fact.according()));
    }
    String[] ids = pair.split(" ");
    String name = "distance " + name(ids[0]) + " – " + name(ids[1]);
    DisputeKind kind = contradict ? DisputeKind.CONTRADICTION : DisputeKind.PRECISION;
    disputes.add(
        new Dispute(
            "d-" + Ids.digest("distance " + pair), pair, name, "number:distance", kind, values));
  }

  private String name(String id) {
    return knowledge.gazetteer().find(id).map(e -> e.place().name()).orElse(id);
  }
}
