package org.orontes.redact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.EventPlace;
import org.orontes.model.Lineage;
import org.orontes.model.Outlet;
import org.orontes.model.Participant;
import org.orontes.model.Place;

/**
 * What each name, key and value of a picture is shown as. One for all its parts, so that one name
 * becomes the same everywhere.
 */
final class Covers {
  /** Numbers, days and spans of them, in EDTF or as the engine writes ranges. */
  private static final Pattern NUMERIC = Pattern.compile("[0-9XTZ.,:~?%+/\\[\\]{} \u2013-]*");

  /** What the engine calls what was counted and how it came out, beside common nouns. */
  private static final Set<String> TERMS =
      Set.of(
          "killed",
          "wounded",
          "casualties",
          "captured",
          "arrested",
          "abducted",
          "released",
          "displaced",
          "deployed",
          "surrendered",
          "destroyed",
          "people",
          "vehicles",
          "money",
          "distance",
          "happened",
          "denied",
          "did",
          "not",
          "happen",
          "number",
          "date",
          "place",
          "actor",
          "outcome",
          "attribution",
          "wording",
          "km",
          "mi",
          "m",
          "percent",
          "USD",
          "EUR");

  private static final String WITHHELD = "withheld";
  private static final Pattern WITHHELD_VALUE = Pattern.compile("withheld value \\d+");

  /** A name with its id, null where it is in no list. */
  record Name(@Nullable String id, String shown) {
    String key() {
      return id != null ? id : shown.toLowerCase(Locale.ROOT);
    }
  }

  private final PublicNames known;
  private final RoleWords roles;
  private final PlaceCover places;
  private final Map<String, Outlet> outlets = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> publicNames = new HashSet<>();
  private final Map<String, String> placeNames = new HashMap<>();
  private final Map<String, String> withheldValues = new HashMap<>();

  Covers(Redaction how, PublicNames known, List<CodedArticle> articles) {
    this.known = known;
    this.roles = new RoleWords(known);
    this.places = new PlaceCover(how.coarsenKm(), known);
    articles.forEach(coded -> learn(coded.article()));
    articles.forEach(coded -> coded.claims().forEach(this::learn));
  }

  private void learn(Article article) {
    Outlet outlet = article.outlet();
    Outlet covered =
        known
            .findOutlet(outlet.id())
            .map(name -> new Outlet(outlet.id(), name, outlet.inferred()))
            .orElse(outlet.inferred() ? Outlet.unknown(article.id()) : outlet);
    outlets.putIfAbsent(outlet.id(), covered);
    publicNames.add(covered.name());
  }

  private void learn(Claim claim) {
    for (List<Participant> all : List.of(claim.actors(), claim.recipients(), claim.instruments())) {
      all.forEach(one -> learn(one.key(), one.name(), actor(one.id(), one.name())));
    }
    for (AccordingTo link : claim.according()) {
      learn(link.key(), link.name(), actor(link.id(), link.name()));
    }
    EventPlace at = claim.place();
    if (at != null) {
      Place covered = places.cover(at.place());
      placeNames.put(at.name(), covered != null ? covered.name() : places.unlisted(at.name()));
    }
  }

  private void learn(String key, String shown, Name covered) {
    keys.put(key, covered.key());
    if (covered.id() != null) {
      publicNames.add(covered.shown());
    } else {
      names.put(shown, covered.shown());
    }
  }

  PlaceCover places() {
    return places;
  }

  @Nullable Place place(@Nullable Place place) {
    return places.cover(place);
  }

  Outlet outlet(Article article) {
    return outlets.getOrDefault(article.outlet().id(), Outlet.unknown(article.id()));
  }

  /** A party or speaker: a listed one with its listed name, anybody else by what they are. */
  Name actor(@Nullable String id, String name) {
    if (id != null && id.startsWith("outlet:")) {
      Outlet outlet = outlets.get(id);
      Optional<String> listed = known.findOutlet(id);
      return outlet != null
          ? new Name(outlet.id(), outlet.name())
          : listed.map(n -> new Name(id, n)).orElse(new Name(null, "an outlet"));
    }
    return known
        .findActor(id)
        .map(listed -> new Name(id, listed))
        .orElseGet(() -> new Name(null, roles.of(name)));
  }

  /** The key of an actor, speaker or outlet: an id, or a name in lower case. */
  String key(String key) {
    if (key.equals(Lineage.UNSTATED) || known.findActor(key).isPresent()) {
      return key;
    }
    if (key.startsWith("outlet:")) {
      return actor(key, key).key();
    }
    String learnt = keys.get(key);
    return learnt != null ? learnt : roles.of(key);
  }

  @Nullable String keyOrNull(@Nullable String key) {
    return key == null ? null : key(key);
  }

  /** A name as shown, without its id. */
  String shown(String name) {
    if (publicNames.contains(name)) {
      return name;
    }
    String covered = names.get(name);
    return covered != null ? covered : roles.of(name);
  }

  /** A place's name as shown, without its id. */
  String placeName(String name) {
    String covered = placeNames.get(name);
    return covered != null ? covered : places.unlisted(name);
  }

  /** A road: listed, or not named; never named where places are coarsened. */
  String road(String name) {
    return !places.coarsens() && known.isRoad(name) ? name : "a road";
  }

  /** True if a thing that a fact is about is listed, and shown as it is. */
  boolean mayStay(@Nullable String key) {
    return key == null
        || known.findActor(key).isPresent()
        || (known.findPlace(key).isPresent() && places.coverKey(key).equals(key));
  }

  /** The ids of what a dispute between facts is about. */
  String subject(String ids) {
    StringBuilder covered = new StringBuilder();
    for (String id : ids.split(" ")) {
      String one = id.startsWith("place:") ? places.coverKey(id) : mayStay(id) ? id : WITHHELD;
      covered.append(covered.length() == 0 ? "" : " ").append(one);
    }
    return covered.toString();
  }

  /** What was counted, or in what. */
  String term(String term) {
    return isTerm(term) ? term : WITHHELD;
  }

  /** A value of a dispute: a number, a day, an outcome, somebody or somewhere. */
  String value(String value) {
    if (NUMERIC.matcher(value).matches() || isTerm(value) || value.startsWith(Place.OBSCURED)) {
      return value;
    }
    if (value.startsWith("place:")) {
      return places.nameOf(value);
    }
    boolean isSomebody =
        keys.containsKey(value) || names.containsKey(value) || known.findActor(value).isPresent();
    if (isSomebody) {
      return key(value);
    }
    boolean mayStay = publicNames.contains(value) || WITHHELD_VALUE.matcher(value).matches();
    return mayStay
        ? value
        : withheldValues.computeIfAbsent(
            value, v -> "withheld value " + (withheldValues.size() + 1));
  }

  /** A dispute's attribute, such as {@code number:killed}. */
  String attribute(String attribute) {
    StringBuilder covered = new StringBuilder();
    for (String part : attribute.split(":", -1)) {
      covered.append(covered.length() == 0 ? "" : ":").append(term(part));
    }
    return covered.toString();
  }

  /** An outlet's word for somebody: kept if it says nothing but what they are. */
  String wording(String term) {
    return roles.areAll(term) ? term : WITHHELD;
  }

  private boolean isTerm(String words) {
    for (String word : words.split(" ")) {
      if (!TERMS.contains(word) && !roles.areAll(word)) {
        return false;
      }
    }
    return true;
  }
}
