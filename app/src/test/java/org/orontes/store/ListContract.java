package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists of a case promise besides, whatever it is kept in: order, pages and filters. */
abstract class ListContract extends CaseContract {
  @Test
  void pagesHoldEverythingOnceInOrder() throws IOException {
    Revision first = take(articles, "one");
    IncidentQuery query = new IncidentQuery(store, first.number());
    for (IncidentQuery.Sort sort : IncidentQuery.Sort.values()) {
      List<String> whole = ids(query.page(Filter.NONE, sort, ALL).items());
      List<String> paged = new ArrayList<>();
      String cursor = null;
      do {
        Page page = query.page(Filter.NONE, sort, new Page.Ask(2, cursor));
        assertEquals(whole.size(), page.total());
        paged.addAll(ids(page.items()));
        cursor = page.next();
      } while (cursor != null);
      assertEquals(whole, paged, sort.name());
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> query.page(Filter.NONE, IncidentQuery.Sort.DATE, new Page.Ask(2, "no cursor")));
  }

  @Test
  void articlesAreListedEitherWayUndatedOnesLast() throws IOException {
    ArticleQuery query = new ArticleQuery(store, take(articles, "one").number());
    for (ArticleQuery.Sort sort : ArticleQuery.Sort.values()) {
      List<ObjectNode> paged = new ArrayList<>();
      String cursor = null;
      do {
        Page page = query.page(Filter.NONE, sort, new Page.Ask(2, cursor));
        paged.addAll(page.items());
        cursor = page.next();
      } while (cursor != null);
      assertEquals(ids(query.page(Filter.NONE, sort, ALL).items()), ids(paged), sort.name());
      assertEquals(articles.size(), paged.size());
      List<String> days = new ArrayList<>();
      paged.forEach(one -> days.add(one.path("published").asText("")));
      List<String> dated = days.stream().filter(day -> !day.equals("null")).toList();
      List<String> sorted = new ArrayList<>(dated);
      sorted.sort(
          sort == ArticleQuery.Sort.DATE ? Comparator.naturalOrder() : Comparator.reverseOrder());
      assertEquals(sorted, days.subList(0, dated.size()), sort.name());
    }
  }

  @Test
  void filtersLetThroughWhatTheySay() throws IOException {
    long revision = take(articles, "one").number();
    List<ObjectNode> all = incidents(revision);
    ObjectNode one =
        all.stream()
            .filter(i -> i.path("place").hasNonNull("id") && i.hasNonNull("from"))
            .findFirst()
            .orElseThrow();
    String place = one.path("place").path("id").asText();
    LocalDate day = LocalDate.parse(one.path("from").asText());
    double lat = one.path("lat").asDouble();
    double lon = one.path("lon").asDouble();
    Filter.Box box = new Filter.Box(lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01);
    String type = one.path("type").asText();
    Filter narrow = new Filter(day, day, place, box, type, null, null, null, null, null, null);
    assertTrue(ids(pass(narrow, revision)).contains(one.path("id").asText()));
    LocalDate before = LocalDate.of(1990, 1, 1);
    Filter never = new Filter(null, before, null, null, null, null, null, null, null, null, null);
    assertEquals(List.of(), pass(never, revision));
    Filter nowhere =
        new Filter(null, null, "place:none", null, null, null, null, null, null, null, null);
    assertEquals(List.of(), pass(nowhere, revision));
    String status = one.path("status").asText();
    Filter standing =
        new Filter(null, null, null, null, null, null, null, status, null, null, null);
    assertEquals(
        ids(all.stream().filter(i -> i.path("status").asText().equals(status)).toList()),
        ids(pass(standing, revision)));
  }

  @Test
  void daysLetThroughWhatTouchesThem() throws IOException {
    long revision = take(articles, "one").number();
    ObjectNode one =
        incidents(revision).stream().filter(i -> i.hasNonNull("from")).findFirst().orElseThrow();
    String id = one.path("id").asText();
    LocalDate from = LocalDate.parse(one.path("from").asText());
    for (int lasting : List.of(0, 5)) {
      LocalDate to = from.plusDays(lasting);
      store
          .database()
          .write(
              handle ->
                  handle.execute("update incident set day_to = ? where id = ?", to.toString(), id));
      for (LocalDate day = from.minusDays(2); day.isBefore(to.plusDays(3)); day = day.plusDays(1)) {
        Filter on = new Filter(day, day, null, null, null, null, null, null, null, null, null);
        List<String> passed = ids(pass(on, revision));
        assertEquals(!day.isBefore(from) && !day.isAfter(to), passed.contains(id), "on " + day);
        List<String> points =
            new IncidentQuery(store, revision)
                .points(on).stream().map(point -> point.path("id").asText()).toList();
        assertTrue(passed.containsAll(points), "points are among the incidents");
        assertEquals(one.hasNonNull("lat") && passed.contains(id), points.contains(id));
      }
    }
  }

  /** Claims that touch a day, told by their own objects, against what the filter lets through. */
  @Test
  void claimsPassByTheirDays() throws IOException {
    long revision = take(articles, "one").number();
    ClaimQuery query = new ClaimQuery(store, revision);
    List<ObjectNode> all = query.page(Filter.NONE, ALL).items();
    for (LocalDate day : List.of(LocalDate.of(2021, 3, 24), LocalDate.of(2021, 3, 29))) {
      Filter on = new Filter(day, day, null, null, null, null, null, null, null, null, null);
      Page passed = query.page(on, ALL);
      List<String> expected =
          ids(all.stream().filter(claim -> touches(claim.path("when"), day.toString())).toList());
      assertEquals(expected, ids(passed.items()), day.toString());
      assertEquals(expected.size(), passed.total());
      assertTrue(expected.size() > 0 && expected.size() < all.size(), "some pass, some do not");
      String type =
          all.stream()
              .filter(c -> expected.contains(c.path("id").asText()))
              .findFirst()
              .orElseThrow()
              .path("type")
              .asText();
      Page typed =
          query.page(
              new Filter(day, day, null, null, type, null, null, null, null, null, null), ALL);
      List<String> both =
          ids(passed.items().stream().filter(c -> c.path("type").asText().equals(type)).toList());
      assertEquals(both, ids(typed.items()), type + " on " + day);
      assertEquals(both.size(), typed.total());
    }
  }

  private static boolean touches(com.fasterxml.jackson.databind.JsonNode when, String day) {
    String from = when.path("from").asText(when.path("to").asText(""));
    String to = when.path("to").asText(when.path("from").asText(""));
    return !from.isEmpty() && from.compareTo(day) <= 0 && to.compareTo(day) >= 0;
  }

  private List<ObjectNode> pass(Filter filter, long revision) {
    return new IncidentQuery(store, revision).page(filter, IncidentQuery.Sort.DATE, ALL).items();
  }
}
