package org.orontes.view;

import java.util.List;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/**
 * Incidents and ids in the words that a briefing has for them, for outputs that are no briefing.
 */
public final class Summaries {
  private final Names names;
  private final Statements statements;

  private Summaries(Names names, Statements statements) {
    this.names = names;
    this.statements = statements;
  }

  /** The words for a picture. */
  public static Summaries of(Picture picture) {
    Phrases phrases = Phrases.load();
    Names names = new Names(picture, phrases);
    return new Summaries(names, new Statements(names, phrases, new Library(picture.articles())));
  }

  /** The incident in a few words, capitalised, without a full stop. */
  public String of(Incident incident) {
    return statements.words(incident);
  }

  /** The name of an actor, outlet or place by its id; a name that is no id is shown as it is. */
  public String name(String id) {
    return names.of(id);
  }

  /** The names of several, in the same order. */
  public List<String> names(List<String> ids) {
    return ids.stream().map(this::name).toList();
  }
}
