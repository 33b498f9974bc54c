package org.orontes.knowledge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry.Link;

/**
 * Parties to conflicts and those who speak of them ({@code actors/*.yaml}), and the organs of every
 * state, which are made from the countries.
 */
public final class ActorFile {
  /** Organs that every state has: suffix of the id, kind, sector, and the words for it. */
  private static final List<Organ> ORGANS =
      List.of(
          new Organ("government", "government", "GOV", List.of("government", "authorities")),
          new Organ("military", "military", "MIL", List.of("army", "military", "armed forces")),
          new Organ("police", "police", "COP", List.of("police", "security forces")),
          new Organ("parliament", "government", "LEG", List.of("parliament")),
          new Organ("presidency", "government", "GOV", List.of("presidency")),
          new Organ("foreign-ministry", "government", "GOV", List.of("foreign ministry")),
          new Organ("defence-ministry", "government", "MIL", List.of("defence ministry")),
          new Organ("interior-ministry", "government", "GOV", List.of("interior ministry")),
          new Organ("rebels", "armed-group", "REB", List.of("rebels")),
          new Organ("opposition", "organisation", "OPP", List.of("opposition")));

  private final Map<String, ActorEntry> byId = new LinkedHashMap<>();

  /** First days of the periods in which all links stay as they are. */
  private final NavigableSet<LocalDate> changes = new TreeSet<>();

  private record Organ(String suffix, String kind, String sector, List<String> words) {}

  private ActorFile() {}

  static ActorFile load(KnowledgeFiles files, Countries countries) {
    ActorFile actors = new ActorFile();
    countries.listAll().forEach(actors::addState);
    for (String name : files.list("actors/", ".yaml")) {
      for (YamlMap file : files.yaml(name)) {
        Set<String> theatres = Set.copyOf(file.texts("countries"));
        String basis = file.findText("basis").orElse("hand");
        for (YamlMap entry : file.maps("actors")) {
          actors.add(read(entry, theatres, basis));
        }
      }
    }
    return actors;
  }

  private void addState(Countries.Country country) {
    String root = country.actorId();
    add(
        new ActorEntry(
            root,
            country.name(),
            List.of(),
            "government",
            "GOV",
            country.iso2(),
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            "list"));
    for (Organ organ : ORGANS) {
      List<String> aliases = new ArrayList<>();
      for (String word : organ.words) {
        country.demonyms().stream().limit(1).forEach(d -> aliases.add(d + " " + word));
        aliases.add(word + " of " + country.name());
      }
      String shown = aliases.isEmpty() ? country.name() + " " + organ.suffix : aliases.get(0);
      boolean ofState = !organ.suffix.equals("rebels") && !organ.suffix.equals("opposition");
      add(
          new ActorEntry(
              root + "/" + organ.suffix,
              shown,
              aliases,
              organ.kind,
              organ.sector,
              country.iso2(),
              Set.of(),
              ofState ? List.of(new Link(root, null, null)) : List.of(),
              List.of(),
              List.of(),
              null,
              "list"));
    }
  }

  /** A later entry of the same id adds to an earlier one and its own words win. */
  private void add(ActorEntry entry) {
    byId.merge(entry.id(), entry, ActorFile::laidOver);
    Stream.of(entry.parents(), entry.speaksFor(), entry.sides())
        .flatMap(List::stream)
        .forEach(this::addChanges);
  }

  private void addChanges(Link link) {
    if (link.from() != null) {
      changes.add(link.from());
    }
    if (link.until() != null) {
      changes.add(link.until().plusDays(1));
    }
  }

  /**
   * The day from which all have belonged to and stood with the same as on this one, for answers
   * that are kept; {@link LocalDate#MIN} before the first change, null for an unknown day.
   */
  public @Nullable LocalDate periodOf(@Nullable LocalDate day) {
    LocalDate first = day == null ? null : changes.floor(day);
    return first == null && day != null ? LocalDate.MIN : first;
  }

  private static ActorEntry laidOver(ActorEntry under, ActorEntry over) {
    Set<String> aliases = new LinkedHashSet<>(over.aliases());
    if (!under.name().equals(over.name())) {
      aliases.add(under.name());
    }
    aliases.addAll(under.aliases());
    return new ActorEntry(
        over.id(),
        over.name(),
        List.copyOf(aliases),
        over.kind(),
        over.sector() == null ? under.sector() : over.sector(),
        over.country() == null ? under.country() : over.country(),
        union(under.theatres(), over.theatres()),
        join(over.parents(), under.parents()),
        join(over.sides(), under.sides()),
        join(over.speaksFor(), under.speaksFor()),
        over.wikidata() == null ? under.wikidata() : over.wikidata(),
        over.basis());
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }

  private static List<Link> join(List<Link> a, List<Link> b) {
    Set<Link> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  private static ActorEntry read(YamlMap entry, Set<String> theatres, String basis) {
    return new ActorEntry(
        entry.text("id"),
        entry.text("name"),
        entry.texts("aliases"),
        entry.text("kind"),
        entry.textOrNull("sector"),
        entry.textOrNull("country"),
        theatres,
        links(entry, "parents", "actor"),
        links(entry, "sides", "side"),
        links(entry, "speaks_for", "actor"),
        entry.textOrNull("wikidata"),
        entry.findText("basis").orElse(basis));
  }

  private static List<Link> links(YamlMap entry, String key, String target) {
    return entry.maps(key).stream()
        .map(link -> new Link(link.text(target), link.dayOrNull("from"), link.dayOrNull("to")))
        .toList();
  }

  /** The actor of that id. */
  public Optional<ActorEntry> find(@Nullable String id) {
    return Optional.ofNullable(id == null ? null : byId.get(id));
  }

  /** All actors, states first, then in the order of the files. */
  public Collection<ActorEntry> listAll() {
    return byId.values();
  }

  /** The actor and everything it belonged to on that day, nearest first. */
  public List<String> listAncestors(String id, @Nullable LocalDate day) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (!seen.add(next)) {
        continue;
      }
      ActorEntry entry = byId.get(next);
      if (entry == null) {
        continue;
      }
      entry.parents().stream().filter(p -> p.holdsOn(day)).forEach(p -> open.addLast(p.to()));
      entry.speaksFor().stream().filter(p -> p.holdsOn(day)).forEach(p -> open.addLast(p.to()));
    }
    return List.copyOf(seen);
  }

  /** The sides an actor stood on that day, its own or those of what it belongs to. */
  public Set<String> listSides(String id, @Nullable LocalDate day) {
    Set<String> sides = new LinkedHashSet<>();
    for (String ancestor : listAncestors(id, day)) {
      ActorEntry entry = byId.get(ancestor);
      if (entry != null) {
        entry.sides().stream().filter(s -> s.holdsOn(day)).forEach(s -> sides.add(s.to()));
      }
    }
    return sides;
  }
}
