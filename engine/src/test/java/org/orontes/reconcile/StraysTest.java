package org.orontes.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.pipeline.TestEngine;

/** What an article that is about one act of violence tells of violence beside it. */
class StraysTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.ours());
  private static final String LEAD = "Gunmen shot dead two traders in Gao on Tuesday.";
  private static final Fit FIT = new Fit(KNOWLEDGE);

  private final List<Telling> tellings = new ArrayList<>();

  /** Each sentence is a telling; the first is what the article surely is about. */
  private StraysTest article(String... sentences) {
    Article article =
        TestEngine.article("Outlet " + tellings.size(), String.join(" ", sentences), DAY);
    CodedArticle coded = TestEngine.engine().code(article);
    int from = 0;
    for (String sentence : sentences) {
      int start = article.text().indexOf(sentence, from);
      List<ClaimInContext> claims = new ArrayList<>();
      for (Claim claim : coded.claims()) {
        boolean here =
            claim.trigger().start() >= start && claim.trigger().start() < start + sentence.length();
        if (here && Slots.isViolent(claim)) {
          claims.add(new ClaimInContext(claim, article));
        }
      }
      tellings.add(
          new Telling(claims, FIT.facets(Slots.of(claims)), null, from == 0, Terms.of(Map.of())));
      from = start + sentence.length();
    }
    return this;
  }

  private Strays strays() {
    return Strays.of(tellings, new ArticleTellings(FIT, KNOWLEDGE.tellings()));
  }

  private static final List<List<Integer>> ASIDE = List.of(List.of(0, 2), List.of(1));
  private static final List<List<Integer>> JOINED = List.of(List.of(0, 1, 2));

  private static List<List<Integer>> beside(String sentence) {
    return new StraysTest().article(LEAD, sentence).article(LEAD).strays().joined(ASIDE);
  }

  @Test
  void belongsToTheDeedThatTheArticleSharesWithOthers() {
    assertEquals(JOINED, beside("An apprentice of the tailor was wounded."));
    assertEquals(JOINED, beside("A bullet struck a baker in the leg."));
    Strays strays = new StraysTest().article(LEAD, "A baker was wounded.").article(LEAD).strays();
    strays.joined(ASIDE);
    assertEquals(OptionalInt.of(0), strays.mainOf(1));
    assertEquals(OptionalInt.empty(), strays.mainOf(2));
  }

  @Test
  void aDayAPlaceOrADeedOfItsOwnKeepsItApart() {
    assertEquals(ASIDE, beside("A baker was wounded on 2 February 2024."));
    assertEquals(ASIDE, beside("A baker was wounded in Timbuktu."));
    assertEquals(ASIDE, beside("A warplane bombed a bakery."));
  }

  @Test
  void whatIsOlderOrAnotherOrDidNotHappenIsNoPartOfIt() {
    assertEquals(ASIDE, beside("In 2019 bandits had killed his brother."));
    assertEquals(ASIDE, beside("Another attack wounded a baker."));
    assertEquals(ASIDE, beside("A baker was not wounded."));
  }

  @Test
  void aRoundUpIsLeftAlone() {
    String second = "Bandits killed a driver in Kidal on Monday.";
    List<List<Integer>> groups = List.of(List.of(0, 3), List.of(1, 4), List.of(2));
    assertEquals(
        groups,
        new StraysTest()
            .article(LEAD, second, "A baker was wounded.")
            .article(LEAD, second)
            .strays()
            .joined(groups));
  }

  @Test
  void withoutOtherArticlesNothingIsJoined() {
    List<List<Integer>> groups = List.of(List.of(0), List.of(1));
    assertEquals(
        groups, new StraysTest().article(LEAD, "A baker was wounded.").strays().joined(groups));
  }
}
