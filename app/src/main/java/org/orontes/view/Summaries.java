package org.orontes.view;

import java.util.List;
import java.util.Optional;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/**
 * Incidents and ids in the words that a briefing has for them, for outputs that are no briefing.
 * Not safe for several threads.
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

  /**
   * One incident as a list shows it.
   *
   * @param words what is said to have happened, in the mood of those who tell it
   * @param sentence the passage that tells it best; empty if no claim of it is there
   * @param weight how much a reader in a hurry needs it, 0 or more
   */
  public record Phrase(String words, Optional<Citation> sentence, int weight) {}

  /** Words an incident by the firmest of its tellings. */
  public Phrase phrase(Incident incident) {
    for (Telling telling : Telling.values()) {
      Optional<Statement> made = statements.make(incident, telling);
      if (made.isPresent()) {
        Statement statement = made.get();
        return new Phrase(
            statement.words(),
            statement.evidence().stream().findFirst(),
            Math.max(0, Weight.of(incident, statements.claims(incident, telling))));
      }
    }
    return new Phrase(Names.capital(statements.words(incident)), Optional.empty(), 0);
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
