package org.orontes.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.AccordingTo;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.CodedArticle;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.EventPlace;
import org.orontes.model.Mention;
import org.orontes.model.Participant;
import org.orontes.model.Picture;
import org.orontes.model.Place;

/** What every id of a picture is shown as. */
final class Names {
  private static final int MAX_LISTED = 3;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Pattern counting;

  Names(Picture picture, Phrases phrases) {
    this.counting = phrases.counting();
    picture
        .articles()
        .forEach(coded -> put(coded.article().outlet().id(), outlet(coded.article())));
    picture.reconciliation().incidents().forEach(i -> add(i.place()));
    for (CodedArticle coded : picture.articles()) {
      coded.claims().forEach(this::add);
      coded.mentions().forEach(this::add);
    }
    picture.situation().control().forEach(this::add);
    for (CutOff cut : picture.situation().cutOffs()) {
      put(cut.place(), cut.name());
      cut.lost().forEach(lost -> put(lost.to(), lost.toName()));
    }
  }

  /** The outlet's name; one that nobody named is told from others of its kind by its file. */
  static String outlet(Article article) {
    String name = article.outlet().name();
    return article.outlet().isUnknown() ? name + " (" + article.ref() + ")" : name;
  }

  private void add(Control control) {
    put(control.place(), control.name());
    put(control.holder(), control.holderName());
    add(control.at());
  }

  private void add(Claim claim) {
    for (List<Participant> all : List.of(claim.actors(), claim.recipients(), claim.instruments())) {
      all.forEach(participant -> put(participant.key(), participant.name()));
    }
    for (AccordingTo link : claim.according()) {
      put(link.key(), link.name());
    }
    EventPlace at = claim.place();
    if (at != null) {
      put(at.key(), at.name());
      add(at.place());
    }
  }

  private void add(Mention mention) {
    put(mention.id(), mention.name());
    add(mention.place());
  }

  private void add(@Nullable Place place) {
    if (place != null) {
      put(place.id(), place.name());
      places.putIfAbsent(place.id(), place);
    }
  }

  private void put(@Nullable String id, @Nullable String name) {
    if (id != null && name != null && !name.isBlank()) {
      names.putIfAbsent(id, name);
    }
  }

  /** The name of an id; a name that is no id is shown as it is. */
  String of(String id) {
    String name = names.get(id);
    if (name != null) {
      return name;
    }
    return id.matches("(actor|place|outlet):.*") ? id.substring(id.indexOf(':') + 1) : id;
  }

  /** Where a place lies, or null if no article resolved it. */
  @Nullable Place place(String id) {
    return places.get(id);
  }

  /**
   * Several names in one: {@code A, B and 2 others}; null for none. What was only counted
   * differently is named once: {@code eight civilians, 12 civilians} are civilians.
   */
  @Nullable String list(List<String> ids) {
    return ids.isEmpty()
        ? null
        : join(ids.stream().map(this::of).map(this::uncounted).distinct().toList());
  }

  private String uncounted(String name) {
    String rest = counting.matcher(name).replaceFirst("");
    return rest.isBlank() ? name : rest;
  }

  /** Joins names, at most three of them in full. */
  static String join(List<String> all) {
    if (all.size() == 1) {
      return all.get(0);
    }
    if (all.size() <= MAX_LISTED) {
      int last = all.size() - 1;
      return String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
    int rest = all.size() - MAX_LISTED + 1;
    return String.join(", ", all.subList(0, MAX_LISTED - 1)) + " and " + rest + " others";
  }

  /** The words with a capital at the start. */
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first));
  }
}
