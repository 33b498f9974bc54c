package org.orontes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims about the same event.
 *
 * @param id digest of the earliest claim
 * @param type of most claims
 * @param place best-supported place, or null
 * @param placeName as shown, or null
 * @param from earliest day, or null
 * @param to latest day, or null
 * @param actors ids or names, best supported first
 * @param recipients ids or names, best supported first
 * @param claims in order of id, at least one
 * @param articles in order of id
 * @param outlets how many outlets tell it
 * @param origins how many independent origins stand behind it; unstated ones count as one at most
 * @param lineages the claims by origin
 * @param status where it stands
 * @param disputes what the claims differ on
 * @param partOf the larger incident, or null
 * @param history how the status came about, by publication
 * @param series numbers that grew over time
 * @param combined values offered where claims differ, with the reason
 * @param grade proposed Admiralty grade
 * @param knownFrom day of the earliest article, or null
 * @param decisions ids of analysts' decisions that shaped it
 */
public record Incident(
    IncidentId id,
    EventType type,
    @Nullable Place place,
    @Nullable String placeName,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> actors,
    List<String> recipients,
    List<ClaimId> claims,
    List<ArticleId> articles,
    int outlets,
    int origins,
    List<Lineage> lineages,
    Status status,
    List<IncidentDispute> disputes,
    @Nullable IncidentId partOf,
    List<HistoryStep> history,
    List<Series> series,
    List<Combined> combined,
    Grade grade,
    @Nullable LocalDate knownFrom,
    List<String> decisions) {
  public Incident {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    claims = List.copyOf(claims);
    articles = List.copyOf(articles);
    lineages = List.copyOf(lineages);
    disputes = List.copyOf(disputes);
    history = List.copyOf(history);
    series = List.copyOf(series);
    combined = List.copyOf(combined);
    decisions = List.copyOf(decisions);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("An incident needs claims: " + id);
    }
  }

  /** A copy that is part of a larger incident. */
  public Incident withPartOf(IncidentId larger) {
    return new Incident(
        id,
        type,
        place,
        placeName,
        from,
        to,
        actors,
        recipients,
        claims,
        articles,
        outlets,
        origins,
        lineages,
        status,
        disputes,
        larger,
        history,
        series,
        combined,
        grade,
        knownFrom,
        decisions);
  }

  /**
   * The status from a day on.
   *
   * @param status the status
   * @param from publication day of the claims that brought it, or null if undated
   * @param claims those claims
   */
  public record HistoryStep(Status status, @Nullable LocalDate from, List<ClaimId> claims) {
    public HistoryStep {
      claims = List.copyOf(claims);
    }
  }

  /**
   * One value of a number that was told at different times.
   *
   * @param what what is counted
   * @param asOf publication day, or null
   * @param min at least, or null
   * @param max at most, or null
   * @param claims those that say so
   */
  public record Series(
      String what,
      @Nullable LocalDate asOf,
      @Nullable Double min,
      @Nullable Double max,
      List<ClaimId> claims) {
    public Series {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A value offered where claims differ; the claims' own values stay listed.
   *
   * @param attribute which
   * @param value the combined value
   * @param reason why this one
   */
  public record Combined(String attribute, String value, String reason) {}

  /**
   * An Admiralty grade on its two separate axes.
   *
   * @param reliability A to F; F cannot be judged
   * @param credibility 1 to 6; 6 cannot be judged
   * @param proposed true until an analyst set it
   */
  public record Grade(String reliability, String credibility, boolean proposed) {
    /** The grade before anybody judged. */
    public static final Grade UNJUDGED = new Grade("F", "6", true);

    public Grade {
      if (!reliability.matches("[A-F]") || !credibility.matches("[1-6]")) {
        throw new IllegalArgumentException("Not a grade: " + reliability + credibility);
      }
    }
  }
}
