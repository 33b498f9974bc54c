package org.orontes.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.orontes.json.Digests;
import org.orontes.json.Json;
import org.orontes.model.Incident;
import org.orontes.model.Place;
import org.orontes.store.PictureRows.ControlRow;
import org.orontes.store.PictureRows.DrawnRow;
import org.orontes.store.PictureRows.IncidentRow;

/**
 * Writes a picture as a new revision: a row whose content is as it was stays open, one that is gone
 * or changed is retired, what is new or changed gets a row of its own.
 */
final class PictureWriter {
  private static final long HOLDS = ArticleRows.HOLDS;
  private static final int ROWS_AT_ONCE = 2_000;
  private static final Set<String> NAMED = Set.of("actor", "place", "outlet");

  private final Handle handle;
  private final Dialect dialect;
  private final long revision;

  PictureWriter(Handle handle, Dialect dialect, long revision) {
    this.handle = handle;
    this.dialect = dialect;
    this.revision = revision;
  }

  /** How many rows were retired and opened. */
  record Changed(int retired, int opened) {}

  Changed write(PictureRows rows) {
    int[] count = new int[2];
    incidents(rows.incidents(), count);
    control(rows.control(), count);
    drawn(rows.drawn(), count);
    return new Changed(count[0], count[1]);
  }

  private record Open(long number, String digest) {}

  /** What holds now, by its key. */
  private Map<String, Open> open(String table, String key) {
    Map<String, Open> open = new HashMap<>();
    handle
        .createQuery(
            "select number, digest, " + key + " as k from " + table + " where retired = :holds")
        .bind("holds", HOLDS)
        .map(
            (row, context) ->
                Map.entry(row.getString("k"), new Open(row.getLong(1), row.getString(2))))
        .forEach(entry -> open.put(entry.getKey(), entry.getValue()));
    return open;
  }

  /** True if a row has to be written; what is left in {@code open} at the end is gone. */
  private static boolean isNew(
      Map<String, Open> open, String key, String digest, List<Long> retired) {
    Open before = open.remove(key);
    if (before != null && before.digest().equals(digest)) {
      return false;
    }
    if (before != null) {
      retired.add(before.number());
    }
    return true;
  }

  private void retire(String table, List<Long> changed, Map<String, Open> gone, int[] count) {
    gone.values().forEach(open -> changed.add(open.number()));
    count[0] += changed.size();
    if (changed.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch("update " + table + " set retired = :revision where number = :number");
    for (long number : changed) {
      batch.bind("revision", revision).bind("number", number).add();
      executeIfFull(batch);
    }
    execute(batch);
  }

  private void incidents(List<IncidentRow> rows, int[] count) {
    Map<String, Open> open = open("incident", "id");
    List<Long> retired = new ArrayList<>();
    long number = ArticleRows.highest(handle, "incident");
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into incident values (:number, :id, :type, :mode, :status, :place, :name,"
                + " :province, :lat, :lon, :radius, :from, :to, :sort, :late, :known, :outlets,"
                + " :origins, :weight, :summary, :json, :sentence, :digest, :revision, :holds)");
    PreparedBatch links =
        handle.prepareBatch("insert into incident_link values (:incident, :what, :value)");
    for (IncidentRow row : rows) {
      if (isNew(open, row.incident().id().value(), row.digest(), retired)) {
        number++;
        bind(batch, number, row);
        links(links, number, row);
        WordTable.INCIDENT.add(handle, dialect, number, searched(row));
        if (executeIfFull(batch)) {
          execute(links);
        }
        count[1]++;
      }
    }
    execute(batch);
    execute(links);
    retire("incident", retired, open, count);
  }

  private static String searched(IncidentRow row) {
    String sentence = row.sentence() == null ? "" : Json.read(row.sentence()).path("text").asText();
    return row.summary() + "\n" + sentence;
  }

  private void bind(PreparedBatch batch, long number, IncidentRow row) {
    Incident incident = row.incident();
    Place place = incident.place();
    String from = ArticleRows.text(incident.from());
    String to = ArticleRows.text(incident.to());
    batch
        .bind("number", number)
        .bind("id", incident.id().value())
        .bind("type", incident.type().type())
        .bind("mode", incident.type().mode())
        .bind("status", word(incident.status()))
        .bind("place", place == null ? null : place.id())
        .bind("name", incident.placeName())
        .bind("province", place == null ? null : place.province())
        .bind("lat", place == null ? null : Double.valueOf(place.lat()))
        .bind("lon", place == null ? null : Double.valueOf(place.lon()))
        .bind("radius", place == null ? null : Double.valueOf(place.radiusKm()))
        .bind("from", from)
        .bind("to", to)
        .bind("sort", from != null ? from : to != null ? to : "9999-12-31")
        .bind("late", from != null ? from : to != null ? to : "")
        .bind("known", ArticleRows.text(incident.knownFrom()))
        .bind("outlets", incident.outlets())
        .bind("origins", incident.origins())
        .bind("weight", row.weight())
        .bind("summary", row.summary())
        .bind("json", row.json())
        .bind("sentence", row.sentence())
        .bind("digest", row.digest())
        .bind("revision", revision)
        .bind("holds", HOLDS)
        .add();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static void links(PreparedBatch links, long number, IncidentRow row) {
    Set<String> parties = new LinkedHashSet<>(row.incident().actors());
    parties.addAll(row.incident().recipients());
    parties.forEach(actor -> link(links, number, "actor", actor));
    row.outlets().forEach(outlet -> link(links, number, "outlet", outlet));
    if (row.incident().partOf() != null) {
      link(links, number, "part_of", row.incident().partOf().value());
    }
    new LinkedHashSet<>(row.incident().claims())
        .forEach(claim -> link(links, number, "claim", claim.value()));
  }

  private static void link(PreparedBatch links, long incident, String what, String value) {
    links.bind("incident", incident).bind("what", what).bind("value", value).add();
  }

  private void control(List<ControlRow> rows, int[] count) {
    Map<String, Open> open = open("control", "id");
    List<Long> retired = new ArrayList<>();
    long number = ArticleRows.highest(handle, "control");
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into control values (:number, :id, :place, :holder, :status, :from, :to,"
                + " :knownFrom, :knownTo, :lat, :lon, :json, :digest, :revision, :holds)");
    for (ControlRow row : rows) {
      String digest = Digests.of(row.json());
      if (isNew(open, row.id(), digest, retired)) {
        var one = row.control();
        batch
            .bind("number", ++number)
            .bind("id", row.id())
            .bind("place", one.place())
            .bind("holder", one.holder())
            .bind("status", word(one.status()))
            .bind("from", ArticleRows.text(one.from()))
            .bind("to", ArticleRows.text(one.to()))
            .bind("knownFrom", ArticleRows.text(one.knownFrom()))
            .bind("knownTo", ArticleRows.text(one.knownTo()))
            .bind("lat", one.at() == null ? null : Double.valueOf(one.at().lat()))
            .bind("lon", one.at() == null ? null : Double.valueOf(one.at().lon()))
            .bind("json", row.json())
            .bind("digest", digest)
            .bind("revision", revision)
            .bind("holds", HOLDS)
            .add();
        executeIfFull(batch);
        count[1]++;
      }
    }
    execute(batch);
    retire("control", retired, open, count);
  }

  private void drawn(List<DrawnRow> rows, int[] count) {
    Map<String, Open> open = open("drawn", "kind || ' ' || id || ' ' || coalesce(subject, '')");
    List<Long> retired = new ArrayList<>();
    long number = ArticleRows.highest(handle, "drawn");
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into drawn values (:number, :kind, :id, :place, :subject, :day, :rank, :json,"
                + " :digest, :revision, :holds)");
    Set<String> seen = new java.util.HashSet<>();
    for (DrawnRow row : rows) {
      String key = row.kind() + " " + row.id() + " " + (row.subject() == null ? "" : row.subject());
      String digest = Digests.of(row.json());
      if (seen.add(key) && isNew(open, key, digest, retired)) {
        batch
            .bind("number", ++number)
            .bind("kind", row.kind())
            .bind("id", row.id())
            .bind("place", row.place())
            .bind("subject", row.subject())
            .bind("day", row.day())
            .bind("rank", row.rank())
            .bind("json", row.json())
            .bind("digest", digest)
            .bind("revision", revision)
            .bind("holds", HOLDS)
            .add();
        executeIfFull(batch);
        if (NAMED.contains(row.kind())) {
          String name = Json.read(row.json()).path("name").asText();
          WordTable.NAME.add(handle, dialect, number, name);
        }
        count[1]++;
      }
    }
    execute(batch);
    retire("drawn", retired, open, count);
  }

  /** True if the rows were written. A batch that waits for all of them costs more than they do. */
  private static boolean executeIfFull(PreparedBatch batch) {
    boolean full = batch.size() >= ROWS_AT_ONCE;
    if (full) {
      batch.execute();
    }
    return full;
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
