package org.orontes.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orontes.codec.ExchangeWriter;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.Dispute;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/** What must hold of folding, whatever the articles say. */
class FoldingProperties {
  private static final int TRIES = 100;

  private static List<CodedArticle> articles(long seed) {
    return new RandomReports(new Random(seed), Factuality.values()).articles();
  }

  private static Picture fold(List<CodedArticle> articles) {
    return TestEngine.engine().fold(articles, List.of());
  }

  private static String written(Picture picture) {
    StringWriter to = new StringWriter();
    try {
      ExchangeWriter.writeObject(to, picture);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return to.toString();
  }

  /** Without this the properties below would hold of nothing. */
  @Example
  void reportsCollide() {
    int folded = 0;
    int disputed = 0;
    int control = 0;
    for (long seed = 0; seed < 50; seed++) {
      Picture picture = fold(articles(seed));
      List<Incident> incidents = picture.reconciliation().incidents();
      folded += (int) incidents.stream().filter(i -> i.articles().size() > 1).count();
      disputed += picture.reconciliation().disputes().size();
      control += picture.situation().control().size();
    }
    assertTrue(
        folded > 50 && disputed > 50 && control > 50, folded + " " + disputed + " " + control);
  }

  @Property(tries = TRIES)
  void anyOrderGivesTheSamePicture(@ForAll long seed) {
    List<CodedArticle> articles = articles(seed);
    String once = written(fold(articles));
    List<CodedArticle> shuffled = new ArrayList<>(articles);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(shuffled, new Random(seed + i));
      assertEquals(once, written(fold(shuffled)));
    }
  }

  @Property(tries = TRIES)
  void theSameArticleTwiceChangesNothing(@ForAll long seed) {
    List<CodedArticle> articles = articles(seed);
    List<CodedArticle> twice = new ArrayList<>(articles);
    twice.addAll(articles(seed));
    Collections.shuffle(twice, new Random(seed));
    assertEquals(written(fold(articles)), written(fold(twice)));
  }

  @Property(tries = TRIES)
  void everyClaimIsInOneIncident(@ForAll long seed) {
    List<CodedArticle> articles = articles(seed);
    Set<ClaimId> all =
        articles.stream()
            .flatMap(a -> a.claims().stream())
            .map(Claim::id)
            .collect(Collectors.toSet());
    List<ClaimId> told =
        fold(articles).reconciliation().incidents().stream()
            .flatMap(i -> i.claims().stream())
            .toList();
    assertEquals(all.size(), told.size());
    assertEquals(all, new HashSet<>(told));
  }

  @Property(tries = TRIES)
  void anUnrelatedArticleLeavesTheRestAlone(@ForAll long seed) {
    List<CodedArticle> articles = articles(seed);
    List<CodedArticle> more = new ArrayList<>(articles);
    CodedArticle other = RandomReports.unrelated();
    more.add(other);
    Picture before = fold(articles);
    Picture after = fold(more);
    List<Incident> incidents = new ArrayList<>(after.reconciliation().incidents());
    assertTrue(incidents.removeIf(i -> i.articles().equals(List.of(other.article().id()))));
    assertEquals(before.reconciliation().incidents(), incidents);
    assertEquals(disputes(before), disputes(after));
    List<Control> control = new ArrayList<>(after.situation().control());
    control.removeIf(c -> c.claims().stream().allMatch(id -> isOf(other, id)));
    assertEquals(before.situation().control(), control);
  }

  private static boolean isOf(CodedArticle article, ClaimId claim) {
    return claim.article().equals(article.article().id());
  }

  private static Set<Dispute> disputes(Picture picture) {
    return new HashSet<>(picture.reconciliation().disputes());
  }

  @Property(tries = TRIES)
  void onlyAssertedNewsChangesControl(@ForAll long seed) {
    List<CodedArticle> articles = articles(seed);
    Map<ClaimId, Claim> claims = new HashMap<>();
    articles.forEach(a -> a.claims().forEach(c -> claims.put(c.id(), c)));
    for (Control control : fold(articles).situation().control()) {
      for (ClaimId id : control.claims()) {
        Claim claim = Objects.requireNonNull(claims.get(id));
        assertEquals(Factuality.ASSERTED, claim.factuality());
        assertTrue(!claim.background() && claim.change() != null && claim.place() != null);
        assertEquals(control.place(), Objects.requireNonNull(claim.place()).key());
      }
    }
  }

  @Property(tries = TRIES)
  void whatIsNotAssertedMovesNobody(@ForAll long seed) {
    List<CodedArticle> articles =
        new RandomReports(
                new Random(seed),
                Factuality.DENIED,
                Factuality.NEGATED,
                Factuality.PLANNED,
                Factuality.POSSIBLE,
                Factuality.CONDITIONAL)
            .articles();
    assertEquals(List.of(), fold(articles).situation().control());
  }

  @Property(tries = TRIES)
  void aHolderIsWhoTookThePlaceByThoseClaims(@ForAll long seed) {
    List<CodedArticle> articles = articles(seed);
    Set<String> named =
        articles.stream()
            .flatMap(a -> a.claims().stream())
            .flatMap(c -> c.actors().stream())
            .map(p -> p.key())
            .collect(Collectors.toSet());
    for (Control control : fold(articles).situation().control()) {
      assertTrue(control.holder() == null || named.contains(control.holder()), control.toString());
    }
  }

  @Property(tries = TRIES)
  void stretchesOfControlFollowOnOneAnother(@ForAll long seed) {
    Control last = null;
    List<Control> believed =
        fold(articles(seed)).situation().control().stream()
            .filter(c -> c.knownTo() == null)
            .toList();
    for (Control next : believed) {
      if (last != null && last.place().equals(next.place()) && next.from() != null) {
        assertTrue(last.to() != null && last.to().isBefore(next.from()), last + "\n" + next);
      }
      last = next;
    }
  }

  @Property(tries = TRIES)
  void originsAreNoMoreThanTellings(@ForAll long seed) {
    for (Incident incident : fold(articles(seed)).reconciliation().incidents()) {
      assertTrue(incident.origins() <= incident.claims().size(), incident.toString());
      assertTrue(incident.outlets() <= incident.articles().size(), incident.toString());
      List<ClaimId> told =
          incident.lineages().stream().flatMap(l -> l.claims().stream()).sorted().toList();
      assertEquals(incident.claims(), told);
    }
  }
}
