package org.orontes.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.model.Notice;
import org.orontes.model.Picture;
import org.orontes.redact.RedactionNotice;

/** Writes a briefing from a picture. */
public final class Briefings {
  private static final int MAX_PLACES = 3;

  private Briefings() {}

  /**
   * Writes the briefing.
   *
   * @param asPublishedBy last day of publication that was let in, or null for all
   */
  public static Briefing write(Picture picture, @Nullable LocalDate asPublishedBy) {
    Phrases phrases = Phrases.load();
    Names names = new Names(picture, phrases);
    Library library = new Library(picture.articles());
    Statements statements = new Statements(names, phrases, library);
    List<Incident> incidents = picture.reconciliation().incidents();
    IncidentSections sections = new IncidentSections(picture, statements, library);
    FollowsSection follows = new FollowsSection(names, phrases, library, statements, incidents);
    List<Incident> happened = incidents.stream().filter(sections::happened).toList();
    Briefing briefing =
        new Briefing(
            head(picture, happened, asPublishedBy),
            sections.days(),
            sections.background(),
            new DisputeSection(names, phrases, library, statements, incidents)
                .tables(picture.reconciliation().disputes()),
            new HoldSection(names, phrases, library).holds(picture.situation().control()),
            sections.denied(),
            sections.open(),
            follows.cuts(picture.situation().cutOffs()),
            new WordingSection(names, library).actors(picture.reconciliation().wording()),
            follows.expectations(picture.situation().forecasts()),
            notices(picture),
            List.of(),
            new MapSection(names).places(picture, happened));
    return withSources(briefing, library.sources(phrases));
  }

  /** The sources come last: only then is it known what was cited. */
  private static Briefing withSources(Briefing of, List<Briefing.Source> sources) {
    return new Briefing(
        of.head(),
        of.days(),
        of.background(),
        of.disputes(),
        of.holds(),
        of.denied(),
        of.open(),
        of.cuts(),
        of.wording(),
        of.forecasts(),
        of.notices(),
        sources,
        of.map());
  }

  private static Briefing.Head head(
      Picture picture, List<Incident> happened, @Nullable LocalDate asPublishedBy) {
    List<Article> articles = picture.articles().stream().map(CodedArticle::article).toList();
    List<LocalDate> dates =
        articles.stream().map(Article::published).filter(Objects::nonNull).sorted().toList();
    int undated = articles.size() - dates.size();
    String covered =
        dates.isEmpty()
            ? ""
            : String.valueOf(Days.range(dates.get(0), dates.get(dates.size() - 1)));
    if (undated > 0) {
      covered += (covered.isEmpty() ? "" : ", ") + undated + " undated";
    }
    long outlets = articles.stream().map(article -> article.outlet().id()).distinct().count();
    return new Briefing.Head(
        articles.size(),
        (int) outlets,
        covered,
        places(happened),
        picture.knowledgeVersion(),
        asPublishedBy);
  }

  private static List<String> places(List<Incident> happened) {
    Map<String, Integer> count = new LinkedHashMap<>();
    for (Incident incident : happened) {
      if (incident.placeName() != null) {
        count.merge(incident.placeName(), incident.outlets(), Integer::sum);
      }
    }
    return count.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MAX_PLACES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Briefing.NoticeLine> notices(Picture picture) {
    List<Briefing.NoticeLine> all = new ArrayList<>();
    picture.notices().forEach(notice -> all.add(line(null, notice)));
    int number = 0;
    for (CodedArticle coded : picture.articles()) {
      number++;
      String where = "[" + number + "] " + coded.article().ref();
      coded.notices().stream()
          .filter(notice -> !RedactionNotice.EVIDENCE_WITHHELD.is(notice))
          .forEach(notice -> all.add(line(where, notice)));
    }
    all.sort(Comparator.comparing(Briefing.NoticeLine::severity).reversed());
    return all;
  }

  private static Briefing.NoticeLine line(@Nullable String where, Notice notice) {
    return new Briefing.NoticeLine(notice.severity(), where, notice.code(), notice.message());
  }
}
