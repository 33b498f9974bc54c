package org.orontes.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orontes.knowledge.Countries.Country;
import org.orontes.knowledge.Countries.Metonym;

/** One index over all names of the data: actors, states, outlets, places, people of countries. */
public final class Names {
  private final NameIndex<Target> index = new NameIndex<>();

  /** What a name may lead to. */
  public sealed interface Target {
    /** A party, organisation or person of the actor file. */
    record Actor(ActorEntry entry) implements Target {}

    /** An outlet. */
    record Outlet(OutletFile.Entry entry) implements Target {}

    /** Somewhere on the map. */
    record Where(GazetteerEntry entry) implements Target {}

    /** An adjective or noun for the people of a country. */
    record Demonym(Country country) implements Target {}

    /** An adjective or noun for what belongs to an area that is no country. */
    record Native(GazetteerEntry area) implements Target {}

    /** A name that can stand for a part of a state. */
    record Organ(Country country, Metonym metonym) implements Target {}
  }

  private final Map<String, List<Respelled>> actorsBySpelling = new HashMap<>();

  private record Respelled(Spellings.Spelling spelling, Target target) {}

  private Names() {}

  static Names of(
      ActorFile actors,
      OutletFile outlets,
      Gazetteer places,
      Countries countries,
      Spellings spellings) {
    Names names = new Names();
    Set<String> states =
        countries.listAll().stream().map(Country::actorId).collect(Collectors.toSet());
    for (ActorEntry actor : actors.listAll()) {
      // A state as such carries the country's name, which leads to the country.
      if (states.contains(actor.id())) {
        continue;
      }
      Target target = new Target.Actor(actor);
      names.index.add(actor.name(), target, true);
      names.addSpelling(spellings.of(actor.name()), target);
      for (String alias : actor.aliases()) {
        names.index.add(alias, target, true);
        names.addSpelling(spellings.of(alias), target);
      }
    }
    for (OutletFile.Entry outlet : outlets.listAll()) {
      Target target = new Target.Outlet(outlet);
      names.index.add(outlet.name(), target, true);
      outlet.aliases().forEach(alias -> names.index.add(alias, target, true));
    }
    for (Country country : countries.listAll()) {
      country.demonyms().forEach(d -> names.index.add(d, new Target.Demonym(country), false));
      for (Metonym metonym : country.metonyms()) {
        names.index.add(metonym.name(), new Target.Organ(country, metonym), false);
      }
    }
    for (GazetteerEntry place : places.listAll()) {
      Target target = new Target.Where(place);
      boolean bare = Gazetteer.dropsArticle(place.country());
      names.index.add(place.place().name(), target, bare);
      places.listOtherNames(place.place().id()).forEach(n -> names.index.add(n, target, bare));
      Target.Native of = new Target.Native(place);
      places.listDemonyms(place.place().id()).forEach(n -> names.index.add(n, of, false));
    }
    return names;
  }

  private void addSpelling(Spellings.Spelling spelling, Target target) {
    String key = spelling.consonants().replace(" ", "");
    actorsBySpelling
        .computeIfAbsent(key, k -> new ArrayList<>(1))
        .add(new Respelled(spelling, target));
  }

  /**
   * The one actor of the file of which {@code name} may be another spelling; empty if there is none
   * or more than one.
   */
  public Optional<Target> findRespelled(String name, Spellings spellings) {
    Spellings.Spelling wanted = spellings.of(name);
    String key = wanted.consonants().replace(" ", "");
    List<Target> found =
        actorsBySpelling.getOrDefault(key, List.of()).stream()
            .filter(r -> spellings.isSame(r.spelling, wanted))
            .map(Respelled::target)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Every name that begins with the atom at {@code from}, shortest first. */
  public List<NameIndex.Hit<Target>> findAt(List<NameForm.Atom> atoms, int from) {
    return index.findAt(atoms, from);
  }

  /** What a whole name leads to. */
  public List<Target> find(String name) {
    return index.find(name);
  }
}
