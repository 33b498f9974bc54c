package org.orontes.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.codec.Offsets;
import org.orontes.json.Digests;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.model.Precision;
import org.orontes.model.Quantity;
import org.orontes.model.Span;
import org.orontes.model.Status;
import org.orontes.redact.RedactionNotice;
import org.orontes.view.Summaries;

/** A picture as exporters go through it: from an incident to its claims, words and outlets. */
final class PictureIndex {
  /** Beyond a town and its surroundings: a place that stands for more is a region. */
  private static final double NEAR_KM = 30;

  private static final Set<Status> HAPPENED =
      Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.DISPUTED, Status.SUPERSEDED);

  private final Picture picture;
  private final boolean redacted;
  private final World world;
  private final Summaries words;
  private final Map<ArticleId, CodedArticle> articles = new HashMap<>();
  private final Map<ArticleId, Offsets> offsets = new HashMap<>();
  private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();

  PictureIndex(ExportInput input) {
    this.picture = input.picture();
    this.redacted = input.redacted();
    this.world = input.world();
    this.words = Summaries.of(picture);
    for (CodedArticle coded : picture.articles()) {
      articles.put(coded.article().id(), coded);
      coded.claims().forEach(claim -> claims.put(claim.id(), claim));
    }
  }

  Picture picture() {
    return picture;
  }

  World world() {
    return world;
  }

  boolean redacted() {
    return redacted;
  }

  List<Incident> incidents() {
    return picture.reconciliation().incidents();
  }

  /**
   * Those that somebody asserts and that are news: the only ones formats without factuality hold.
   */
  List<Incident> happened() {
    return incidents().stream()
        .filter(i -> HAPPENED.contains(i.status()) && claims(i).stream().anyMatch(Claim::isNews))
        .toList();
  }

  String summary(Incident incident) {
    return words.of(incident);
  }

  String name(String key) {
    return words.name(key);
  }

  List<String> names(List<String> keys) {
    return words.names(keys);
  }

  List<Claim> claims(Incident incident) {
    return incident.claims().stream().map(claims::get).filter(Objects::nonNull).toList();
  }

  /**
   * The claim to show for an incident: one that asserts it, as sure as any; null if none is there.
   */
  @Nullable Claim best(Incident incident) {
    Claim best = null;
    for (Claim claim : claims(incident)) {
      if (best == null || weight(claim) > weight(best)) {
        best = claim;
      }
    }
    return best;
  }

  private static double weight(Claim claim) {
    return claim.confidence() + (claim.isNews() ? 2 : 0);
  }

  Optional<Article> article(ArticleId id) {
    return Optional.ofNullable(articles.get(id)).map(CodedArticle::article);
  }

  Article article(Claim claim) {
    CodedArticle coded = articles.get(claim.id().article());
    if (coded == null) {
      throw new IllegalStateException("A claim without its article: " + claim.id());
    }
    return coded.article();
  }

  /** Where a span stands in the input, in code points: first, and one past the last. */
  int[] codePoints(Claim claim, Span span) {
    Article article = article(claim);
    Offsets at = offsets.computeIfAbsent(article.id(), id -> Offsets.of(article));
    return new int[] {at.start(span), at.end(span)};
  }

  /** The words of the evidence, or null where they are withheld. */
  @Nullable String quote(Claim claim) {
    return redacted ? null : claim.evidence().of(article(claim).text());
  }

  /** SHA-256 of the words of the evidence in UTF-8, in hex, whether they are withheld or not. */
  String digest(Claim claim) {
    if (!redacted) {
      return Digests.of(claim.evidence().of(article(claim).text()));
    }
    CodedArticle coded = articles.get(claim.id().article());
    if (coded != null) {
      for (Notice notice : coded.notices()) {
        if (RedactionNotice.EVIDENCE_WITHHELD.is(notice)
            && claim.evidence().equals(notice.span())) {
          return RedactionNotice.digest(notice);
        }
      }
    }
    return "";
  }

  /** Article, span and words (or their digest) of the evidence, in one line. */
  String evidence(Claim claim) {
    int[] at = codePoints(claim, claim.evidence());
    String quote = quote(claim);
    return claim.id().article()
        + "["
        + at[0]
        + ","
        + at[1]
        + "] "
        + (quote == null ? "withheld, sha256:" + digest(claim) : "\"" + quote + "\"");
  }

  /** Names of the outlets that tell it, by article. */
  List<String> outlets(Incident incident) {
    Set<String> names = new LinkedHashSet<>();
    for (ArticleId id : incident.articles()) {
      article(id).ifPresent(article -> names.add(article.outlet().name()));
    }
    return List.copyOf(names);
  }

  /** Who says it first-hand, by name. */
  List<String> firstHand(Incident incident) {
    Set<String> names = new LinkedHashSet<>();
    claims(incident).forEach(claim -> names.add(claim.firstHand().name()));
    return List.copyOf(names);
  }

  /** The chain of those who say so, outermost first, in one line. */
  static String chain(Claim claim) {
    List<String> names = new ArrayList<>();
    for (AccordingTo link : claim.according()) {
      names.add(link.name());
    }
    return String.join(" < ", names);
  }

  /** True if no claim of the incident names its place itself. */
  boolean isPlaceInferred(Incident incident) {
    return incident.place() != null
        && claims(incident).stream()
            .map(Claim::place)
            .noneMatch(at -> at != null && !at.inferred());
  }

  /** True if no claim of the incident states its day itself. */
  boolean isTimeInferred(Incident incident) {
    return incident.from() != null
        && claims(incident).stream()
            .map(Claim::time)
            .noneMatch(
                time ->
                    time != null
                        && time.span() != null
                        && !time.when().basis().contains("inferred"));
  }

  /** Which of its fields are inferred: {@code place}, {@code time}. */
  List<String> inferred(Incident incident) {
    List<String> fields = new ArrayList<>();
    if (isPlaceInferred(incident)) {
      fields.add("place");
    }
    if (isTimeInferred(incident)) {
      fields.add("time");
    }
    return fields;
  }

  /** The least that any asserting claim counts, as ACLED does; empty if none counts. */
  Optional<Integer> least(Incident incident, String what) {
    return claims(incident).stream()
        .filter(c -> c.factuality() == Factuality.ASSERTED)
        .flatMap(c -> c.count(what).stream())
        .map(Quantity::min)
        .filter(min -> min != null && min >= 0 && min <= Integer.MAX_VALUE)
        .map(min -> (int) Math.floor(min))
        .min(Comparator.naturalOrder());
  }

  /** 1 the day, 2 within a week, 3 longer; empty for an event without a day. ACLED's scale. */
  static String timePrecision(Incident incident) {
    LocalDate from = incident.from();
    LocalDate to = incident.to();
    if (from == null) {
      return "";
    }
    if (to == null) {
      return "3";
    }
    long days = ChronoUnit.DAYS.between(from, to);
    return days == 0 ? "1" : days <= 7 ? "2" : "3";
  }

  /** 1 the town or spot, 2 near it or a district, 3 a wider area; empty without a place. */
  static String geoPrecision(Incident incident) {
    var place = incident.place();
    if (place == null) {
      return "";
    }
    Precision precision = place.precision();
    if (precision == Precision.POINT || precision == Precision.CITY) {
      return "1";
    }
    boolean near = precision == Precision.REGION && place.radiusKm() <= NEAR_KM;
    return near || precision == Precision.DISTRICT ? "2" : "3";
  }
}
