package org.orontes.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.EventType;
import org.orontes.model.Incident;
import org.orontes.model.IncidentId;
import org.orontes.model.Place;
import org.orontes.model.Precision;
import org.orontes.model.Status;

class BesideTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 3);
  private static final ArticleId ARTICLE = ArticleId.of(null, null, null, "x");

  private static Incident incident(
      int number, @Nullable LocalDate day, @Nullable Place place, String name, String subEvent) {
    ClaimId claim = new ClaimId(ARTICLE + "/" + number + "-" + (number + 1) + "/ASSAULT");
    return new Incident(
        IncidentId.of(claim),
        new EventType("ASSAULT", null, List.of(), new EventType.Acled("Battles", subEvent), "190"),
        place,
        name,
        day,
        day,
        List.of(),
        List.of(),
        List.of(claim),
        List.of(ARTICLE),
        1,
        1,
        List.of(),
        Status.SINGLE_ORIGIN,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        Incident.Grade.UNJUDGED,
        day,
        List.of());
  }

  private static Incident clash(int number, LocalDate day, double lat) {
    Place place =
        new Place("place:" + number, "P" + number, lat, 20, 2, Precision.CITY, null, null);
    return incident(number, day, place, place.name(), "Armed clash");
  }

  private static AcledRow row(String id, LocalDate day, int timePrecision, double lat) {
    return new AcledRow(
        id, day, timePrecision, "Battles", "Armed clash", "A", "B", "there", lat, 20.0, 1, 3);
  }

  @Test
  void sameDayPlaceAndTypeMatch() {
    Beside beside = Beside.of(List.of(row("R1", DAY, 1, 10.05)), List.of(clash(1, DAY, 10)));
    assertEquals(1, beside.matched().size());
    assertEquals(0, beside.matched().get(0).daysApart());
    assertEquals(List.of(), beside.onlyOurs());
    assertEquals(List.of(), beside.onlyTheirs());
  }

  @Test
  void daysFurtherApartThanThePrecisionDoNot() {
    List<Incident> ours = List.of(clash(1, DAY.plusDays(5), 10));
    assertEquals(0, Beside.of(rows(row("R1", DAY, 1, 10)), ours).matched().size());
    assertEquals(1, Beside.of(rows(row("R1", DAY, 2, 10)), ours).matched().size());
  }

  /** A second row far away, so that the table's days cover ours. */
  private static List<AcledRow> rows(AcledRow row) {
    return List.of(row, row("far", DAY.plusDays(20), 1, -40));
  }

  @Test
  void otherTypeOrFarAwayDoesNot() {
    Incident far = clash(1, DAY, 11);
    Incident other =
        new Beside.Pair(clash(2, DAY, 10), row("x", DAY, 1, 10), 0, null, true).incident();
    AcledRow riot =
        new AcledRow("R2", DAY, 1, "Riots", "Mob violence", "", "", "P2", 10.0, 20.0, 1, null);
    Beside beside = Beside.of(List.of(row("R1", DAY, 1, 10), riot), List.of(far));
    assertEquals(0, beside.matched().size());
    assertEquals(List.of(far), beside.onlyOurs());
    assertEquals(2, beside.onlyTheirs().size());
    assertEquals(0, Beside.of(List.of(riot), List.of(other)).matched().size());
  }

  @Test
  void theClosestArePairedAndEachOnlyOnce() {
    Incident near = clash(1, DAY, 10.01);
    Incident further = clash(2, DAY, 10.08);
    Beside beside = Beside.of(List.of(row("R1", DAY, 1, 10)), List.of(further, near));
    assertEquals(near, beside.matched().get(0).incident());
    assertEquals(List.of(further), beside.onlyOurs());
  }

  @Test
  void withoutAPositionTheNameDecides() {
    AcledRow named =
        new AcledRow(
            "R1", DAY, 1, "Battles", "Armed clash", "", "", "old mill", null, null, 1, null);
    Beside beside =
        Beside.of(List.of(named), List.of(incident(1, DAY, null, "Old Mill", "Armed clash")));
    assertEquals(1, beside.matched().size());
    assertNull(beside.matched().get(0).kmApart());
  }

  @Test
  void whatTheTableCannotHaveIsNotCalledMissing() {
    Beside beside =
        Beside.of(
            List.of(row("R1", DAY, 1, 10)),
            List.of(clash(1, DAY.plusYears(1), 10), incident(2, null, null, "x", "Attack")));
    assertEquals(1, beside.outside());
    assertEquals(1, beside.notComparable());
    assertEquals(List.of(), beside.onlyOurs());
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    List<AcledRow> rows = new ArrayList<>();
    List<Incident> incidents = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      rows.add(row("R" + i, DAY.plusDays(random.nextInt(4)), 1, 10 + random.nextInt(30) / 100.0));
      incidents.add(clash(i, DAY.plusDays(random.nextInt(4)), 10 + random.nextInt(30) / 100.0));
    }
    Beside once = Beside.of(rows, incidents);
    Collections.shuffle(rows, random);
    Collections.shuffle(incidents, random);
    assertEquals(once, Beside.of(rows, incidents));
  }
}
