package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.Names;
import org.orontes.model.Participant;

/** Who holds a place, when several names are given for those who took it. */
final class Holders {
  private static final String WORDS = "lexicon/en/holders.yaml";

  private final Knowledge knowledge;
  private final Set<String> stateForces;
  private final Set<String> armedSides;
  private final Set<String> sites;
  private final Set<String> belonging;
  private final Set<String> lying;

  Holders(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.stateForces = words(knowledge, "state_forces");
    this.armedSides = words(knowledge, "armed_sides");
    this.sites = words(knowledge, "sites");
    this.belonging = words(knowledge, "belonging");
    this.lying = words(knowledge, "lying");
  }

  private static Set<String> words(Knowledge knowledge, String list) {
    return knowledge.files().yaml(WORDS).stream()
        .flatMap(file -> file.texts(list).stream())
        .collect(Collectors.toSet());
  }

  /**
   * Who a participant is: its id; for "Russian forces" the forces of that state, which its words
   * say; else its name.
   */
  String key(Participant p) {
    int cut = p.name().lastIndexOf(' ');
    if (p.id() != null || cut < 0 || !stateForces.contains(p.name().substring(cut + 1))) {
      return p.key();
    }
    return knowledge.names().find(p.name().substring(0, cut)).stream()
        .filter(Names.Target.Demonym.class::isInstance)
        .map(t -> ((Names.Target.Demonym) t).country().actorId() + "/military")
        .filter(id -> knowledge.actors().find(id).isPresent())
        .findFirst()
        .orElse(p.key());
  }

  /** True if a participant's id is known or follows from its words. */
  boolean isKnown(Participant p) {
    return key(p).startsWith("actor:");
  }

  /**
   * True if the words say what sort of side it is though not which: "foreign-backed fighters", "the
   * paramilitaries". Such a side can hold a place under the name that it is given.
   */
  boolean isArmedSide(Participant p) {
    String words = p.text().toLowerCase(Locale.ROOT);
    return armedSides.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** True if a building's name is that of a site that sides hold: an airport, no street. */
  boolean isSite(String building) {
    String words = building.toLowerCase(Locale.ROOT);
    int of = belonging(words);
    String head = of < 0 ? words : words.substring(0, of);
    return sites.contains(head.substring(head.lastIndexOf(' ') + 1));
  }

  /** Where the first "of" stands in a name, with the space before it; -1 if none does. */
  private int belonging(String name) {
    return belonging.stream()
        .mapToInt(word -> name.indexOf(" " + word + " "))
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
  }

  /** A building's name beside that of its town: "Goma airport", "university of law (Goma)". */
  String besideTown(String building, String town) {
    return belonging(building) >= 0 ? building + " (" + town + ")" : town + " " + building;
  }

  /** "Goma's airport", "Goma airport" and "the airport in Goma" are one: "airport". */
  String withoutTown(String building, String town) {
    String name = building;
    for (String before : List.of(town + "'s ", town + "’s ", town + " ")) {
      name = name.startsWith(before) ? name.substring(before.length()) : name;
    }
    for (String word : lying) {
      String behind = " " + word + " " + town;
      name = name.endsWith(behind) ? name.substring(0, name.length() - behind.length()) : name;
    }
    return name;
  }

  /**
   * A holder.
   *
   * @param id the widest actor that the names entail, or null if none is resolved
   * @param name as shown, with the part that leads: "opposition, led by X"
   * @param parties how many sides the names belong to
   */
  record Holder(@Nullable String id, @Nullable String name, int parties) {}

  Holder of(List<Participant> takers, @Nullable LocalDate day) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Participant p : takers) {
      counts.merge(key(p), 1, Integer::sum);
    }
    List<List<String>> sides = new ArrayList<>();
    for (String key : counts.keySet()) {
      List<String> home =
          sides.stream()
              .filter(side -> side.stream().anyMatch(k -> isSameSide(k, key, day)))
              .findFirst()
              .orElse(null);
      if (home == null) {
        sides.add(new ArrayList<>(List.of(key)));
      } else {
        home.add(key);
      }
    }
    List<List<String>> resolved =
        sides.stream().filter(s -> s.stream().anyMatch(k -> k.startsWith("actor:"))).toList();
    if (resolved.isEmpty()) {
      String name = counts.keySet().stream().findFirst().orElse(null);
      return new Holder(name, name, name == null ? 0 : 1);
    }
    List<String> main =
        resolved.stream()
            .max((a, b) -> Integer.compare(total(a, counts), total(b, counts)))
            .orElse(resolved.get(0));
    return holder(main, counts, day, resolved.size());
  }

  private static int total(List<String> keys, Map<String, Integer> counts) {
    return keys.stream().mapToInt(k -> counts.getOrDefault(k, 0)).sum();
  }

  private Holder holder(
      List<String> keys, Map<String, Integer> counts, @Nullable LocalDate day, int parties) {
    List<String> ids = keys.stream().filter(k -> k.startsWith("actor:")).toList();
    List<String> named = ids.stream().filter(id -> !isGeneric(id)).toList();
    boolean umbrella = named.stream().anyMatch(this::isAlliance);
    String widest = umbrella ? named.get(0) : ids.get(0);
    for (String id : umbrella ? named : ids) {
      boolean wider = isAlliance(id) && !isAlliance(widest);
      if (isWithin(widest, id, day) || wider) {
        widest = id;
      }
    }
    String wide = widest;
    Optional<String> leader =
        named.stream()
            .filter(id -> !id.equals(wide) && !isAlliance(id))
            .max((a, b) -> Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0)));
    String name = name(wide) + leader.map(l -> ", led by " + name(l)).orElse("");
    return new Holder(wide, name, parties);
  }

  private boolean isAlliance(String id) {
    return knowledge.actors().find(id).map(e -> e.kind().equals("alliance")).orElse(false);
  }

  private String name(String id) {
    return knowledge.actors().find(id).map(ActorEntry::name).orElse(id);
  }

  private static boolean isGeneric(String id) {
    return id.endsWith("/rebels") || id.endsWith("/opposition");
  }

  private boolean isWithin(String inner, String outer, @Nullable LocalDate day) {
    return knowledge.actors().listAncestors(inner, day).contains(outer)
        || (isGeneric(outer) && !isGeneric(inner));
  }

  /** One actor, one within the other, on one side, or a general word for rebels at home there. */
  boolean isSameSide(String a, String b, @Nullable LocalDate day) {
    if (a.equals(b)) {
      return true;
    }
    List<String> aUp = knowledge.actors().listAncestors(a, day);
    List<String> bUp = knowledge.actors().listAncestors(b, day);
    if (aUp.contains(b) || bUp.contains(a)) {
      return true;
    }
    Set<String> sides = knowledge.actors().listSides(a, day);
    if (knowledge.actors().listSides(b, day).stream().anyMatch(sides::contains)) {
      return true;
    }
    return isGenericFor(a, b, day) || isGenericFor(b, a, day);
  }

  private boolean isGenericFor(String general, String named, @Nullable LocalDate day) {
    if (!isGeneric(general)) {
      return false;
    }
    String root = general.substring(0, general.indexOf('/'));
    if (isGeneric(named)) {
      return named.startsWith(root + "/");
    }
    Optional<ActorEntry> entry = knowledge.actors().find(named);
    String country = knowledge.actors().find(general).map(ActorEntry::country).orElse(null);
    boolean home =
        entry.isPresent()
            && country != null
            && (country.equals(entry.get().country()) || entry.get().theatres().contains(country));
    boolean state =
        named.startsWith(root + "/")
            || named.equals(root)
            || entry.map(ActorEntry::isState).orElse(false);
    boolean withState =
        knowledge.actors().listSides(named, day).stream()
            .anyMatch(knowledge.actors().listSides(root + "/military", day)::contains);
    return home && !state && !withState;
  }

  /** True if the holder is one of those who lose. */
  boolean isAmong(@Nullable String holder, List<Change> losing, @Nullable LocalDate day) {
    return holder != null
        && losing.stream()
            .flatMap(c -> c.losers().stream())
            .anyMatch(p -> isSameSide(key(p), holder, day));
  }
}
