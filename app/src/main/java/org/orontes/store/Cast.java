package org.orontes.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.CodedArticle;
import org.orontes.model.DisputeKind;
import org.orontes.model.EventPlace;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.Participant;
import org.orontes.model.Picture;
import org.orontes.model.Place;
import org.orontes.store.PictureRows.DrawnRow;

/** Who and what a picture is about, with counts: outlets, speakers, actors and places. */
final class Cast {
  private final Map<String, Member> outlets = new TreeMap<>();
  private final Map<String, Member> speakers = new TreeMap<>();
  private final Map<String, Member> actors = new TreeMap<>();
  private final Map<String, Member> places = new TreeMap<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<ArticleId, Article> articles = new HashMap<>();

  /** What is counted of one of them. */
  private static final class Member {
    private final String name;
    private @Nullable Place place;
    private int articles;
    private int claims;
    private int incidents;
    private int first;
    private int alone;
    private int contradicted;
    private boolean party;

    Member(String name) {
      this.name = name;
    }
  }

  private Cast() {}

  static List<DrawnRow> of(Picture picture) {
    Cast cast = new Cast();
    picture.articles().forEach(cast::add);
    picture.reconciliation().incidents().forEach(cast::add);
    List<DrawnRow> rows = new ArrayList<>();
    cast.outlets.forEach((id, m) -> rows.add(row("outlet", id, teller("outlet", id, m), m)));
    cast.speakers.forEach((id, m) -> rows.add(row("outlet", id, teller("speaker", id, m), m)));
    cast.actors.forEach((id, m) -> rows.add(row("actor", id, counted(id, m), m)));
    cast.places.forEach((id, m) -> rows.add(row("place", id, place(id, m), m)));
    return rows;
  }

  private static DrawnRow row(String kind, String id, ObjectNode json, Member member) {
    return new DrawnRow(kind, id, null, null, null, -member.incidents, json.toString());
  }

  private static ObjectNode counted(String id, Member m) {
    return Json.object()
        .put("id", id)
        .put("name", m.name)
        .put("claims", m.claims)
        .put("incidents", m.incidents);
  }

  private static ObjectNode teller(String kind, String id, Member m) {
    ObjectNode json = counted(id, m).put("kind", kind).put("articles", m.articles);
    json.put("first", m.first)
        .put("alone", m.alone)
        .put("contradicted", m.contradicted)
        .put("party", m.party)
        .putNull("grade");
    return json;
  }

  private static ObjectNode place(String id, Member m) {
    ObjectNode json = counted(id, m);
    Place at = m.place;
    json.put("lat", at == null ? null : Double.valueOf(at.lat()));
    json.put("lon", at == null ? null : Double.valueOf(at.lon()));
    json.put("radius_km", at == null ? null : Double.valueOf(at.radiusKm()));
    json.put("precision", at == null ? null : at.precision().name().toLowerCase(Locale.ROOT));
    json.put("country", at == null ? null : at.country());
    return json.put("province", at == null ? null : at.province());
  }

  private static Member member(Map<String, Member> of, String id, String name) {
    return of.computeIfAbsent(id, key -> new Member(name));
  }

  private void add(CodedArticle coded) {
    Article article = coded.article();
    articles.put(article.id(), article);
    Member outlet = member(outlets, article.outlet().id(), article.outlet().name());
    outlet.articles++;
    Set<String> speaking = new HashSet<>();
    for (Claim claim : coded.claims()) {
      claims.put(claim.id(), claim);
      outlet.claims++;
      if (claim.according().size() > 1) {
        AccordingTo by = claim.firstHand();
        Member speaker = member(speakers, by.key(), by.name());
        speaker.claims++;
        speaker.party |= by.party();
        speaker.articles += speaking.add(by.key()) ? 1 : 0;
      }
      List<Participant> parties = new ArrayList<>(claim.actors());
      parties.addAll(claim.recipients());
      Set<String> counted = new HashSet<>();
      for (Participant p : parties) {
        if (counted.add(p.key())) {
          member(actors, p.key(), p.name()).claims++;
        }
      }
      EventPlace at = claim.place();
      if (at != null && at.place() != null) {
        Member place = member(places, at.place().id(), at.place().name());
        place.place = at.place();
        place.claims++;
      }
    }
  }

  private void add(Incident incident) {
    Set<String> parties = new HashSet<>(incident.actors());
    parties.addAll(incident.recipients());
    parties.forEach(id -> member(actors, id, id).incidents++);
    Place at = incident.place();
    if (at != null) {
      Member place = member(places, at.id(), at.name());
      place.place = at;
      place.incidents++;
    }
    Set<ClaimId> contradicted = contradicted(incident);
    tell(incident, contradicted, outlets, true);
    tell(incident, contradicted, speakers, false);
  }

  private static Set<ClaimId> contradicted(Incident incident) {
    Set<ClaimId> all = new HashSet<>();
    for (IncidentDispute dispute : incident.disputes()) {
      if (dispute.kind() == DisputeKind.CONTRADICTION) {
        dispute.values().forEach(value -> all.addAll(value.claims()));
      }
    }
    return all;
  }

  /** Counts an incident for those who tell it; the first is who alone told it on its first day. */
  private void tell(
      Incident incident, Set<ClaimId> contradicted, Map<String, Member> tellers, boolean outlet) {
    Map<String, LocalDate> since = new TreeMap<>();
    Set<String> disputed = new HashSet<>();
    for (ClaimId id : incident.claims()) {
      Claim claim = claims.get(id);
      Article article = articles.get(id.article());
      if (claim == null || article == null || (!outlet && claim.according().size() < 2)) {
        continue;
      }
      String who = outlet ? article.outlet().id() : claim.firstHand().key();
      LocalDate day = article.published() == null ? LocalDate.MAX : article.published();
      since.merge(who, day, (a, b) -> a.isBefore(b) ? a : b);
      if (contradicted.contains(id)) {
        disputed.add(who);
      }
    }
    LocalDate earliest = since.values().stream().min(LocalDate::compareTo).orElse(LocalDate.MAX);
    long atFirst = since.values().stream().filter(earliest::equals).count();
    since.forEach(
        (who, day) -> {
          Member member = tellers.get(who);
          if (member != null) {
            member.incidents++;
            boolean first = day.equals(earliest) && atFirst == 1 && since.size() > 1;
            member.first += first ? 1 : 0;
            member.alone += since.size() == 1 ? 1 : 0;
            member.contradicted += disputed.contains(who) ? 1 : 0;
          }
        });
  }
}
