package org.orontes.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.EventType;
import org.orontes.model.Explanation;
import org.orontes.model.Incident;
import org.orontes.model.IncidentCounts;
import org.orontes.model.IncidentCounts.Key;
import org.orontes.model.IncidentCounts.Row;
import org.orontes.model.Picture;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Status;

/**
 * Counts incidents, each once however many outlets tell it.
 *
 * <p>Counted is what somebody asserts as news: denied, planned and possible incidents, history and
 * mere statements are left out. An incident of several actors counts under the best supported one;
 * one whose time reaches over two weeks has no week. What is not known is a group of its own.
 */
public final class Counts {
  private static final String KILLED = "killed";

  private final Toll.Claims claims;
  private final Set<ClaimId> news = new HashSet<>();
  private final List<Incident> all;
  private final List<Incident> incidents;
  private final Function<String, Optional<String>> names;

  /**
   * Counts over a picture.
   *
   * @param names the name of a place or actor by its id
   */
  public Counts(Picture picture, Function<String, Optional<String>> names) {
    this.claims = new Toll.Claims(picture.articles());
    this.names = names;
    for (CodedArticle article : picture.articles()) {
      article.claims().stream().filter(Claim::isNews).map(Claim::id).forEach(news::add);
    }
    this.all = picture.reconciliation().incidents();
    this.incidents = all.stream().filter(incident -> leftOut(incident) == null).toList();
  }

  /** Why an incident is not counted; null if it is. */
  private @Nullable String leftOut(Incident incident) {
    return switch (incident.status()) {
      case DENIED -> "it is only denied";
      case NOT_REALISED -> "it is planned or possible and did not come about";
      case SUPERSEDED -> "later reports overtook it";
      default ->
          incident.type().type().equals(EventType.STATEMENT)
              ? "it is a statement and no deed"
              : incident.claims().stream().noneMatch(news::contains)
                  ? "nobody asserts it as news"
                  : null;
    };
  }

  /**
   * Why the counts are what they are: for each group, about {@code count KEYS}, the incidents in it
   * with the dead that each adds; at the end, about {@code count left out}, those in none.
   */
  public List<Explanation> explain(List<CountKey> keys) {
    Map<List<Key>, List<Explanation.Step>> groups = new LinkedHashMap<>();
    List<Explanation.Step> leftOut = new ArrayList<>();
    for (Incident incident : all) {
      String why = leftOut(incident);
      if (why != null) {
        leftOut.add(Explanation.Step.of("left out " + incident.id(), why));
      } else {
        List<Key> key = keys.stream().map(k -> key(k, incident)).toList();
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(counted(incident));
      }
    }
    List<Explanation> told = new ArrayList<>();
    groups.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BY_KEY))
        .forEach(e -> told.add(new Explanation("count " + words(e.getKey()), e.getValue())));
    told.add(new Explanation("count left out", leftOut));
    return told;
  }

  private static String words(List<Key> keys) {
    return String.join(
        ", ", keys.stream().map(k -> k.name() == null ? "not known" : k.name()).toList());
  }

  private Explanation.Step counted(Incident incident) {
    String dead =
        Toll.find(incident, KILLED, claims)
            .map(
                toll ->
                    "adds "
                        + (toll.min() == toll.max() ? "" : toll.min() + " to ")
                        + toll.max()
                        + (toll.openEnded() ? " or more" : "")
                        + " killed")
            .orElse("nobody tells a number of killed");
    return Explanation.Step.of(
        "counted " + incident.id(),
        incident.claims().size()
            + " claims of "
            + incident.origins()
            + " origins are one incident; "
            + dead);
  }

  /** The counts, grouped by {@code keys}, outermost first. */
  public IncidentCounts by(List<CountKey> keys) {
    Map<List<Key>, List<Incident>> groups = new LinkedHashMap<>();
    for (Incident incident : incidents) {
      List<Key> key = keys.stream().map(k -> key(k, incident)).toList();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(incident);
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach((key, group) -> rows.add(row(key, group)));
    rows.sort(Comparator.comparing(Row::keys, BY_KEY));
    int withoutDay = (int) incidents.stream().filter(i -> day(i) == null).count();
    int withoutPlace = (int) incidents.stream().filter(i -> i.place() == null).count();
    return new IncidentCounts(
        keys.stream().map(CountKey::word).toList(),
        rows,
        row(List.of(), incidents),
        withoutDay,
        withoutPlace);
  }

  private static final Comparator<List<Key>> BY_KEY =
      (a, b) -> {
        for (int i = 0; i < a.size(); i++) {
          int order = sortable(a.get(i)).compareTo(sortable(b.get(i)));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  private static String sortable(Key key) {
    return key.name() == null ? "\uffff" : key.name() + '\u0001' + key.id();
  }

  private Row row(List<Key> key, List<Incident> group) {
    long min = 0;
    long max = 0;
    int withKilled = 0;
    int open = 0;
    for (Incident incident : group) {
      Optional<Toll> toll = Toll.find(incident, KILLED, claims);
      if (toll.isPresent()) {
        withKilled++;
        min += toll.get().min();
        max += toll.get().max();
        open += toll.get().openEnded() ? 1 : 0;
      }
    }
    return new Row(
        key,
        group.size(),
        of(group, Status.CORROBORATED),
        of(group, Status.DISPUTED),
        min,
        max,
        withKilled,
        open);
  }

  private static int of(List<Incident> group, Status status) {
    return (int) group.stream().filter(i -> i.status() == status).count();
  }

  private Key key(CountKey key, Incident incident) {
    return switch (key) {
      case DAY -> time(incident, LocalDate::toString);
      case WEEK -> time(incident, Counts::week);
      case MONTH -> time(incident, day -> YearMonth.from(day).toString());
      case YEAR -> time(incident, day -> String.valueOf(day.getYear()));
      case COUNTRY -> plain(incident.place() == null ? null : incident.place().country());
      case PROVINCE -> province(incident.place());
      case PLACE -> new Key(placeId(incident), incident.placeName());
      case ACTOR -> named(first(incident.actors()));
      case RECIPIENT -> named(first(incident.recipients()));
      case TYPE -> plain(incident.type().label());
      case STATUS -> plain(incident.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    };
  }

  private static @Nullable String placeId(Incident incident) {
    return incident.place() == null ? incident.placeName() : incident.place().id();
  }

  private Key province(@Nullable Place place) {
    if (place == null) {
      return plain(null);
    }
    if (place.precision() == Precision.PROVINCE) {
      return new Key(place.id(), place.name());
    }
    return named(place.province());
  }

  private Key named(@Nullable String id) {
    return new Key(id, id == null ? null : names.apply(id).orElse(id));
  }

  private static Key plain(@Nullable String value) {
    return new Key(value, value);
  }

  private static @Nullable String first(List<String> ids) {
    return ids.isEmpty() ? null : ids.get(0);
  }

  /** The unit of time that holds the whole incident; null if it reaches over more than one. */
  private static Key time(Incident incident, Function<LocalDate, String> unit) {
    LocalDate from = incident.from();
    LocalDate to = incident.to();
    if (from == null || to == null || !unit.apply(from).equals(unit.apply(to))) {
      return plain(null);
    }
    return plain(unit.apply(from));
  }

  private static @Nullable LocalDate day(Incident incident) {
    LocalDate from = incident.from();
    return from != null && from.equals(incident.to()) ? from : null;
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
