package org.orontes.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Decision;
import org.orontes.model.Incident;
import org.orontes.model.Reconciliation;

/**
 * The decisions in force, in the order in which they were made: a later one on the same claim
 * outranks an earlier one. A decision on a claim that no article makes any more does nothing.
 */
public final class Decisions {
  private final List<Decision> inForce;
  private final Map<ClaimId, Boolean> rejected = new HashMap<>();
  private final Map<ClaimId, List<Decision.Correction>> corrections = new HashMap<>();

  /** Takes decisions in any order; those that were undone do not count. */
  public Decisions(Collection<Decision> all) {
    inForce =
        all.stream()
            .filter(Decision::inForce)
            .sorted(Comparator.comparing(Decision::at).thenComparing(Decision::id))
            .toList();
    for (Decision decision : inForce) {
      for (ClaimId claim : decision.claims()) {
        if (decision.judgement() instanceof Decision.Reject) {
          rejected.put(claim, true);
        } else if (decision.judgement() instanceof Decision.Confirm) {
          rejected.put(claim, false);
        } else if (decision.judgement() instanceof Decision.Correct correct) {
          rejected.put(claim, false);
          corrections.computeIfAbsent(claim, c -> new ArrayList<>()).add(correct.correction());
        }
      }
    }
  }

  /** True if no decision is in force. */
  public boolean isEmpty() {
    return inForce.isEmpty();
  }

  /**
   * The articles with their claims as decided: rejected ones left out, corrected ones corrected.
   */
  public List<CodedArticle> apply(List<CodedArticle> articles) {
    if (rejected.isEmpty() && corrections.isEmpty()) {
      return articles;
    }
    return articles.stream().map(this::apply).toList();
  }

  private CodedArticle apply(CodedArticle coded) {
    List<Claim> claims = new ArrayList<>();
    boolean same = true;
    for (Claim claim : coded.claims()) {
      Claim decided = decided(coded, claim);
      same &= decided == claim;
      if (decided != null) {
        claims.add(decided);
      }
    }
    return same
        ? coded
        : new CodedArticle(
            coded.article(),
            coded.sentences(),
            coded.mentions(),
            coded.times(),
            coded.attributions(),
            claims,
            coded.facts(),
            coded.forecasts(),
            coded.notices(),
            coded.explanations());
  }

  /** The claim as it stands, or null if it was rejected. */
  private @Nullable Claim decided(CodedArticle coded, Claim claim) {
    if (rejected.getOrDefault(claim.id(), false)) {
      return null;
    }
    Claim corrected = claim;
    for (Decision.Correction correction : corrections.getOrDefault(claim.id(), List.of())) {
      corrected = Corrections.apply(coded.article(), corrected, correction);
    }
    return corrected;
  }

  /** The groups of claims with merges and splits made, one after another. */
  public List<List<ClaimId>> regroup(List<List<ClaimId>> groups) {
    List<List<ClaimId>> now = new ArrayList<>(groups);
    for (Decision decision : inForce) {
      if (decision.judgement() instanceof Decision.Merge) {
        merge(now, Set.copyOf(decision.claims()));
      } else if (decision.judgement() instanceof Decision.Split) {
        split(now, Set.copyOf(decision.claims()));
      }
    }
    return now;
  }

  private static void merge(List<List<ClaimId>> groups, Set<ClaimId> claims) {
    Set<ClaimId> together = new LinkedHashSet<>();
    List<List<ClaimId>> apart = new ArrayList<>();
    int first = -1;
    for (List<ClaimId> group : groups) {
      if (group.stream().anyMatch(claims::contains)) {
        first = first < 0 ? apart.size() : first;
        together.addAll(group);
      } else {
        apart.add(group);
      }
    }
    if (first >= 0) {
      apart.add(first, List.copyOf(together));
      groups.clear();
      groups.addAll(apart);
    }
  }

  private static void split(List<List<ClaimId>> groups, Set<ClaimId> claims) {
    List<ClaimId> taken = new ArrayList<>();
    List<List<ClaimId>> rest = new ArrayList<>();
    for (List<ClaimId> group : groups) {
      List<ClaimId> stays = group.stream().filter(id -> !claims.contains(id)).toList();
      group.stream().filter(claims::contains).forEach(taken::add);
      if (!stays.isEmpty()) {
        rest.add(stays);
      }
    }
    if (!taken.isEmpty()) {
      rest.add(List.copyOf(taken));
      groups.clear();
      groups.addAll(rest);
    }
  }

  /** What was folded, its incidents with the decisions that shaped them and the grades set. */
  public Reconciliation mark(Reconciliation folded) {
    return inForce.isEmpty()
        ? folded
        : new Reconciliation(
            mark(folded.incidents()),
            folded.disputes(),
            folded.timeline(),
            folded.wording(),
            folded.explanations());
  }

  private List<Incident> mark(List<Incident> incidents) {
    Map<ClaimId, List<Decision>> onClaim = new HashMap<>();
    for (Decision decision : inForce) {
      new HashSet<>(decision.claims())
          .forEach(id -> onClaim.computeIfAbsent(id, c -> new ArrayList<>()).add(decision));
    }
    return incidents.stream().map(incident -> mark(incident, onClaim)).toList();
  }

  private static Incident mark(Incident incident, Map<ClaimId, List<Decision>> onClaim) {
    Set<Decision> on =
        new java.util.TreeSet<>(Comparator.comparing(Decision::at).thenComparing(Decision::id));
    incident.claims().forEach(id -> on.addAll(onClaim.getOrDefault(id, List.of())));
    if (on.isEmpty()) {
      return incident;
    }
    Incident.Grade grade = incident.grade();
    for (Decision decision : on) {
      if (decision.judgement() instanceof Decision.SetGrade set
          && incident.claims().contains(decision.claims().get(0))) {
        grade = new Incident.Grade(set.grade().reliability(), set.grade().credibility(), false);
      }
    }
    return Marked.with(incident, grade, on.stream().map(Decision::id).toList());
  }
}
