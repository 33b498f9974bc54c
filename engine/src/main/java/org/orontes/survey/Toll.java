package org.orontes.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Lineage;
import org.orontes.model.Quantity;

/**
 * How many an incident cost, as far as its claims tell: the last word of each origin, since a toll
 * grows, and over the origins the least and the most.
 *
 * @param min the least
 * @param max the most that is named
 * @param openEnded true if the most may be more: "at least 5"
 */
public record Toll(long min, long max, boolean openEnded) {
  /**
   * The toll of an incident.
   *
   * @param what what is counted, such as {@code killed}
   * @param claims all claims of the picture
   * @param articles their articles
   */
  public static Optional<Toll> find(Incident incident, String what, Claims claims) {
    List<Quantity> last = new ArrayList<>();
    for (Lineage lineage : incident.lineages()) {
      lastWord(lineage, what, claims).ifPresent(last::add);
    }
    if (last.isEmpty()) {
      return Optional.empty();
    }
    long min = Long.MAX_VALUE;
    long max = 0;
    boolean open = false;
    for (Quantity q : last) {
      min = Math.min(min, Math.round(q.min() == null ? 0 : q.min()));
      long most = Math.round(q.max() == null ? (q.min() == null ? 0 : q.min()) : q.max());
      max = Math.max(max, most);
    }
    for (Quantity q : last) {
      open |= q.max() == null && q.min() != null && Math.round(q.min()) >= max;
    }
    return Optional.of(new Toll(min, max, open));
  }

  private static Optional<Quantity> lastWord(Lineage lineage, String what, Claims claims) {
    return lineage.claims().stream()
        .map(claims::find)
        .flatMap(Optional::stream)
        .filter(c -> c.factuality() == Factuality.ASSERTED)
        .filter(c -> c.count(what).isPresent())
        .max(Comparator.comparing(claims::published).thenComparing(Claim::id))
        .flatMap(c -> c.count(what));
  }

  /** As shown: {@code 12}, {@code 12 to 15}, {@code at least 12}, {@code 12 to 15 or more}. */
  @Override
  public String toString() {
    if (min == max) {
      return openEnded ? "at least " + min : String.valueOf(min);
    }
    return min + " to " + max + (openEnded ? " or more" : "");
  }

  /** The claims of a picture with the days they were published. */
  public static final class Claims {
    private final Map<ClaimId, Claim> claims = new java.util.HashMap<>();
    private final Map<org.orontes.model.ArticleId, java.time.LocalDate> days =
        new java.util.HashMap<>();

    /** The claims of these articles. */
    public Claims(List<CodedArticle> articles) {
      for (CodedArticle article : articles) {
        article.claims().forEach(c -> claims.put(c.id(), c));
        if (article.article().published() != null) {
          days.put(article.article().id(), article.article().published());
        }
      }
    }

    Optional<Claim> find(ClaimId id) {
      return Optional.ofNullable(claims.get(id));
    }

    private java.time.LocalDate published(Claim claim) {
      return days.getOrDefault(claim.id().article(), java.time.LocalDate.MIN);
    }
  }
}
