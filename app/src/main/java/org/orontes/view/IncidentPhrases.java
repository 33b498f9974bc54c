package org.orontes.view;

import java.util.Optional;
import org.orontes.model.Incident;
import org.orontes.model.Picture;

/** Incidents one by one, worded as the briefing words them. Not safe for several threads. */
public final class IncidentPhrases {
  private final Statements statements;

  private IncidentPhrases(Statements statements) {
    this.statements = statements;
  }

  /** The phrases for the incidents of a picture. */
  public static IncidentPhrases of(Picture picture) {
    Phrases phrases = Phrases.load();
    Library library = new Library(picture.articles());
    return new IncidentPhrases(new Statements(new Names(picture, phrases), phrases, library));
  }

  /**
   * One incident.
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
}
