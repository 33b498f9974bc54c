package org.orontes.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.json.Json;
import org.orontes.knowledge.ActorEntry;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Incident;
import org.orontes.model.Outlet;

/**
 * FollowTheMoney entities, one a line: incidents as Event, articles as Article, outlets as
 * Organization, parties as LegalEntity or Person, and each claim's words as a Note on its Event.
 * FollowTheMoney has no schema for who says so, nor for who holds a place: that stays in the notes.
 */
final class FtmExport implements Export {
  @Override
  public String kind() {
    return "ftm";
  }

  @Override
  public String title() {
    return "FollowTheMoney entities";
  }

  @Override
  public String fileName() {
    return "orontes.ftm.json";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    PictureIndex index = new PictureIndex(input);
    Parties parties = new Parties(input.world());
    try (JsonFile.Lines lines = JsonFile.lines(to)) {
      Map<String, Outlet> outlets = new TreeMap<>();
      for (CodedArticle coded : input.picture().articles()) {
        Article article = coded.article();
        outlets.put(article.outlet().id(), article.outlet());
      }
      for (Outlet outlet : outlets.values()) {
        lines.add(entity(outlet.id(), "Organization").with("name", outlet.name()).done());
      }
      for (CodedArticle coded : input.picture().articles()) {
        lines.add(article(coded.article(), index.redacted()));
      }
      Set<String> named = new LinkedHashSet<>();
      for (Incident incident : index.happened()) {
        Stream.concat(incident.actors().stream(), incident.recipients().stream())
            .forEach(named::add);
      }
      for (String key : named) {
        if (parties.find(key).isPresent()) {
          lines.add(party(index, parties, key));
        }
      }
      for (Incident incident : index.happened()) {
        lines.add(event(index, parties, incident));
        for (Claim claim : index.claims(incident)) {
          lines.add(note(index, incident, claim));
        }
      }
    }
  }

  private static ObjectNode article(Article article, boolean redacted) {
    Entity entity =
        entity(article.id().value(), "Article")
            .with("fileName", article.ref())
            .with("title", article.headline())
            .with("publishedAt", article.published())
            .with("language", iso3(article.language()))
            .with("sourceUrl", article.url())
            .with("publisher", article.outlet().name());
    return redacted
        ? entity.with("summary", "The text is withheld.").done()
        : entity.with("bodyText", article.text()).done();
  }

  /** FollowTheMoney names languages by ISO 639-3; empty where Java knows none. */
  private static @Nullable String iso3(String language) {
    try {
      return java.util.Locale.forLanguageTag(language).getISO3Language();
    } catch (java.util.MissingResourceException e) {
      return null;
    }
  }

  private static ObjectNode party(PictureIndex index, Parties parties, String key) {
    ActorEntry actor = parties.find(key).orElseThrow();
    String schema = actor.isPerson() ? "Person" : actor.isState() ? "PublicBody" : "Organization";
    Entity entity =
        entity(key, schema)
            .with("name", index.name(key))
            .with("country", lower(actor.country()))
            .with("wikidataId", actor.wikidata());
    return entity.done();
  }

  private static @Nullable String lower(@Nullable String code) {
    return code == null ? null : code.toLowerCase(java.util.Locale.ROOT);
  }

  private static ObjectNode event(PictureIndex index, Parties parties, Incident incident) {
    Entity entity =
        entity(incident.id().value(), "Event")
            .with("name", index.summary(incident))
            .with("recordId", incident.id())
            .with("location", incident.placeName())
            .with("country", incident.place() == null ? null : lower(incident.place().country()));
    if (incident.from() != null && incident.from().equals(incident.to())) {
      entity.with("date", incident.from());
    } else {
      entity.with("startDate", incident.from()).with("endDate", incident.to());
    }
    entity.with("summary", standing(index, incident));
    Stream.concat(incident.actors().stream(), incident.recipients().stream())
        .filter(key -> parties.find(key).isPresent())
        .distinct()
        .forEach(key -> entity.with("involved", key));
    incident.articles().forEach(id -> entity.with("proof", id));
    index.outlets(incident).forEach(name -> entity.with("publisher", name));
    return entity.done();
  }

  private static String standing(PictureIndex index, Incident incident) {
    List<String> inferred = index.inferred(incident);
    return incident.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
        + ", told by "
        + incident.outlets()
        + " outlets, origins: "
        + incident.origins()
        + ", time precision "
        + PictureIndex.timePrecision(incident)
        + ", place precision "
        + PictureIndex.geoPrecision(incident)
        + (incident.place() != null && incident.place().isObscured() ? " (obscured)" : "")
        + (inferred.isEmpty() ? "" : ", inferred: " + String.join(", ", inferred));
  }

  private static ObjectNode note(PictureIndex index, Incident incident, Claim claim) {
    return entity(claim.id().value(), "Note")
        .with("entity", incident.id())
        .with("description", index.evidence(claim))
        .with("summary", "According to " + PictureIndex.chain(claim))
        .with("proof", claim.id().article())
        .done();
  }

  private static Entity entity(String id, String schema) {
    return new Entity(id, schema);
  }

  /** An entity whose values are all lists of text. */
  private static final class Entity {
    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    Entity(String id, String schema) {
      this.id = id;
      this.schema = schema;
    }

    Entity with(String property, @Nullable Object value) {
      if (value != null && !String.valueOf(value).isEmpty()) {
        properties.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(String.valueOf(value));
      }
      return this;
    }

    ObjectNode done() {
      ObjectNode entity = Json.object();
      entity.put("id", id).put("schema", schema);
      ObjectNode all = entity.putObject("properties");
      properties.forEach((property, values) -> all.set(property, Json.texts(values)));
      return entity;
    }
  }
}
